// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

/// A document as a writer needs it: no guide, no format, only headings, texts, lists and tables.
/// A guide becomes one in guideDocument(); toPlain(), toMarkdown() and toHtml() write it.
namespace Cli
{

/// A text, perhaps with a word before it that says what it is: "Example: Sam is ...".
struct Phrase {
    QString label{}; ///< without the colon; empty if none
    QString text{};
    QStringList sources{}; ///< codes of sources that stand behind the text: "S8"
};

/// A heading below that of the section it stands in.
struct Heading {
    QString text{};
};

/// One point of a list, with texts that belong to it.
struct Item {
    Phrase phrase{};
    QList<Phrase> details{};
    QString picture{}; ///< name of an icon of the family that shows the same; empty if none does
    QString anchor{}; ///< code by which Phrase::sources point here; empty if nothing does
};

/// Points, or steps in their order.
struct List {
    QList<Item> items{};
    bool isOrdered = false;
};

/// What one column says in one row.
using TableCell = QList<Phrase>;

/// One line of a table. cells are as many as Table::columns.
struct TableRow {
    QString title{};
    QList<TableCell> cells{};
};

/// Columns that are compared row by row.
struct Table {
    QString caption{};
    QString corner{}; ///< what the rows' titles are: heading of their column
    QStringList columns{};
    QList<TableRow> rows{};
};

using Block = std::variant<Heading, Phrase, List, Table>;

/// A part of the document under a heading of its own.
struct Section {
    QString id{}; ///< stable, unique in the document: letters, digits, hyphens
    QString title{};
    QList<Block> blocks{};
    bool isUrgent = false; ///< set apart, so that it is seen first
};

/// A whole document.
struct Document {
    QString language{}; ///< BCP 47 tag
    QString title{};
    QList<Section> sections{};
};

} // namespace Cli
