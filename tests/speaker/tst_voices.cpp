// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "speaker/voices.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TstVoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locales_data();
    void locales();
    void plainVoice_data();
    void plainVoice();
    void rate();
};

void TstVoices::locales_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("the language's own country")
        << u"es"_s << u"C"_s << QStringList{u"es_ES"_s, u"es_MX"_s};
    QTest::newRow("the system's country")
        << u"es"_s << u"es_MX"_s << QStringList{u"es_MX"_s, u"es_ES"_s};
    QTest::newRow("another system") << u"es"_s << u"en_US"_s << QStringList{u"es_ES"_s, u"es_MX"_s};
    QTest::newRow("the guide's country")
        << u"en-GB"_s << u"en_US"_s << QStringList{u"en_GB"_s, u"en_US"_s};
    QTest::newRow("none") << u"he"_s << u"he_IL"_s << QStringList();
}

void TstVoices::locales()
{
    QFETCH(const QString, tag);
    QFETCH(const QString, system);
    QFETCH(const QStringList, expected);
    QList<QLocale> there;
    for (const char *name : {"de_DE", "es_MX", "en_US", "es_ES", "en_GB", "C"})
        there.append(QLocale(QString::fromLatin1(name)));
    QStringList names;
    for (const QLocale &locale : Speech::localesFor(tag, there, QLocale(system)))
        names += locale.name();
    QCOMPARE(names, expected);
}

void TstVoices::plainVoice_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("expected");
    QTest::newRow("none") << QStringList() << -1;
    QTest::newRow("first") << QStringList{u"Spanish (Spain)"_s, u"Spanish (Spain)+Rob"_s} << 0;
    QTest::newRow("after a variant") << QStringList{u"Spanish+Rob"_s, u"Spanish"_s} << 1;
    QTest::newRow("by the alphabet")
        << QStringList{u"English (Caribbean)"_s, u"English (America)"_s} << 1;
    QTest::newRow("variants alone") << QStringList{u"Spanish+Rob"_s, u"Spanish+Ana"_s} << 1;
}

void TstVoices::plainVoice()
{
    QFETCH(const QStringList, names);
    QFETCH(const int, expected);
    QCOMPARE(int(Speech::plainVoice(names)), expected);
}

void TstVoices::rate()
{
    QCOMPARE(Speech::rateFor(100), 0.0);
    QVERIFY(Speech::rateFor(50) < Speech::rateFor(75));
    QVERIFY(Speech::rateFor(75) < 0);
    QVERIFY(Speech::rateFor(125) > 0);
    QVERIFY(Speech::rateFor(200) > Speech::rateFor(150));
    QVERIFY(Speech::rateFor(200) <= 1);
    QCOMPARE(Speech::rateFor(1), -1.0);
    QCOMPARE(Speech::rateFor(1000), 1.0);
}

QTEST_GUILESS_MAIN(TstVoices)
#include "tst_voices.moc"
