// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

// The Easy Read edition: what is read of it, and each fault that an author can make.

#include "content/checker.h"
#include "content/easychecker.h"
#include "content/easyread.h"
#include "content/reader.h"
#include "content/store.h"
#include "faulttable.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Content;
using namespace Qt::StringLiterals;

class TestEasy : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatStandsThere();
    void findsNothingInAGoodFile();
    void findsTheFault_data();
    void findsTheFault();
    void judgesByLanguage_data();
    void judgesByLanguage();
    void wantsItsGuide();
    void comparesATranslation();
    void bundledPassesTheChecker_data();
    void bundledPassesTheChecker();
    void picturesAreOfTheFamily();
    void opensBesideItsGuide();
    void opensNoOther_data();
    void opensNoOther();

private:
    static QByteArray easy() { return fixture(u"valid/easy.json"_s); }
    static QByteArray guide() { return fixture(u"valid/small.json"_s); }
    static Faults check(const QByteArray &json)
    {
        return checkEasy(json, u"easy/en.json"_s, {2026, 11, 23}, guide());
    }
    static QString told(const Faults &faults)
    {
        QStringList lines;
        for (const Fault &fault : faults)
            lines.append(fault.line());
        return lines.join(u'\n');
    }
};

void TestEasy::readsWhatStandsThere()
{
    const auto read = readEasy(easy(), u"x"_s);
    QVERIFY2(read.isOk(), qPrintable(told(read.faults())));
    const EasyRead &edition = read.value();
    QCOMPARE(edition.guide, u"walks"_s);
    QCOMPARE(edition.language, u"en"_s);
    QVERIFY(!edition.translation.isTranslated);
    QCOMPARE(pictureText(edition, u"sun"_s), u"The sun"_s);
    QCOMPARE(pictureText(edition, u"moon"_s), QString());
    QCOMPARE(edition.pages.size(), qsizetype(EasyPageIds.size()));
    QCOMPARE(edition.pages[0].sections[0].lines[1].paper, u"Nobody sees this sheet."_s);
    const EasySection &what = edition.pages[1].sections[0];
    QCOMPARE(what.columns.size(), 2);
    QCOMPARE(what.columns[1].option, u"shore"_s);
    QCOMPARE(linesOf(what).size(), 2);
    QCOMPARE(linesOf(what)[1].text, u"You walk by the sea."_s);
    QCOMPARE(linesOf(what)[1].picture, u"place"_s);
    QCOMPARE(linesOf(what)[1].of, u"shore"_s);
}

void TestEasy::findsNothingInAGoodFile()
{
    const Faults faults = check(easy());
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

void TestEasy::findsTheFault_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const char *before, const char *after, const char *rule) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromUtf8(rule);
    };
    // Of the form
    row("no JSON", "\"format\": 1,", "\"format\": 1", "unexpected-character");
    row("another format", "\"format\": 1", "\"format\": 2", "unknown-format");
    row("unknown key", "\"format\": 1", "\"format\": 1, \"more\": 1", "unknown-key");
    row("no picture of a line",
        "\"of\": \"adults\", \"picture\": \"info\"",
        "\"of\": \"adults\"",
        "missing-key");
    row("no text", "\"text\": \"This guide is for adults.\"", "\"text\": \"\"", "empty-text");
    row("markup", "for adults.\"", "for <b>adults.\"", "markup");
    row("bad tag", "\"language\": \"en\"", "\"language\": \"En\"", "bad-language");
    row("id twice", "\"id\": \"hill-good\"", "\"id\": \"hill-hard\"", "duplicate-id");
    row("section twice", "\"id\": \"wish\",", "\"id\": \"ask\",", "duplicate-id");
    row("unknown page",
        "\"id\": \"together\",\n",
        "\"id\": \"other\",\n",
        "missing-entry wrong-order");
    row("picture not described",
        "\"of\": \"adults\", \"picture\": \"info\"",
        "\"of\": \"adults\", \"picture\": \"moon\"",
        "unknown-picture");
    row("neither lines nor options",
        "\"title\": \"The air\",\n          \"options\"",
        "\"title\": \"The air\",\n          \"other\"",
        "lines-or-options unknown-key");
    // Of one line
    row("two sentences", "You see far.", "You see far. It is high.", "not-one-sentence");
    row("no full stop", "\"You see far.\"", "\"You see far\"", "not-one-sentence");
    row("eleven words",
        "\"You see a lot.\"",
        "\"You see a lot of hills and fish in one day.\"",
        "line-too-long");
    row("abbreviation", "You need rest.", "You need a GPS.", "abbreviation");
    row("and so on", "You need rest.", "You need rest, e.g. now.", "abbreviation");
    row("two ideas", "You get tired.", "You get tired; you rest.", "joined-ideas");
    row("bracket", "You get tired.", "You get tired (a lot).", "joined-ideas");
    row("push", "You see far.", "You should go.", "leaning-wording");
    row("hurtful", "You need rest.", "You are mentally ill.", "hurtful-wording");
    row("hard words",
        "\"How long does it take?\"",
        "\"What organisational difficulties necessitate preparation?\"",
        "grade-too-high");
    // Of the options
    row("one line more of one",
        "\"text\": \"You meet at the gate.\"}",
        "\"text\": \"You meet at the gate.\"}, "
        "{ \"id\": \"more\", \"of\": \"hill-first\", \"picture\": \"sun\", \"text\": \"You go.\" }",
        "uneven-count");
    row("far more words of one",
        "\"picture\": \"sun\", \"text\": \"You ",
        "\"picture\": \"sun\", \"text\": \"On a fine day you ",
        "unbalanced-words");
    row("no such option",
        "\"hill\": [{\"id\": \"hill-first\"",
        "\"hall\": [{\"id\": \"hill-first\"",
        "");
    // Against the guide
    row("of nothing",
        "\"of\": \"not-now-fits\"",
        "\"of\": \"nothing\"",
        "unknown-statement not-said");
    row("of the other option",
        "\"of\": \"hill-first\"",
        "\"of\": \"shore-first\"",
        "unknown-statement not-said");
    row("of another guide", "\"guide\": \"walks\"", "\"guide\": \"runs\"", "wrong-guide");
    row("in another language", "\"language\": \"en\"", "\"language\": \"en-GB\"", "wrong-language");
    row("something left out", "\"of\": \"both-hard\"", "\"of\": \"both-good\"", "not-said");
    // Of the pictures
    row("no such picture", "\"home\"", "\"house\"", "unknown-icon");
    row("a picture for buttons", "\"home\"", "\"settings\"", "unknown-icon");
    row("a picture too many",
        "{\"id\": \"sun\"",
        "{\"id\": \"moon\", \"text\": \"The moon\"}, {\"id\": \"sun\"",
        "unused-picture");
}

