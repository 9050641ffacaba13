// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "htmlwriter.h"

#include "outlines/outlinereader.h"
#include "wording.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QResource>

using namespace Qt::StringLiterals;

namespace Cli
{

namespace
{

/// The context that translators see.
struct HtmlWriter {
    Q_DECLARE_TR_FUNCTIONS(HtmlWriter)
};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// An element around markup that is ready. attributes: empty, or starting with a space.
QString element(QLatin1String name, const QString &markup, const QString &attributes = {})
{
    return u'<' + name + attributes + u'>' + markup + "</"_L1 + name + ">\n"_L1;
}

QString inlineElement(QLatin1String name, const QString &markup, const QString &attributes = {})
{
    return element(name, markup, attributes).chopped(1);
}

QString attribute(QLatin1String name, const QString &value)
{
    return u' ' + name + R"(=")"_L1 + escaped(value) + u'"';
}

QString link(const QString &target, const QString &text)
{
    return inlineElement("a"_L1, escaped(text), attribute("href"_L1, u'#' + target));
}

/// A picture that says the same as the words beside it, and is told to nobody who hears them.
QString picture(const QString &name)
{
    const QResource file(":/icons/"_L1 + name);
    if (name.isEmpty() || file.size() == 0)
        return {};
    Outlines::OutlineReader outlines(QByteArrayView(file.data(), qsizetype(file.size())));
    QString paths;
    while (outlines.hasMore()) {
        QString path;
        outlines.takeShape([&path] { path += u'M'; },
                           [&path](double x, double y) {
                               path += QString::number(x, 'f', 2) + u' '
                                   + QString::number(y, 'f', 2) + u' ';
                           });
        paths += inlineElement("path"_L1, {}, attribute("d"_L1, path.trimmed()));
    }
    return inlineElement("svg"_L1,
                         paths,
                         attribute("viewBox"_L1, u"0 0 24 24"_s)
                             + attribute("aria-hidden"_L1, u"true"_s));
}

QString sentence(const Phrase &phrase)
{
    QString markup = escaped(phrase.text);
    if (!phrase.label.isEmpty())
        markup = labelled(inlineElement("strong"_L1, escaped(phrase.label)), markup);
    QStringList links;
    for (const QString &source : phrase.sources)
        links += link(source, source);
    return links.isEmpty() ? markup : markup + " ["_L1 + links.join(", "_L1) + u']';
}

QString paragraph(const Phrase &phrase)
{
    return element("p"_L1, sentence(phrase));
}

/// Roles are written out, because a table that is laid out in another way on a narrow screen loses
/// its own in some browsers.
QString role(const char *name)
{
    return attribute("role"_L1, QLatin1String(name));
}

QString columnHeading(const QString &title, qsizetype column)
{
    const QString place = attribute("class"_L1, u"column-%1"_s.arg(column));
    return element(
        "th"_L1, escaped(title), attribute("scope"_L1, u"col"_s) + role("columnheader") + place);
}

QString tableCell(const TableCell &cell, const QString &column)
{
    QString markup;
    for (const Phrase &phrase : cell)
        markup += paragraph(phrase);
    return element("td"_L1, markup, role("cell") + attribute("data-column"_L1, column));
}

QString tableRow(const TableRow &row, const QStringList &columns)
{
    QString markup =
        element("th"_L1, escaped(row.title), attribute("scope"_L1, u"row"_s) + role("rowheader"));
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        markup += tableCell(row.cells[i], columns.value(i));
    return element("tr"_L1, markup, role("row"));
}

/// Writes one block after the other.
class HtmlBlocks
{
public:
    void operator()(const Heading &heading) { m_out += element("h3"_L1, escaped(heading.text)); }
    void operator()(const Phrase &phrase) { m_out += paragraph(phrase); }
    void operator()(const List &list);
    void operator()(const Table &table);

