// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/reading.h"
#include "content/spanish.h"
#include "content/syllables.h"

#include <QTest>

#include <array>

using namespace Content;

class TestReading : public QObject
{
    Q_OBJECT

private slots:
    void countsSyllables_data();
    void countsSyllables();
    void countsSentences_data();
    void countsSentences();
    void countsWords_data();
    void countsWords();
    void countsExemptTermsAsOneSyllable();
    void gradesAsTheFormulaSays();
    void countsSpanishSyllables_data();
    void countsSpanishSyllables();
    void easesAsTheFormulaSays();
    void countsArabicLetters();
};

void TestReading::countsSyllables_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("expected");
    const std::array<const char *, 6> words{
        "",
        "the walk make makes helped called tried played goes does friend eye eyes whole style course "
        "through coach clothes used moved lives he be Though 24 3,329 feel need like health",
        "people being doing saying trying table handled places wanted needed changes safely careful "
        "statement something someone sometimes every trauma because client patient science quiet diet "
        "create player lawyer beyond nation social special million really maybe guidance chaos "
        "caf\u00e9 themselves before business didn't UK coaching support struggles",
        "area idea therapy therapist suicide creative employer opinion behavior behaviour serious "
        "previous medium video influence completely happier medicine insurance autism worrying "
        "wellbeing services counsellor addiction appointment everyone anyone important CBT NHS "
        "another condition depression",
        "experience anxiety society psychiatrist psychologist material emotional evaluate graduation "
        "continuous reality diagnosis PTSD recovery information",
        "individual university confidentially psychological",
    };
    for (int count = 1; count < int(words.size()); ++count) {
        for (const QString &word : QString::fromUtf8(words[size_t(count)]).split(u' '))
            QTest::newRow(qPrintable(word)) << word << count;
    }
}

void TestReading::countsSyllables()
{
    QFETCH(QString, word);
    QFETCH(int, expected);
    QCOMPARE(syllables(word), expected);
}

void TestReading::countsSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("sentences");
    QTest::addColumn<int>("longest");
    QTest::newRow("none") << QString() << 0 << 0;
    QTest::newRow("marks only") << QStringLiteral("... - !") << 0 << 0;
    QTest::newRow("no full stop") << QStringLiteral("want to walk") << 1 << 3;
    QTest::newRow("two") << QStringLiteral("You walk. You rest a bit!") << 2 << 4;
    QTest::newRow("abbreviation") << QStringLiteral("Ask Dr. Lee about it.") << 1 << 5;
    QTest::newRow("initial") << QStringLiteral("Ask J. Lee.") << 1 << 3;
    QTest::newRow("I ends one") << QStringLiteral("So do I. We go.") << 2 << 3;
    QTest::newRow("e.g.") << QStringLiteral("Take fruit, e.g. an apple.") << 1 << 6;
    QTest::newRow("decimal") << QStringLiteral("It is 5.2 miles. Go.") << 2 << 4;
    QTest::newRow("quote") << QStringLiteral("\"Stop!\" he said. \"Go.\"") << 2 << 3;
    QTest::newRow("curly quote") << QStringLiteral("He said \u201cStop.\u201d Then we went.") << 2
                                 << 3;
    QTest::newRow("address") << QStringLiteral("See 988lifeline.org for more.") << 1 << 5;
    QTest::newRow("ellipsis") << QStringLiteral("Well\u2026 You see.") << 2 << 2;
}

void TestReading::countsSentences()
{
    QFETCH(QString, text);
    QFETCH(int, sentences);
    QFETCH(int, longest);
    QCOMPARE(readability(text).sentences, sentences);
    QCOMPARE(readability(text).longestSentence, longest);
}

void TestReading::countsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::newRow("plain") << QStringLiteral("You walk, and you rest.") << 5;
    QTest::newRow("hyphens join") << QStringLiteral("a one-to-one talk") << 3;
    QTest::newRow("dash parts") << QStringLiteral("walk \u2014 rest") << 2;
    QTest::newRow("slash parts") << QStringLiteral("and/or") << 2;
    QTest::newRow("apostrophes") << QStringLiteral("don't the coach\u2019s friends' dogs") << 5;
    QTest::newRow("numbers") << QStringLiteral("3,329 people, 5.2%") << 3;
    QTest::newRow("letters of other scripts")
        << QStringLiteral("\u00fcber \u05e9\u05dc\u05d5\u05dd") << 2;
}

