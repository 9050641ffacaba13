// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "plainwriter.h"

#include "wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cli
{

namespace
{

/// Columns a text takes in a terminal, near enough: marks that combine and bidi isolates take none.
qsizetype widthOf(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) {
        return !c.isMark() && !c.isLowSurrogate() && c.category() != QChar::Other_Format;
    });
}

/// Text in lines: the first behind `first`, the others behind as many spaces and `more` besides.
QString wrapped(const QString &text, const QString &first, qsizetype more = 0)
{
    const QString indent(first.size() + more, u' ');
    QString lines;
    QString line = first;
    bool isEmpty = true;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!isEmpty && widthOf(line) + 1 + widthOf(word) > PlainWidth) {
            lines += line + u'\n';
            line = indent;
            isEmpty = true;
        }
        line += isEmpty ? word : u' ' + word;
        isEmpty = false;
    }
    return lines + line + u'\n';
}

QString sentence(const Phrase &phrase)
{
    const QString text = labelled(phrase.label, phrase.text);
    return phrase.sources.isEmpty() ? text : text + " ["_L1 + phrase.sources.join(", "_L1) + u']';
}

QString underlined(const QString &title, QChar mark)
{
    const QString lines = wrapped(title, {});
    const qsizetype width = std::min<qsizetype>(widthOf(title), PlainWidth);
    return lines + QString(width, mark) + u'\n';
}

/// Writes one block after the other, each with an empty line before it.
class PlainBlocks
{
public:
    void operator()(const Heading &heading) { m_out += u'\n' + underlined(heading.text, u'-'); }
    void operator()(const Phrase &phrase) { m_out += u'\n' + wrapped(sentence(phrase), {}); }
    void operator()(const List &list);
    void operator()(const Table &table);

    [[nodiscard]] QString text() const { return m_out; }

private:
    QString m_out;
};

void PlainBlocks::operator()(const List &list)
{
    m_out += u'\n';
    int number = 0;
    for (const Item &item : list.items) {
        const QString mark = list.isOrdered ? u"%1. "_s.arg(++number) : u"- "_s;
        m_out += wrapped(sentence(item.phrase), mark);
        for (const Phrase &detail : item.details)
            m_out += wrapped(sentence(detail), QString(mark.size(), u' '));
    }
}

void PlainBlocks::operator()(const Table &table)
{
    for (const TableRow &row : table.rows) {
        m_out += u'\n' + wrapped(row.title + u':', {});
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            Phrase first = row.cells[i].value(0);
            first.label = table.columns.value(i);
            m_out += wrapped(sentence(first), u"  "_s, 2);
            for (const Phrase &more : row.cells[i].mid(1))
                m_out += wrapped(sentence(more), u"    "_s);
        }
    }
}

} // namespace

QString toPlain(const Document &document)
{
    QString out = underlined(document.title, u'=');
    for (const Section &section : document.sections) {
        PlainBlocks blocks;
        for (const Block &block : section.blocks)
            std::visit(blocks, block);
        out += "\n\n"_L1 + underlined(section.title, u'=') + blocks.text();
    }
    return out;
}

} // namespace Cli
