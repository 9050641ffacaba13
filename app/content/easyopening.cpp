// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "easyread.h"
#include "reader.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

/// Whether an edition can be shown in the place of a guide.
bool isOf(const EasyRead &edition, const Guide &guide)
{
    const auto isSame = [](const EasyColumn &column, const Option &option) {
        return column.option == option.id;
    };
    const auto fits = [&](const EasySection &section) {
        const QList<EasyColumn> &columns = section.columns;
        return columns.isEmpty()
            || std::equal(columns.begin(),
                          columns.end(),
                          guide.options.begin(),
                          guide.options.end(),
                          isSame);
    };
    return edition.guide == guide.id && edition.language == guide.language
        && std::all_of(edition.pages.begin(), edition.pages.end(), [&fits](const EasyPage &page) {
               return std::all_of(page.sections.begin(), page.sections.end(), fits);
           });
}

} // namespace

QString easyFileOf(const QString &guideFile)
{
    const QFileInfo guide(guideFile);
    const QString file = guide.path() + "/easy/"_L1 + guide.fileName();
    return QFileInfo::exists(file) ? file : QString();
}

Result<EasyRead> openEasy(const Guide &guide, const QString &guideFile)
{
    const QString file = easyFileOf(guideFile);
    if (file.isEmpty())
        return Faults{{guideFile,
                       {},
                       QStringLiteral("no-easy-read"),
                       QStringLiteral("This guide has no Easy Read edition in this language."),
                       QStringLiteral("Take another edition.")}};
    const Result<QByteArray> bytes = readBytes(file);
    if (!bytes)
        return bytes.faults();
    Result<EasyRead> edition = readEasy(bytes.value(), file);
    if (edition && !isOf(edition.value(), guide))
        return Faults{{file,
                       {},
                       QStringLiteral("wrong-guide"),
                       QStringLiteral("This is the Easy Read edition of another guide."),
                       QStringLiteral("Have the file checked beside its guide.")}};
    return edition;
}

} // namespace Content
