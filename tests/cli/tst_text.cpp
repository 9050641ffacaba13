// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/easydocument.h"
#include "cli/guidedocument.h"
#include "cli/htmlwriter.h"
#include "cli/markdownwriter.h"
#include "cli/plainwriter.h"
#include "content/easyread.h"
#include "content/store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextDocument>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

/// Keys whose values are codes and no text of their own; and what of the flow stands on a button, or is
/// said only to somebody who has picked it, or about another person.
const QSet<QString> codes{u"id"_s,
                          u"language"_s,
                          u"icon"_s,
                          u"region"_s,
                          u"row"_s,
                          u"certainty"_s,
                          u"about"_s,
                          u"sources"_s,
                          u"kind"_s,
                          u"next"_s,
                          u"when"_s,
                          u"of"_s,
                          u"mirror"_s,
                          u"statements"_s,
                          u"rows"_s,
                          u"asks"_s,
                          u"said"_s,
                          u"goOn"_s,
                          u"other"_s,
                          // what is told in full beside it, once more for the printed sheet
                          u"brief"_s,
                          u"paper"_s};

/// Every text below a JSON value, whatever the format of the file may come to be.
QStringList textsIn(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts += textsIn(each);
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        // Sources and rows are codes where they are named and texts where they are listed.
        const bool isList = each.value().toArray().first().isObject() && each.key() != "next"_L1;
        if (isList || !codes.contains(each.key()))
            texts += textsIn(each.value());
    }
    return texts;
}

QStringList textsOfBundledGuide()
{
    QFile file(u":/guides/peer-coaching-or-therapy/en.json"_s);
    return file.open(QIODevice::ReadOnly)
        ? textsIn(QJsonDocument::fromJson(file.readAll()).object())
        : QStringList();
}

Content::Help help()
{
    return Content::Store().help().value();
}

Content::EasyRead bundledEasy()
{
    const auto guide = Content::Store().open(u"peer-coaching-or-therapy"_s, u"en"_s);
    return Content::openEasy(guide.value(), u":/guides/peer-coaching-or-therapy/en.json"_s).value();
}

Cli::Document easyDocument()
{
    const auto guide = Content::Store().open(u"peer-coaching-or-therapy"_s, u"en"_s);
    return Cli::easyDocument(guide.value(), bundledEasy(), help(), u"US"_s, QDate(2026, 12, 1));
}

Cli::Document bundledDocument()
{
    const auto guide = Content::Store().open(u"peer-coaching-or-therapy"_s, u"en"_s);
    return Cli::guideDocument(guide.value(), help(), u"US"_s, QDate(2026, 12, 1));
}

/// The text that a reader of Markdown shows.
QString shownMarkdown(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    return document.toPlainText();
}

/// The text of an XML document; empty when it is not well-formed.
QString shownXml(const QString &xml)
{
    QXmlStreamReader reader(xml);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    return reader.hasError() ? QString() : text;
}

/// What a person sees in each format, with every run of white space as one space.
QMap<QString, QString> shown(const Cli::Document &document)
{
    return {{u"plain"_s, Cli::toPlain(document).simplified()},
            {u"markdown"_s, shownMarkdown(Cli::toMarkdown(document)).simplified()},
            {u"html"_s, shownXml(Cli::toHtml(document)).simplified()}};
}

/// One text in every place where a writer puts texts.
Cli::Document documentOf(const QString &text)
{
    const Cli::Phrase alone{.text = text};
    const Cli::Phrase labelled{.label = text, .text = text};
    const Cli::List points{
        .items = {{.phrase = alone, .details = {alone, labelled}}, {.phrase = labelled}}};
    const Cli::List steps{.items = {{.phrase = alone, .details = {labelled}}}, .isOrdered = true};
    const Cli::Table table{.caption = u"Caption"_s,
                           .corner = text,
                           .columns = {text, text},
                           .rows = {{.title = text, .cells = {{alone, labelled}, {labelled}}}}};
    const Cli::Section section{
        .id = u"a"_s,
        .title = text,
        .blocks = {Cli::Heading{text}, alone, labelled, points, steps, table}};
    return {.language = u"en"_s, .title = text, .sections = {section}};
}

/// Start tags of an XML document: name and attributes.
struct Tag {
    QString name;
    QXmlStreamAttributes attributes;
};

QList<Tag> tagsIn(const QString &xml)
{
    QXmlStreamReader reader(xml);
    QList<Tag> tags;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            tags += Tag{reader.name().toString(), reader.attributes()};
    }
    return tags;
}

} // namespace

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryText_data();
    void holdsEveryText();
    void holdsEasyRead_data() { holdsEveryText_data(); }
    void holdsEasyRead();
    void drawsEasyPictures();
    void startsWithHelp();
    void showsTextAsItIs_data();
    void showsTextAsItIs();
    void leavesNoMarkup();
    void keepsPlainLinesShort();
    void setsOptionsSideBySide();
    void writesAccessiblePage();
    void writesHeadingsInOrder();
    void writesSelfContainedPage();
    void writesRightToLeft();
    void saysWhatIsNotKnown();
};

