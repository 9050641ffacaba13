// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/words.h"

#include <QTest>

using namespace Content;

class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void findsPhrases_data();
    void findsPhrases();
    void prefersTheLongest();
    void comparesWithoutCase();
};

void TestWords::findsPhrases_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("matches");
    QTest::newRow("word") << QStringLiteral("an addict walks") << 1;
    QTest::newRow("plural") << QStringLiteral("Addicts walk") << 1;
    QTest::newRow("possessive") << QStringLiteral("the addict\u2019s walk") << 1;
    QTest::newRow("longer word") << QStringLiteral("addiction and addictive") << 0;
    QTest::newRow("phrase") << QStringLiteral("He is MENTALLY ill.") << 1;
    QTest::newRow("phrase with a hyphen") << QStringLiteral("mentally-ill people") << 1;
    QTest::newRow("half a phrase") << QStringLiteral("mentally fit, and ill") << 0;
    QTest::newRow("half a phrase at the end") << QStringLiteral("mentally") << 0;
    QTest::newRow("twice") << QStringLiteral("addict, addict") << 2;
}

void TestWords::findsPhrases()
{
    QFETCH(QString, text);
    QFETCH(int, matches);
    const PhraseSet phrases({QStringLiteral("addict"), QStringLiteral("mentally ill")});
    std::vector<Word> words;
    splitWords(text, words);
    int found = 0;
    for (size_t i = 0; i < words.size(); ++i)
        found += phrases.matchAt(words, i) > 0 ? 1 : 0;
    QCOMPARE(found, matches);
}

void TestWords::prefersTheLongest()
{
    const PhraseSet phrases({QStringLiteral("peer"),
                             QStringLiteral("peer support coaching"),
                             QStringLiteral("peer support")});
    std::vector<Word> words;
    splitWords(u"Peer support coaching", words);
    QCOMPARE(phrases.matchAt(words, 0), size_t(3));
    splitWords(u"Peer support groups", words);
    QCOMPARE(phrases.matchAt(words, 0), size_t(2));
}

void TestWords::comparesWithoutCase()
{
    QCOMPARE(wordHash(u"\u00c9TUDE"), wordHash(u"\u00e9tude"));
    QVERIFY(wordHash(u"walk") != wordHash(u"talk"));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