void TestReading::countsWords()
{
    QFETCH(QString, text);
    QFETCH(int, words);
    QCOMPARE(readability(text).words, words);
}

void TestReading::countsExemptTermsAsOneSyllable()
{
    const QString text = QStringLiteral("Cognitive behavioural therapy is one of the therapies.");
    const Readability plain = readability(text);
    QCOMPARE(plain.words, 8);
    QCOMPARE(plain.syllables, 3 + 4 + 3 + 1 + 1 + 1 + 1 + 3);
    const Readability exempt =
        readability(text, {QStringLiteral("cognitive behavioural therapy"), QStringLiteral("CBT")});
    QCOMPARE(exempt.words, 6);
    QCOMPARE(exempt.syllables, 1 + 1 + 1 + 1 + 1 + 3);
    QCOMPARE(readability(u"Psychologists\u2019 and therapist's",
                         {QStringLiteral("psychologist"), QStringLiteral("therapist")})
                 .syllables,
             3);
}

void TestReading::gradesAsTheFormulaSays()
{
    QCOMPARE(readability(QString()).grade(), 0.0);
    // 6 words, 1 sentence, 7 syllables
    const Readability reading = readability(u"The cat sat on the table.");
    QCOMPARE(reading.syllables, 7);
    QCOMPARE(reading.grade(), 0.39 * 6 + 11.8 * 7 / 6 - 15.59);
}

void TestReading::countsSpanishSyllables_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("expected");
    const std::array<const char *, 6> words{
        "",
        "y que hoy muy bien pie buey coach 24 5,2 sin ley",
        "casa queso guerra aire ciudad agua país día leer caos oír leyes coaching",
        "ahora guitarra terapia ansiedad poeta María ayuda maestro TCC pingüino",
        "energía terapeuta averiguar experiencia TEPT",
        "psicología recuperación",
    };
    for (int count = 1; count < int(words.size()); ++count) {
        for (const QString &word : QString::fromUtf8(words[size_t(count)]).split(u' '))
            QTest::newRow(qPrintable(word)) << word << count;
    }
}

void TestReading::countsSpanishSyllables()
{
    QFETCH(QString, word);
    QFETCH(int, expected);
    QCOMPARE(spanishSyllables(word), expected);
}

/// "La casa es muy alta. Veo el mar." has 8 words, 11 syllables and 2 sentences.
void TestReading::easesAsTheFormulaSays()
{
    const Readability text = readability(
        u"La casa es muy alta. Veo el mar.", {QStringLiteral("mar")}, Language::Spanish);
    QCOMPARE(text.words, 8);
    QCOMPARE(text.syllables, 11);
    QCOMPARE(text.sentences, 2);
    QCOMPARE(text.ease(), 206.84 - 60.0 * 11 / 8 - 1.02 * 8 / 2);
    QCOMPARE(readability(u"En EE. UU. hay mar.", {}, Language::Spanish).sentences, 1);
}

/// Vowel signs are no letters; a question mark of its own ends a sentence; a term counts as four.
void TestReading::countsArabicLetters()
{
    const Readability text = readability(QStringLiteral("\u0645\u064E\u0646 \u0647\u0648\u061F "
                                                        "\u0627\u0644\u0628\u064A\u062A"),
                                         {},
                                         Language::Arabic);
    QCOMPARE(text.words, 3);
    QCOMPARE(text.letters, 9);
    QCOMPARE(text.sentences, 2);
    QCOMPARE(text.wordLength(), 3.0);
    QCOMPARE(readability(u"\u0627\u0644\u0628\u064A\u062A",
                         {QStringLiteral("\u0627\u0644\u0628\u064A\u062A")},
                         Language::Arabic)
                 .letters,
             4);
}

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