void TestText::holdsEveryText_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"plain", "markdown", "html"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestText::holdsEveryText()
{
    QFETCH(const QString, format);
    const QStringList texts = textsOfBundledGuide();
    QVERIFY2(texts.size() > 200, "the bundled guide has not been read");
    const QString all = shown(bundledDocument()).value(format);
    for (const QString &text : texts)
        QVERIFY2(all.contains(text.simplified()), qPrintable(text));
}

/// Every sentence, in its order and once, as it reads on paper.
void TestText::holdsEasyRead()
{
    QFETCH(const QString, format);
    const Content::EasyRead easy = bundledEasy();
    const QString text = shown(easyDocument()).value(format);
    qsizetype at = 0;
    int lines = 0;
    for (const Content::EasyPage &page : easy.pages) {
        at = text.indexOf(page.title, at);
        QVERIFY2(at >= 0, qPrintable(page.title));
        for (const Content::EasySection &section : page.sections) {
            const auto all = Content::linesOf(section);
            for (const Content::EasyLine &line : all) {
                at = text.indexOf(line.paper.isEmpty() ? line.text : line.paper, at);
                QVERIFY2(at >= 0, qPrintable(line.text));
                ++lines;
            }
        }
    }
    QVERIFY(lines > 150);
    QVERIFY(!text.contains(u"this screen"_s));
}

void TestText::drawsEasyPictures()
{
    const QString html = Cli::toHtml(easyDocument());
    qsizetype lines = 0;
    for (const Content::EasyPage &page : bundledEasy().pages)
        for (const Content::EasySection &section : page.sections)
            lines += Content::linesOf(section).size();
    QCOMPARE(html.count(u"<svg"_s), lines);
    QCOMPARE(html.count(u"aria-hidden=\"true\""_s), lines);
    QVERIFY(!html.contains(u"d=\"\""_s));
    QVERIFY(!Cli::toHtml(bundledDocument()).contains(u"<svg"_s));
}

void TestText::startsWithHelp()
{
    const QMap<QString, QString> all = shown(bundledDocument());
    for (const QString &text : all) {
        QVERIFY(text.contains("call 911"_L1));
        const auto help = text.indexOf("call or text 988"_L1);
        QVERIFY(help > 0 && help < text.indexOf("Before you read"_L1));
    }
}

void TestText::showsTextAsItIs_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{u"plain"_s,
                            u"<b>bold</b> & <script>alert(1)</script>"_s,
                            u"&lt; &amp;amp; &#65;"_s,
                            u"*a* **b** _c_ __d__ ~~e~~ `f` ``g"_s,
                            u"# a"_s,
                            u"a #"_s,
                            u"- a"_s,
                            u"+ a"_s,
                            u"= a"_s,
                            u"---"_s,
                            u"==="_s,
                            u"***"_s,
                            u"1. a"_s,
                            u"12) a"_s,
                            u"1999."_s,
                            u"> a"_s,
                            u"| a | b |"_s,
                            u"[a](b) ![c](d) [e]: f"_s,
                            u"[ ] a"_s,
                            u"a\\b \\* \\"_s,
                            u"$5 or $6"_s,
                            u"<!-- a --> <?b?> ]]>"_s,
                            u"\"quoted\" and 'single'"_s,
                            u"https://a.example/b_c_d?e=f&g=h"_s,
                            u"a_b_c@d.example"_s};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

void TestText::showsTextAsItIs()
{
    QFETCH(const QString, text);
    const QMap<QString, QString> all = shown(documentOf(text));
    const auto plainCount = all.value(u"plain"_s).count(text);
    QVERIFY(plainCount >= 18);
    // The plain text repeats the columns' names and leaves out the corner.
    QCOMPARE(all.value(u"markdown"_s).count(text),
             shown(documentOf(u"wörd"_s)).value(u"markdown"_s).count(u"wörd"_s));
    QCOMPARE(all.value(u"html"_s).count(text),
             shown(documentOf(u"wörd"_s)).value(u"html"_s).count(u"wörd"_s));
}

void TestText::leavesNoMarkup()
{
    const QString html = Cli::toHtml(documentOf(u"<i onclick=\"x\">a</i>\" b='c'"_s));
    for (const Tag &tag : tagsIn(html)) {
        QVERIFY(tag.name != "i"_L1);
        QVERIFY(!tag.attributes.hasAttribute(u"onclick"_s));
        QVERIFY(!tag.attributes.hasAttribute(u"b"_s));
    }
}

