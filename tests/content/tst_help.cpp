// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/reader.h"
#include "faulttable.h"

#include <QLocale>
#include <QTest>

using namespace Content;

class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void isolatesNumbersFromRightToLeft();
    void readsEverything();
    void findsARegion();
    void choosesALanguage();
    void writesAFaultAsALine();
};

namespace
{

Help help()
{
    return readHelp(fixture(QStringLiteral("valid/help.json")), {}).value();
}

} // namespace

void TestHelp::readsEverything()
{
    const auto result = readHelp(fixture(QStringLiteral("valid/help.json")), {});
    QVERIFY(result.isOk());
    const Region &us = result.value().regions[0];
    QCOMPARE(us.names[QStringLiteral("es")], QStringLiteral("Estados Unidos"));
    QCOMPARE(us.lines[0].kind, HelpKind::Danger);
    QCOMPARE(us.lines[0].checked, QDate(2026, 11, 1));
    QCOMPARE(us.lines[0].nextCheck, QDate(2027, 5, 1));
    QCOMPARE(us.lines[0].source, QStringLiteral("fcc.gov"));
    QCOMPARE(us.lines[1].name, QStringLiteral("988 Lifeline"));
    QCOMPARE(us.lines[1].contacts[1].reach, Reach::Text);
    QCOMPARE(us.lines[1].contacts[1].say, QStringLiteral("HELLO"));
    QCOMPARE(us.lines[1].contacts[2].reach, Reach::Chat);
    QCOMPARE(us.lines[1].contacts[3].reach, Reach::Visit);
    QVERIFY(us.lines[1].checked.isNull());
    QVERIFY(us.lines[1].source.isEmpty());
}

void TestHelp::findsARegion()
{
    QCOMPARE(regionOf(help(), QStringLiteral("US")).id, QStringLiteral("US"));
    QCOMPARE(regionOf(help(), QStringLiteral("FR")).id, QStringLiteral("ZZ"));
    QCOMPARE(regionOf(help(), {}).id, QStringLiteral("ZZ"));
    QVERIFY(regionOf(Help{}, QStringLiteral("US")).lines.isEmpty());
}

void TestHelp::choosesALanguage()
{
    const QMap<QString, QString> texts{{QStringLiteral("en"), QStringLiteral("colour")},
                                       {QStringLiteral("en-US"), QStringLiteral("color")},
                                       {QStringLiteral("ar"), QStringLiteral("lawn")}};
    QCOMPARE(inLanguage(texts, QStringLiteral("en-US")), QStringLiteral("color"));
    QCOMPARE(inLanguage(texts, QStringLiteral("en-IE")), QStringLiteral("colour"));
    QCOMPARE(inLanguage(texts, QStringLiteral("fr")), QStringLiteral("colour"));
    QCOMPARE(inLanguage({{QStringLiteral("ar"), QStringLiteral("lawn")}}, QStringLiteral("fr")),
             QStringLiteral("lawn"));
    QVERIFY(inLanguage({}, QStringLiteral("fr")).isEmpty());
}

void TestHelp::writesAFaultAsALine()
{
    const Fault fault{QStringLiteral("a %1.json"),
                      {3, 14},
                      QStringLiteral("bad-id"),
                      QStringLiteral("It is %2."),
                      QStringLiteral("Mend it.")};
    QCOMPARE(fault.line(), QStringLiteral("a %1.json:3:14: error: It is %2. Mend it. [bad-id]"));
}

void TestHelp::isolatesNumbersFromRightToLeft()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Spanish));
    const QString plain = Content::isolated(QStringLiteral("116 123"));
    QLocale::setDefault(QLocale(QLocale::Arabic));
    const QString held = Content::isolated(QStringLiteral("116 123"));
    QLocale::setDefault(before);
    QCOMPARE(plain, QStringLiteral("116 123"));
    QCOMPARE(held, QStringLiteral("\u2066116 123\u2069"));
}

QTEST_GUILESS_MAIN(TestHelp)
#include "tst_help.moc"
