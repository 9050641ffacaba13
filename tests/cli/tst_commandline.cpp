// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commandline.h"
#include "cli/opening.h"
#include "cli/windowwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <cstdlib>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{

/// A stream that keeps what is written to it.
class Stream
{
public:
    Stream()
        : m_file(open_memstream(&m_bytes, &m_size))
    {
    }
    ~Stream()
    {
        std::fclose(m_file);
        std::free(m_bytes);
    }
    Q_DISABLE_COPY_MOVE(Stream)

    [[nodiscard]] std::FILE *file() const { return m_file; }
    [[nodiscard]] QString text() const
    {
        std::fflush(m_file);
        return QString::fromUtf8(m_bytes, static_cast<qsizetype>(m_size));
    }

private:
    char *m_bytes = nullptr;
    std::size_t m_size = 0;
    std::FILE *m_file;
};

/// What came of one command line.
struct Outcome {
    Cli::Request request;
    QString out;
    QString err;
};

QString addressError(const QString &address)
{
    return address == "help"_L1 || address.startsWith("guide/"_L1) ? QString()
                                                                   : u"Not an address."_s;
}

Outcome run(const QString &words, const Cli::Services &services)
{
    const Stream out;
    const Stream err;
    const QStringList arguments =
        QStringList{u"sidebyside"_s} + words.split(u' ', Qt::SkipEmptyParts);
    const Cli::Request request = Cli::run(arguments, services, out.file(), err.file());
    return {request, out.text(), err.text()};
}

Outcome run(const QString &words)
{
    return run(
        words,
        {.store = Content::Store(), .addressError = addressError, .today = QDate(2026, 12, 1)});
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWindow_data();
    void opensWindow();
    void opensGuideFile();
    void asksForWindow();
    void asksForSelfTest();
    void refusesWrongWords_data();
    void refusesWrongWords();
    void staysOnOneLine();
    void showsHelp_data();
    void showsHelp();
    void showsVersion();
    void listsGuidesAndRegions();
    void listsUncheckedLines();
    void choosesRegion();
    void saysThatCheckIsPast();
    void checksFolder();
    void findsFaults();
    void givesFaultsAsJson();
    void tellsHelpFromGuide();
    void wantsContent();
};

void TestCommandLine::opensWindow_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("address");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("page") << u"help"_s << u"help"_s;
    QTest::newRow("row") << u"guide/a/compare#duration"_s << u"guide/a/compare#duration"_s;
    QTest::newRow("link") << u"sidebyside:guide/a/compare#duration"_s
                          << u"guide/a/compare#duration"_s;
    QTest::newRow("link with slashes") << u"SideBySide://help"_s << u"help"_s;
    QTest::newRow("encoded link") << u"sidebyside:guide/a/compare%23duration"_s
                                  << u"guide/a/compare#duration"_s;
}

void TestCommandLine::opensWindow()
{
    QFETCH(const QString, words);
    const Outcome outcome = run(words);
    QCOMPARE(outcome.request.kind, Cli::Request::Kind::Window);
    QTEST(outcome.request.address, "address");
    QCOMPARE(outcome.out + outcome.err, QString());
}

void TestCommandLine::opensGuideFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a guide.json"_s);
    QFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly));
    const Cli::Services services{.store = Content::Store(), .addressError = addressError};
    const QString link = QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded);
    for (const QString &word : {file, link, folder.path()}) {
        const Cli::Opening opening = Cli::openingOf(word, services);
        QCOMPARE(opening.path, word == link ? file : word);
        QCOMPARE(opening.address, QString());
    }
    QCOMPARE(run(folder.path()).request.path, folder.path());
    QCOMPARE(run(folder.path() + "/none.json"_L1).request.exitCode, 2);
    QCOMPARE(Cli::openingOf(u"file:///nowhere/en.json"_s, services).path, QString());
}

/// The start of the window asks the parser only where it has to; both must agree on which words that are.
void TestCommandLine::asksForWindow()
{
    const auto asks = [](const QStringList &words) {
        QList<QByteArray> bytes{"sidebyside"};
        for (const QString &word : words)
            bytes += word.toUtf8();
        std::vector<const char *> argv;
        for (const QByteArray &word : bytes)
            argv.push_back(word.constData());
        return Cli::asksForWindow(int(argv.size()), argv.data());
    };
    QVERIFY(asks({}));
    QVERIFY(asks({u"help"_s}));
    QVERIFY(asks({u"-"_s}));
    QVERIFY(asks({u"--"_s, u"list"_s}));
    QVERIFY(!asks({u"--"_s}));
    QVERIFY(!asks({u"--version"_s}));
    QVERIFY(!asks({u"help"_s, u"help"_s}));
    const Outcome usage = run(u"--no-such-option"_s);
    const QString listed = usage.err.section(u"--help | "_s, 1).section(u']', 0, 0);
    const QStringList commands = listed.split(u" | "_s);
    QVERIFY2(commands.contains(u"sheet"_s), qPrintable(usage.err));
    for (const QString &command : commands) {
        QVERIFY2(asks({command}) == (command == "--self-test"_L1), qPrintable(command));
        QVERIFY2(run(command + " --help"_L1).request.exitCode == 0, qPrintable(command));
    }
}

