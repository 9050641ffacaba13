// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "spokenlist.h"

using namespace Qt::StringLiterals;

namespace Models
{

void SpokenList::add(const QString &text, const QString &lead)
{
    if (!text.isEmpty())
        m_texts.append({text, lead});
}

void SpokenList::addFits(const PointsModel *fits)
{
    //: followed by statements such as "want encouragement from someone who has lived it"
    add(tr("This may fit people who …"));
    addPoints(fits);
}

void SpokenList::addPoints(const PointsModel *points)
{
    forEach(points, [this](const Row &point) { add(point.text(PointsModel::TextRole)); });
}

void SpokenList::addClaims(const QString &title, const PointsModel *claims)
{
    add(title);
    forEach(claims, [this](const Row &each) { addClaim(each); });
}

void SpokenList::addClaim(const Row &claim)
{
    add(claim.text(PointsModel::AboutRole));
    add(claim.text(PointsModel::TextRole));
    const QString certainty = claim.text(PointsModel::CertaintyRole);
    //: under a claim. %1: how sure research is, such as "Fairly sure". %2: codes of its sources
    const QString line = tr("%1. Sources: %2");
    // How sure, without the codes.
    m_texts.append({line.arg(certainty, claim.text(PointsModel::SourcesRole)),
                    {},
                    line.indexOf("%1"_L1) + certainty.size()});
}

void SpokenList::addFact(const QString &title, const QString &text)
{
    add(title);
    add(text);
}

} // namespace Models
