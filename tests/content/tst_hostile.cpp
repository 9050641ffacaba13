// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

// Files that are made to hang a program or to fill its memory. ctest ends a test that hangs.

#include "content/checker.h"
#include "content/reader.h"
#include "content/store.h"
#include "faulttable.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace Content;

class TestHostile : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesSizes();
    void survivesFloods_data();
    void survivesFloods();
    void survivesAnyByte();
    void staysSmall();

private:
    QTemporaryDir m_folder;
};

void TestHostile::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("rule");
    const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QString loop = m_folder.filePath(QStringLiteral("loop"));
    QVERIFY(QFile::link(loop, loop));
    const auto row = [](const char *name, const QString &path, const char *rule) {
        QTest::newRow(name) << path << QString::fromLatin1(rule);
    };
    row("pipe", pipe, "not-a-file");
    row("endless device", QStringLiteral("/dev/zero"), "not-a-file");
    row("empty device", QStringLiteral("/dev/null"), "not-a-file");
    row("folder", m_folder.path(), "not-a-file");
    row("missing", m_folder.filePath(QStringLiteral("nowhere")), "missing-file");
    row("below a file", fixturePath(QStringLiteral("valid/small.json/x")), "missing-file");
    row("no path", QString(), "missing-file");
    row("path with a zero",
        fixturePath(QStringLiteral("valid/small.json")) + QChar(QChar::Null),
        "missing-file");
    row("link to itself", loop, "unreadable");
    row("missing resource", QStringLiteral(":/nowhere"), "missing-file");
}

void TestHostile::refusesWhatIsNoFile()
{
    QFETCH(QString, path);
    QFETCH(QString, rule);
    const auto result = readBytes(path);
    QVERIFY(!result);
    QCOMPARE(result.faults().size(), 1);
    QCOMPARE(result.faults().first().rule, rule);
    QCOMPARE(result.faults().first().at, (Position{0, 0}));
    QVERIFY(result.faults().first().what.endsWith(u'.'));
}

void TestHostile::refusesSizes()
{
    const QString path = m_folder.filePath(QStringLiteral("sized"));
    const auto ruleAt = [&path](qint64 size) {
        QFile file(path);
        const bool isMade = file.open(QIODevice::WriteOnly) && file.resize(size);
        const auto result = readBytes(path);
        return !isMade ? QStringLiteral("not made") : result ? QString() : result.faults()[0].rule;
    };
    QCOMPARE(ruleAt(0), QStringLiteral("empty-file"));
    QCOMPARE(ruleAt(1), QString());
    QCOMPARE(ruleAt(MaximumFileSize), QString());
    QCOMPARE(ruleAt(MaximumFileSize + 1), QStringLiteral("too-large"));
    QCOMPARE(ruleAt(qint64(1) << 40), QStringLiteral("too-large"));
}

void TestHostile::survivesFloods_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("rule"); // of the first fault; empty: any
    const auto row = [](const char *name, const QByteArray &json, const char *rule = "") {
        QTest::newRow(name) << json << QString::fromLatin1(rule);
    };
    const auto many = [](const QByteArray &part) {
        return part.repeated(MaximumFileSize / part.size());
    };
    row("open lists", many("["), "nesting-too-deep");
    row("open objects", many("{\"a\":"), "nesting-too-deep");
    row("numbers", "[" + many("0,"), "too-many-values");
    row("empty lists", "[" + many("[],"), "too-many-values");
    row("a long number",
        "{\"format\":" + QByteArray(MaximumFileSize / 2, '1') + "}",
        "missing-key");
    row("a long text",
        "{\"title\":\"" + QByteArray(MaximumFileSize / 2, 'a') + "\"}",
        "missing-key");
    row("a long key", "{\"" + QByteArray(MaximumFileSize / 2, 'a') + "\":1}", "missing-key");
    row("a long escaped text",
        "{\"title\":\"" + many("\\u0041").first(MaximumFileSize / 12 * 6) + "\"}");
    row("a long word of letters",
        "{" + QByteArray(MaximumFileSize / 2, 't'),
        "unexpected-character");
    row("spaces", QByteArray(MaximumFileSize, ' '), "empty-file");
    row("quotes", QByteArray(MaximumFileSize, '"'), "trailing-text");
    row("zeros", QByteArray(MaximumFileSize, '\0'), "raw-control");
    row("bad bytes", QByteArray(MaximumFileSize, '\xff'), "not-utf8");
    QByteArray keys = "{";
    for (int i = 0; i < 90000; ++i)
        keys += "\"k" + QByteArray::number(i) + "\":0,";
    row("many keys", keys + "\"z\":0}", "unknown-key");
    QByteArray sources =
        R"({"evidence":[{"id":"a","text":"a","about":["b"],"certainty":"not-sure","sources":[)";
    for (int i = 0; i < 150000; ++i)
        sources += "\"S" + QByteArray::number(i) + "\",";
    row("many sources", sources + "\"S\"]}]}", "missing-key");
    QByteArray statements = R"({"questions":[)";
    for (int i = 0; i < 39000; ++i)
        statements += R"({"id":"a","text":"<b>"},)";
    row("many faults", statements + "0]}", "missing-key");
}

void TestHostile::survivesFloods()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, rule);
    const Faults faults = checkGuide(json, {}, {2026, 11, 23});
    QVERIFY(!faults.isEmpty());
    QVERIFY(faults.size() <= 1001);
    if (!rule.isEmpty())
        QCOMPARE(faults.first().rule, rule);
    for (const Fault &fault : faults)
        QVERIFY(fault.line().size() < 500);
    QVERIFY(!checkHelp(json, {}, {2026, 11, 23}).isEmpty());
}

void TestHostile::survivesAnyByte()
{
    const QByteArray good = fixture(QStringLiteral("valid/small.json"));
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (const char byte : {'\\', '"', '\xff'}) {
            QByteArray json = good;
            json[at] = byte;
            const auto guide = readGuide(json, {});
            QVERIFY(guide.isOk() == guide.faults().isEmpty());
        }
    }
}

void TestHostile::staysSmall()
{
    const auto guide = readGuide(fixture(QStringLiteral("valid/small.json")), {});
    QVERIFY(guide.isOk()); // after all of the above, a good file still opens
#if !defined(__SANITIZE_ADDRESS__)
    struct rusage usage {
    };
    QCOMPARE(::getrusage(RUSAGE_SELF, &usage), 0);
    QVERIFY2(usage.ru_maxrss < 100 * 1024, qPrintable(QString::number(usage.ru_maxrss)));
#endif
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