void TestCommandLine::asksForSelfTest()
{
    QCOMPARE(run(u"--self-test"_s).request.kind, Cli::Request::Kind::SelfTest);
}

void TestCommandLine::refusesWrongWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("right");
    QTest::newRow("command") << u"lisst"_s << u"list, check, text, flow"_s;
    QTest::newRow("flow alone") << u"flow"_s << u"flow --walk"_s;
    QTest::newRow("flow, two things") << u"flow --walk --graph"_s << u"flow --walk"_s;
    QTest::newRow("flow, no format") << u"flow --walk --format pdf"_s << u"text|json"_s;
    QTest::newRow("flow, whose voice") << u"flow --walk --someone-else"_s << u"--answer."_s;
    QTest::newRow("flow, no answer") << u"flow --answer"_s << u"--answer QUESTION=CHOICE"_s;
    QTest::newRow("link to nowhere") << u"sidebyside:nowhere"_s << u"Not an address."_s;
    QTest::newRow("no such file") << u"file:///nowhere/en.json"_s << u"Not an address."_s;
    QTest::newRow("address") << u"guides/a"_s << u"Not an address."_s;
    QTest::newRow("option") << u"--selftest"_s << u"--self-test"_s;
    QTest::newRow("two addresses") << u"help keys"_s << u"ADDRESS"_s;
    QTest::newRow("address and command") << u"help list"_s << u"sidebyside list"_s;
    QTest::newRow("two commands") << u"list check"_s << u"sidebyside list"_s;
    QTest::newRow("self-test and address") << u"--self-test help"_s << u"--self-test"_s;
    QTest::newRow("self-test and command") << u"--self-test list"_s << u"sidebyside list"_s;
    QTest::newRow("list option") << u"list --unchecked"_s << u"--unverified"_s;
    QTest::newRow("check nothing") << u"check"_s << u"check PATH..."_s;
    QTest::newRow("check day") << u"check --today 2027-02-30 ."_s << u"YYYY-MM-DD"_s;
    QTest::newRow("check no day") << u"check . --today"_s << u"YYYY-MM-DD"_s;
    QTest::newRow("text format") << u"text --format pdf"_s << u"plain|markdown|html"_s;
    QTest::newRow("text edition") << u"text --edition large"_s << u"standard|easy"_s;
    QTest::newRow("sheet edition") << u"sheet --edition hard"_s << u"standard|large|easy"_s;
    QTest::newRow("text guide") << u"text --guide tea"_s << u"peer-coaching-or-therapy"_s;
    QTest::newRow("text language") << u"text --lang xx"_s << u"There are: ar, en, es"_s;
    QTest::newRow("text region") << u"text --region XX"_s << u"US, CA, GB"_s;
    QTest::newRow("text word") << u"text guide"_s << u"--guide ID"_s;
    QTest::newRow("text twice") << u"text --lang en --lang de"_s << u"--lang TAG"_s;
}

void TestCommandLine::refusesWrongWords()
{
    QFETCH(const QString, words);
    QFETCH(const QString, right);
    const Outcome outcome = run(words);
    QCOMPARE(outcome.request.kind, Cli::Request::Kind::Done);
    QCOMPARE(outcome.request.exitCode, 2);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY2(outcome.err.startsWith("sidebyside: "_L1), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(right), qPrintable(outcome.err));
}

void TestCommandLine::staysOnOneLine()
{
    const Outcome outcome = run(u"text --guide a\nb\u001b[31m"_s);
    QCOMPARE(outcome.request.exitCode, 2);
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY(!outcome.err.contains(u'\u001b'));
}

void TestCommandLine::showsHelp_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("program")
        << u"--help"_s
        << QStringList{u"--self-test"_s, u"--version"_s, u"list"_s, u"check"_s, u"text"_s};
    QTest::newRow("list") << u"list --help"_s << QStringList{u"--unverified"_s};
    QTest::newRow("check") << u"check --help"_s
                           << QStringList{u"PATH"_s, u"--json"_s, u"--today"_s};
    QTest::newRow("text")
        << u"text -h"_s
        << QStringList{u"--guide"_s, u"--lang"_s, u"--region"_s, u"--format"_s, u"--edition"_s};
}

void TestCommandLine::showsHelp()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, told);
    const Outcome outcome = run(words);
    QCOMPARE(outcome.request.exitCode, 0);
    QCOMPARE(outcome.err, QString());
    QVERIFY2(outcome.out.contains("Examples:\n  sidebyside"_L1), qPrintable(outcome.out));
    for (const QString &each : told)
        QVERIFY2(outcome.out.contains(each), qPrintable(each));
}