/// One fault each, or what follows from it.
void TestEasy::findsTheFault()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, rule);
    QByteArray json = easy();
    QVERIFY2(json.contains(before), before.constData());
    json.replace(before, after);
    const Faults faults = check(json);
    QStringList rules;
    for (const Fault &fault : faults) {
        QVERIFY(fault.at.line > 0 && fault.at.column > 0);
        if (!rules.contains(fault.rule))
            rules.append(fault.rule);
    }
    rules.sort();
    QStringList expected = rule.split(u' ', Qt::SkipEmptyParts);
    if (expected.isEmpty())
        expected = QStringList{u"unknown-option"_s, u"not-said"_s};
    expected.sort();
    QVERIFY2(rules == expected, qPrintable(told(faults)));
}

void TestEasy::judgesByLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    const QString eleven = u"uno dos tres ocho seis diez once doce cien mil dos"_s;
    QTest::newRow("Spanish, 11 words")
        << u"es"_s << u"Son %1."_s.arg(eleven.section(u' ', 0, 9)) << u""_s;
    QTest::newRow("Spanish, 13 words")
        << u"es"_s << u"Hay %1 y."_s.arg(eleven) << u"line-too-long"_s;
    QTest::newRow("Arabic, 11 words")
        << u"ar"_s << u"هو في دار من طين أو في دار من حجر أحمر."_s << u"line-too-long"_s;
    QTest::newRow("Arabic, long words")
        << u"ar"_s << u"واستخدامهم للمستشفيات واستقبالهم."_s << u"grade-too-high"_s;
    QTest::newRow("German has no measure")
        << u"de"_s << u"Es ist ein sehr langer Satz mit wirklich sehr vielen Wörtern darin."_s
        << u""_s;
}

/// English words are no measure of another language: what counts is what the one line adds.
void TestEasy::judgesByLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QString, rule);
    const QByteArray tag = QStringLiteral("\"language\": \"%1\"").arg(language).toUtf8();
    QByteArray json = easy();
    QByteArray beside = guide();
    json.replace("\"language\": \"en\"", tag);
    beside.replace("\"language\": \"en\"", tag);
    const auto rulesOf = [&beside](const QByteArray &edition) {
        QStringList rules;
        const Faults faults = checkEasy(edition, u"x"_s, {2026, 11, 23}, beside);
        for (const Fault &fault : faults)
            rules.append(fault.rule);
        return rules;
    };
    QStringList before = rulesOf(json);
    json.replace("How long does it take?", text.toUtf8());
    QStringList after = rulesOf(json);
    for (const QString &known : std::as_const(before))
        after.removeOne(known);
    QCOMPARE(after.join(u' '), rule);
}

void TestEasy::wantsItsGuide()
{
    for (const QByteArray &beside : {QByteArray(), QByteArray("{}")}) {
        const Faults faults = checkEasy(easy(), u"x"_s, {2026, 11, 23}, beside);
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults[0].rule, u"no-guide"_s);
    }
}

