// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clinic.h"
#include "composer.h"
#include "content/guide.h"
#include "content/help.h"
#include "helpbox.h"
#include "marks.h"
#include "options.h"
#include "wording.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Sheet
{

/// An option or outcome as a sheet shows it.
struct Choice {
    QString id;
    QString name;
    Mark mark = Mark::Disc;
    Named summary; ///< one line
    QList<Named> fits; ///< of an option
};

/// A row as a sheet shows it; cells in the order of Contents::options.
struct ShownRow {
    QString id;
    Named title;
    QList<Named> cells; ///< in full
    QList<Named> shortCells; ///< as short as the guide has them
};

/// Every text of a sheet, in the order in which they were asked for, and nothing about where they
/// stand.
struct Contents {
    QString language;
    QString title;
    Named decision;
    HelpBox help;
    QList<Choice> options;
    QList<Choice> outcomes;
    QList<ShownRow> rows;
    QList<Named> wishes;
    QList<Named> questions;
    QList<Named> standing; ///< as they read on paper
    QStringList clinic; ///< lines
    QList<Named> about; ///< version and dates, makers, sources, the other edition
    QString codeTarget; ///< of the QR code
    QString codeText; ///< what stands beside it
    QString codeAlternative;
    QString codeShown; ///< the address or number within codeText
    std::optional<Picks> picks;

    /// The address or number in codeText, as a link.
    [[nodiscard]] QList<Link> codeLinks() const;
};

[[nodiscard]] Contents contentsOf(const Content::Guide &guide,
                                  const Content::Help &help,
                                  const Wording &wording,
                                  const Options &options);

/// The first id of an order that is neither an option nor a row of the guide; empty if all are.
[[nodiscard]] QString unknownInOrder(const Content::Guide &guide, const QStringList &order);

} // namespace Sheet