    [[nodiscard]] QString markup() const { return m_out; }

private:
    QString m_out;
};

void HtmlBlocks::operator()(const List &list)
{
    QString items;
    for (const Item &item : list.items) {
        QString markup = picture(item.picture) + paragraph(item.phrase);
        for (const Phrase &detail : item.details)
            markup += paragraph(detail);
        items += element(
            "li"_L1,
            markup,
            (item.anchor.isEmpty() ? QString() : attribute("id"_L1, item.anchor))
                + (item.picture.isEmpty() ? QString() : attribute("class"_L1, u"pictured"_s)));
    }
    m_out += element(list.isOrdered ? "ol"_L1 : "ul"_L1, items);
}

void HtmlBlocks::operator()(const Table &table)
{
    QString headings = columnHeading(table.corner, 0);
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        headings += columnHeading(table.columns[i], i + 1);
    QString rows;
    for (const TableRow &row : table.rows)
        rows += tableRow(row, table.columns);
    m_out +=
        element("table"_L1,
                element("caption"_L1, escaped(table.caption))
                    + element("thead"_L1, element("tr"_L1, headings, role("row")), role("rowgroup"))
                    + element("tbody"_L1, rows, role("rowgroup")),
                role("table"));
}

QString sectionMarkup(const Section &section)
{
    HtmlBlocks blocks;
    for (const Block &block : section.blocks)
        std::visit(blocks, block);
    const QString titleId = section.id + "-title"_L1;
    QString attributes = attribute("id"_L1, section.id) + attribute("aria-labelledby"_L1, titleId);
    if (section.isUrgent)
        attributes += attribute("class"_L1, u"urgent"_s);
    const QString title = element("h2"_L1, escaped(section.title), attribute("id"_L1, titleId));
    return element("section"_L1, title + blocks.markup(), attributes);
}

QString contents(const Document &document)
{
    QString items;
    for (const Section &section : document.sections)
        items += element("li"_L1, link(section.id, section.title));
    //: heading above the list of the parts of a page
    const QString title = HtmlWriter::tr("On this page");
    return element("nav"_L1,
                   element("h2"_L1, escaped(title), attribute("id"_L1, u"contents-title"_s))
                       + element("ul"_L1, items),
                   attribute("aria-labelledby"_L1, u"contents-title"_s));
}

QString head(const Document &document)
{
    QFile style(u":/cli/page.css"_s);
    const bool isOpen = style.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QString css = isOpen ? QString::fromUtf8(style.readAll()) : QString();
    return element("head"_L1,
                   "<meta charset=\"utf-8\"/>\n"
                   "<meta http-equiv=\"Content-Security-Policy\" "
                   "content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                   "<meta name=\"color-scheme\" content=\"light dark\"/>\n"_L1
                       + element("title"_L1, escaped(document.title)) + element("style"_L1, css));
}

/// The urgent sections stand before the list of contents, all others behind it.
QString body(const Document &document)
{
    QString urgent;
    QString others;
    for (const Section &section : document.sections)
        (section.isUrgent ? urgent : others) += sectionMarkup(section);
    //: link that leads a keyboard past the head of a page
    const QString skip = escaped(HtmlWriter::tr("Skip to the guide"));
    return element("body"_L1,
                   element("a"_L1, skip, u" class=\"skip\" href=\"#guide\""_s)
                       + element("header"_L1, element("h1"_L1, escaped(document.title)) + urgent)
                       + contents(document)
                       + element("main"_L1, others, u" id=\"guide\" tabindex=\"-1\""_s));
}

} // namespace

QString toHtml(const Document &document)
{
    const bool isRightToLeft = QLocale(document.language).textDirection() == Qt::RightToLeft;
    const QString direction = isRightToLeft ? u"rtl"_s : u"ltr"_s;
    return "<!DOCTYPE html>\n"_L1
        + element("html"_L1,
                  u'\n' + head(document) + body(document),
                  attribute("lang"_L1, document.language) + attribute("dir"_L1, direction));
}

} // namespace Cli