void TestEasy::comparesATranslation()
{
    const QString folder = u"" RESOURCES_FOLDER "/guides/peer-coaching-or-therapy/"_s;
    const auto read = [](const QString &path) { return readBytes(path).value(); };
    const QByteArray english = read(folder + u"easy/en.json"_s);
    const QByteArray spanish = read(folder + u"easy/es.json"_s);
    const auto rulesOf = [&](const QByteArray &json, const QByteArray &original) {
        QStringList rules;
        const Faults faults =
            checkEasy(json, u"x"_s, {2026, 11, 23}, read(folder + u"es.json"_s), original);
        for (const Fault &fault : faults)
            rules.append(fault.rule);
        return rules;
    };
    QCOMPARE(rulesOf(spanish, english), QStringList());
    QCOMPARE(rulesOf(spanish, {}), QStringList(u"no-original"_s));
    QByteArray changed = english;
    changed.replace("You set goals.", "You set two goals.");
    QCOMPARE(rulesOf(spanish, changed), QStringList(u"stale-translation"_s));
    changed = english;
    changed.replace("\"id\": \"focus-coaching-b\"", "\"id\": \"focus-coaching-x\"");
    QVERIFY(rulesOf(spanish, changed).contains(u"translation-differs"_s));
}

void TestEasy::bundledPassesTheChecker_data()
{
    QTest::addColumn<QString>("path");
    const QDir guides(u"" RESOURCES_FOLDER "/guides"_s);
    const QStringList ids = guides.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &id : ids) {
        const QDir folder(guides.filePath(id + u"/easy"_s));
        QCOMPARE(folder.entryList({u"*.json"_s}),
                 QDir(guides.filePath(id)).entryList({u"*.json"_s})); // in every language
        const QStringList files = folder.entryList({u"*.json"_s});
        for (const QString &file : files)
            QTest::newRow(qPrintable(id + u'/' + file)) << folder.filePath(file);
    }
}

void TestEasy::bundledPassesTheChecker()
{
    QFETCH(const QString, path);
    const Faults faults = checkEasy(
        readBytes(path).value(), path, {2026, 11, 23}, guideOfEasy(path), originalOf(path));
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

/// What the checker takes for a picture is one, and what was drawn for lines may be used.
void TestEasy::picturesAreOfTheFamily()
{
    const QDir icons(u"" RESOURCES_FOLDER "/icons"_s);
    const QStringList drawn = QDir(icons.filePath(u"pictures"_s)).entryList({u"*.svg"_s});
    QVERIFY(drawn.size() > 15);
    for (const QString &file : drawn) {
        const QString id = QFileInfo(file).completeBaseName();
        QVERIFY2(!icons.exists(file), qPrintable(id + u" is drawn twice"_s));
        QByteArray json = easy();
        json.replace("\"home\"", QStringLiteral("\"%1\"").arg(id).toUtf8());
        const Faults faults = check(json);
        for (const Fault &fault : faults)
            QVERIFY2(fault.rule != "unknown-icon"_L1, qPrintable(id));
    }
    const QStringList all = icons.entryList({u"*.svg"_s}) + drawn;
    for (const QString &language : {u"en"_s, u"es"_s, u"ar"_s}) {
        const auto edition =
            readEasy(readBytes(u"" RESOURCES_FOLDER "/guides/peer-coaching-or-therapy/easy/"_s
                               + language + u".json"_s)
                         .value(),
                     {});
        for (const EasyPicture &picture : edition.value().pictures)
            QVERIFY2(all.contains(picture.id + u".svg"_s), qPrintable(picture.id));
    }
}

void TestEasy::opensBesideItsGuide()
{
    const QString file = u"" RESOURCES_FOLDER "/guides/peer-coaching-or-therapy/ar.json"_s;
    const auto guide = readGuide(readBytes(file).value(), file);
    const auto edition = openEasy(guide.value(), file);
    QVERIFY2(edition.isOk(), qPrintable(told(edition.faults())));
    QCOMPARE(edition.value().language, u"ar"_s);
    QVERIFY(edition.value().translation.isTranslated);
}

void TestEasy::opensNoOther_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("rule");
    QTest::newRow("none") << QByteArray() << QByteArray() << u"no-easy-read"_s;
    QTest::newRow("another guide")
        << QByteArray("\"walks\"") << QByteArray("\"runs\"") << u"wrong-guide"_s;
    QTest::newRow("another language") << QByteArray("\"language\": \"en\"")
                                      << QByteArray("\"language\": \"fr\"") << u"wrong-guide"_s;
    QTest::newRow("other options")
        << QByteArray("\"shore\": [") << QByteArray("\"lake\": [") << u"wrong-guide"_s;
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("[") << u"unexpected-character"_s;
}

void TestEasy::opensNoOther()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, rule);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"en.json"_s);
    if (!before.isEmpty()) {
        QVERIFY(QDir(folder.path()).mkdir(u"easy"_s));
        QFile made(folder.filePath(u"easy/en.json"_s));
        QVERIFY(made.open(QIODevice::WriteOnly));
        QByteArray json = easy();
        json.replace(before, after);
        made.write(json);
    }
    const auto edition = openEasy(readGuide(guide(), {}).value(), file);
    QVERIFY(!edition);
    QCOMPARE(edition.faults()[0].rule, rule);
}

QTEST_GUILESS_MAIN(TestEasy)
#include "tst_easy.moc"