void TestText::keepsPlainLinesShort()
{
    const QStringList lines = Cli::toPlain(bundledDocument()).split(u'\n');
    for (const QString &line : lines) {
        const bool isOneWord = !line.trimmed().contains(u' ');
        QVERIFY2(line.size() <= Cli::PlainWidth || isOneWord, qPrintable(line));
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
    }
}

void TestText::setsOptionsSideBySide()
{
    const QString plain = Cli::toPlain(bundledDocument());
    static const QRegularExpression grid(
        u"\nDuration and frequency:\n  Peer support coaching: [^\n]+\n(    [^\n]+\n)*  Therapy: "_s);
    QVERIFY(grid.match(plain).hasMatch());
    const QString markdown = Cli::toMarkdown(bundledDocument());
    QVERIFY(markdown.contains(" | Peer support coaching | Therapy |\n| --- | --- | --- |\n"_L1));
}

void TestText::writesAccessiblePage()
{
    const QString html = Cli::toHtml(bundledDocument());
    QVERIFY(html.startsWith("<!DOCTYPE html>\n"_L1));
    QSet<QString> ids;
    QStringList targets;
    QStringList names;
    const QList<Tag> tags = tagsIn(html);
    QVERIFY(tags.size() > 300);
    for (const Tag &tag : tags) {
        names += tag.name;
        if (const QString id = tag.attributes.value("id"_L1).toString(); !id.isEmpty()) {
            QVERIFY2(!ids.contains(id), qPrintable(id));
            ids += id;
        }
        if (tag.name == "a"_L1)
            targets += tag.attributes.value("href"_L1).toString();
        if (tag.attributes.hasAttribute("aria-labelledby"_L1))
            targets += u'#' + tag.attributes.value("aria-labelledby"_L1).toString();
        if (tag.name == "th"_L1)
            QVERIFY(tag.attributes.hasAttribute("scope"_L1));
    }
    QCOMPARE(tags.first().attributes.value("lang"_L1), "en-US"_L1);
    QCOMPARE(names.count(u"title"_s), 1);
    QCOMPARE(names.count(u"main"_s), 1);
    QCOMPARE(names.at(names.indexOf(u"body"_s) + 1), u"a"_s); // the skip link comes first
    QCOMPARE(targets.first(), u"#guide"_s);
    for (const QString &target : targets)
        QVERIFY2(target.startsWith(u'#') && ids.contains(target.mid(1)), qPrintable(target));
}

void TestText::writesHeadingsInOrder()
{
    static const QRegularExpression heading(u"^h([1-6])$"_s);
    int level = 0;
    int tops = 0;
    for (const Tag &tag : tagsIn(Cli::toHtml(bundledDocument()))) {
        const QRegularExpressionMatch match = heading.match(tag.name);
        if (!match.hasMatch())
            continue;
        const int next = match.captured(1).toInt();
        QVERIFY2(next <= level + 1, qPrintable(tag.name));
        level = next;
        tops += level == 1 ? 1 : 0;
    }
    QCOMPARE(tops, 1);
}

void TestText::writesSelfContainedPage()
{
    const QString html = Cli::toHtml(bundledDocument());
    const QSet<QString> fetching{
        u"script"_s, u"img"_s, u"link"_s, u"iframe"_s, u"object"_s, u"base"_s};
    QString css;
    for (const Tag &tag : tagsIn(html)) {
        QVERIFY2(!fetching.contains(tag.name), qPrintable(tag.name));
        QVERIFY(!tag.attributes.hasAttribute("src"_L1));
    }
    css = html.section("<style>"_L1, 1).section("</style>"_L1, 0, 0);
    QVERIFY(css.contains("prefers-color-scheme: dark"_L1));
    QVERIFY(css.contains("@media print"_L1));
    QVERIFY(!css.contains("url("_L1) && !css.contains("@import"_L1));
}

void TestText::writesRightToLeft()
{
    Cli::Document document = documentOf(u"a"_s);
    document.language = u"ar"_s;
    QVERIFY(Cli::toHtml(document).contains("<html lang=\"ar\" dir=\"rtl\">"_L1));
}

void TestText::saysWhatIsNotKnown()
{
    const auto whole = Content::Store().open(u"peer-coaching-or-therapy"_s, u"en"_s);
    Content::Guide guide = whole.value();
    guide.rows[0].cells[1] =
        Content::Cell{.isKnown = false, .text = {}, .example = {}, .sources = {}};
    const Cli::Document document = Cli::guideDocument(guide, help(), u"US"_s, QDate(2026, 12, 1));
    const QMap<QString, QString> all = shown(document);
    for (const QString &text : all)
        QVERIFY(text.contains("Not known"_L1));
}

QTEST_MAIN(TestText)
#include "tst_text.moc"