void TestCommandLine::showsVersion()
{
    const Outcome outcome = run(u"--version"_s);
    QCOMPARE(outcome.request.exitCode, 0);
    QVERIFY(outcome.out.startsWith("sidebyside "_L1));
    QCOMPARE(outcome.out.count(u'\n'), 1);
}

void TestCommandLine::listsGuidesAndRegions()
{
    const Outcome outcome = run(u"list"_s);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.request.exitCode, 0);
    for (const QString &each : {u"peer-coaching-or-therapy"_s,
                                u"Peer support coaching or therapy?"_s,
                                u"Languages: ar, en, es"_s,
                                u"Checked 2026-11-23, next check 2027-11-23"_s,
                                u"GB  United Kingdom"_s,
                                u"Samaritans: call 116 123"_s})
        QVERIFY2(outcome.out.contains(each), qPrintable(each + u'\n' + outcome.out));
}

void TestCommandLine::listsUncheckedLines()
{
    const Outcome outcome = run(u"list --unverified"_s);
    QCOMPARE(outcome.request.exitCode, 0);
    QVERIFY2(outcome.out.contains("IE  "_L1), qPrintable(outcome.out));
    QVERIFY2(!outcome.out.contains("US  "_L1), qPrintable(outcome.out));
}

void TestCommandLine::choosesRegion()
{
    const Outcome british = run(u"text --region gb"_s);
    QCOMPARE(british.request.exitCode, 0);
    QVERIFY(british.out.contains("call 999"_L1));
    QVERIFY(!british.out.contains("call 911"_L1));
    QVERIFY(british.out.indexOf("call 999"_L1) < british.out.indexOf("The decision"_L1));
}

void TestCommandLine::saysThatCheckIsPast()
{
    const QString words = u"text --region US"_s;
    Cli::Services services{.store = Content::Store(), .today = QDate(2027, 5, 31)};
    QVERIFY(!run(words, services).out.contains("was due"_L1));
    services.today = QDate(2027, 6, 1);
    QVERIFY(run(words, services).out.contains("was due 2027-05"_L1));
}

void TestCommandLine::checksFolder()
{
    const Outcome outcome = run(u"check :/guides :/help"_s);
    QCOMPARE(outcome.out + outcome.err, QString());
    QCOMPARE(outcome.request.exitCode, 0);
    const Outcome late = run(u"check --today 2029-01-01 :/guides"_s);
    QCOMPARE(late.request.exitCode, 1);
}

void TestCommandLine::findsFaults()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"a/b"_s));
    QFile file(folder.filePath(u"a/b/en.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\n  \"format\": 1,,\n}\n") > 0
            && file.flush());
    const Outcome outcome = run(u"check "_s + folder.path());
    QCOMPARE(outcome.request.exitCode, 1);
    QVERIFY2(outcome.out.startsWith(file.fileName() + u":2:15: error: "_s),
             qPrintable(outcome.out));

    const Outcome missing = run(u"check "_s + folder.filePath(u"none.json"_s));
    QCOMPARE(missing.request.exitCode, 1);
    QVERIFY2(missing.out.contains("none.json:"_L1), qPrintable(missing.out));

    QVERIFY(file.remove());
    const Outcome empty = run(u"check "_s + folder.path());
    QCOMPARE(empty.request.exitCode, 1);
    QVERIFY2(empty.out.contains("[nothing-to-check]"_L1), qPrintable(empty.out));
}

void TestCommandLine::givesFaultsAsJson()
{
    const Outcome outcome = run(u"check --json --today 2029-01-01 :/guides"_s);
    QCOMPARE(outcome.request.exitCode, 1);
    const QJsonArray faults = QJsonDocument::fromJson(outcome.out.toUtf8()).array();
    QVERIFY(!faults.isEmpty());
    const QJsonObject fault = faults.first().toObject();
    for (const QString &key :
         {u"file"_s, u"line"_s, u"column"_s, u"rule"_s, u"what"_s, u"remedy"_s})
        QVERIFY2(fault.contains(key), qPrintable(key));
    QVERIFY(fault.value("line"_L1).toInt() > 1);
    QCOMPARE(run(u"check --json :/guides"_s).out, u"[\n]\n"_s);
}

void TestCommandLine::tellsHelpFromGuide()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"numbers.json"_s);
    QVERIFY(QFile::copy(u":/help/regions.json"_s, copy));
    const Outcome outcome = run(u"check "_s + copy);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.request.exitCode, 0);
}

void TestCommandLine::wantsContent()
{
    const Cli::Services services{.store = Content::Store(u"/nowhere"_s, u"/nowhere.json"_s)};
    for (const QString &words : {u"text"_s, u"list"_s, u"list --unverified"_s}) {
        const Outcome outcome = run(words, services);
        QCOMPARE(outcome.request.exitCode, 1);
        QVERIFY(!outcome.err.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
