// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "words.h"

#include <QLocale>
#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesDates();
    void writesDatesInOtherLanguages();
    void writesNoDate();
    void writesAlternatives_data();
    void writesAlternatives();
    void writesCertainty();
    void writesParagraphs();
};

void TestWords::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestWords::writesDates()
{
    QCOMPARE(dayInWords({2026, 11, 3}), u"3 November 2026"_s);
    QCOMPARE(monthInWords({2027, 5, 1}), u"May 2027"_s);
}

void TestWords::writesDatesInOtherLanguages()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(monthInWords({2027, 5, 1}), u"Mai 2027"_s);
}

void TestWords::writesNoDate()
{
    QCOMPARE(dayInWords({}), QString());
    QCOMPARE(monthInWords({}), QString());
}

void TestWords::writesAlternatives_data()
{
    QTest::addColumn<QStringList>("things");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QStringList{} << QString();
    QTest::newRow("one") << QStringList{u"112"_s} << u"112"_s;
    QTest::newRow("two") << QStringList{u"112"_s, u"999"_s} << u"112 or 999"_s;
    QTest::newRow("three") << QStringList{u"a"_s, u"b"_s, u"c"_s} << u"a, b or c"_s;
    QTest::newRow("placeholder") << QStringList{u"%2"_s, u"b"_s} << u"%2 or b"_s;
}

void TestWords::writesAlternatives()
{
    QFETCH(const QStringList, things);
    QTEST(alternatives(things), "text");
}

void TestWords::writesCertainty()
{
    QCOMPARE(certaintyInWords(Content::Certainty::FairlySure), u"Fairly sure"_s);
    QCOMPARE(certaintyInWords(Content::Certainty::NotSure), u"Not sure"_s);
    QCOMPARE(certaintyInWords(Content::Certainty::NobodyKnows), u"Nobody knows yet"_s);
}

void TestWords::writesParagraphs()
{
    QCOMPARE(paragraphs({u"a"_s, u"b"_s}), u"a\n\nb"_s);
    QCOMPARE(paragraphs({}), QString());
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
