// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "markdownwriter.h"

#include "wording.h"

using namespace Qt::StringLiterals;

namespace Cli
{

namespace
{

/// Whether a text would start a list, as "12." or "12)" does; then the position of that mark.
qsizetype listMark(const QString &text)
{
    qsizetype i = 0;
    while (i < text.size() && text[i] >= u'0' && text[i] <= u'9')
        ++i;
    const bool isMark = i > 0 && i < text.size() && (text[i] == u'.' || text[i] == u')');
    return isMark ? i : -1;
}

QString sentence(const Phrase &phrase)
{
    QString text = markdownEscaped(phrase.text);
    if (!phrase.label.isEmpty()) {
        const QString label = u"**"_s + markdownEscaped(phrase.label) + u"**"_s;
        text = labelled(label, text);
    }
    if (!phrase.sources.isEmpty())
        text += R"( \[)"_L1 + markdownEscaped(phrase.sources.join(", "_L1)) + R"(\])"_L1;
    return text;
}

QString cellText(const TableCell &cell)
{
    QStringList sentences;
    for (const Phrase &phrase : cell)
        sentences += sentence(phrase);
    return sentences.join(u' ');
}

QString tableLine(const QStringList &cells)
{
    return "| "_L1 + cells.join(" | "_L1) + " |\n"_L1;
}

/// Writes one block after the other, each with an empty line before it.
class MarkdownBlocks
{
public:
    void operator()(const Heading &heading)
    {
        m_out += "\n### "_L1 + markdownEscaped(heading.text) + u'\n';
    }
    void operator()(const Phrase &phrase) { m_out += u'\n' + sentence(phrase) + u'\n'; }
    void operator()(const List &list);
    void operator()(const Table &table);

    [[nodiscard]] QString text() const { return m_out; }

private:
    QString m_out;
};

void MarkdownBlocks::operator()(const List &list)
{
    int number = 0;
    for (const Item &item : list.items) {
        const QString mark = list.isOrdered ? u"%1. "_s.arg(++number) : u"- "_s;
        m_out += u'\n' + mark + sentence(item.phrase) + u'\n';
        for (const Phrase &detail : item.details)
            m_out += u'\n' + QString(mark.size(), u' ') + sentence(detail) + u'\n';
    }
}

void MarkdownBlocks::operator()(const Table &table)
{
    QStringList columns{markdownEscaped(table.corner)};
    QStringList rules{u"---"_s};
    for (const QString &column : table.columns) {
        columns += markdownEscaped(column);
        rules += u"---"_s;
    }
    m_out += u'\n' + tableLine(columns) + tableLine(rules);
    for (const TableRow &row : table.rows) {
        QStringList cells{u"**"_s + markdownEscaped(row.title) + u"**"_s};
        for (const TableCell &cell : row.cells)
            cells += cellText(cell);
        m_out += tableLine(cells);
    }
}

} // namespace

QString markdownEscaped(const QString &text)
{
    static const QString special = u"\\`*_[]<>#&|~$"_s;
    static const QString specialAtStart = u"+-="_s;
    const QString trimmed = text.trimmed();
    const qsizetype mark = listMark(trimmed);
    QString escaped;
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const QChar c = trimmed[i];
        if (special.contains(c) || i == mark || (i == 0 && specialAtStart.contains(c)))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString toMarkdown(const Document &document)
{
    QString out = "# "_L1 + markdownEscaped(document.title) + u'\n';
    for (const Section &section : document.sections) {
        MarkdownBlocks blocks;
        for (const Block &block : section.blocks)
            std::visit(blocks, block);
        out += "\n## "_L1 + markdownEscaped(section.title) + u'\n' + blocks.text();
    }
    return out;
}

} // namespace Cli
