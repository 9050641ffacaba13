// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/store.h"
#include "display/slides.h"

#include <QSet>
#include <QTest>

using namespace Wall;
using namespace Qt::StringLiterals;

class TestSlides : public QObject
{
    Q_OBJECT

private slots:
    void countsLines_data();
    void countsLines();
    void cutsAtEndsOfSentences();
    void showsEveryTopicInEightLines_data();
    void showsEveryTopicInEightLines();
    void givesEveryOptionTheSameTime_data();
    void givesEveryOptionTheSameTime();
    void asksNothing_data();
    void asksNothing();

private:
    /// A row for each language of the bundled guide.
    static void addLanguages();
    static QList<Slide> bundled(int loop, const QString &language);
};

void TestSlides::addLanguages()
{
    QTest::addColumn<QString>("language");
    const QStringList languages = Content::Store().languages(u"peer-coaching-or-therapy"_s);
    QVERIFY(languages.size() >= 3);
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

QList<Slide> TestSlides::bundled(int loop, const QString &language)
{
    const auto guide = Content::Store().open(u"peer-coaching-or-therapy"_s, language);
    if (!guide || !guide.value().language.startsWith(language))
        return {};
    Playlist playlist;
    playlist.region = u"US"_s;
    return slidesOf(
        {{guide.value()}}, playlist, [](const QString &, const QString &) { return true; }, loop);
}

void TestSlides::countsLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines");
    QTest::newRow("one word") << u"word"_s << 1;
    QTest::newRow("exactly ten") << u"four fives"_s << 1;
    QTest::newRow("eleven") << u"four fivesx"_s << 2;
    QTest::newRow("a long word") << QString(25, u'a') << 3;
    QTest::newRow("a hyphen") << u"one-two-three"_s << 2;
}

void TestSlides::countsLines()
{
    QFETCH(QString, text);
    QFETCH(int, lines);
    QCOMPARE(linesOf(text, 10), lines);
}

void TestSlides::cutsAtEndsOfSentences()
{
    const Fits fits = [](const QString &text) { return text.size() <= 24; };
    QCOMPARE(cut(u"One is here. Two is here. Three is there."_s, fits),
             (QStringList{u"One is here."_s, u"Two is here."_s, u"Three is there."_s}));
    // A sentence that fits nowhere is cut between words, and nothing is lost.
    const QString tooLong = u"This one sentence is far too long to fit anywhere."_s;
    const QStringList pieces = cut(tooLong, fits);
    QVERIFY(pieces.size() > 1);
    QCOMPARE(pieces.join(u' '), tooLong);
}

void TestSlides::showsEveryTopicInEightLines_data()
{
    addLanguages();
}

void TestSlides::showsEveryTopicInEightLines()
{
    QFETCH(QString, language);
    QSet<int> topics;
    const QList<Slide> slides = bundled(0, language);
    for (const Slide &slide : slides) {
        topics.insert(int(slide.topic));
        QVERIFY2(linesOf(slide.text) <= MostLines, qPrintable(slide.text));
        QVERIFY(slide.dwell >= std::chrono::seconds(10));
        QVERIFY(!slide.text.isEmpty());
    }
    QCOMPARE(topics.size(), Playlist().order.size());
}

void TestSlides::givesEveryOptionTheSameTime_data()
{
    addLanguages();
}

void TestSlides::givesEveryOptionTheSameTime()
{
    QFETCH(QString, language);
    QStringList firsts;
    for (const int loop : {0, 1}) {
        std::array<std::chrono::milliseconds, 2> time{};
        int first = -1;
        for (const Slide &slide : bundled(loop, language)) {
            if (slide.option < 0)
                continue;
            if (first < 0)
                first = slide.option;
            time[size_t(slide.option)] += slide.dwell;
        }
        QVERIFY(time[0].count() > 0);
        QCOMPARE(time[0].count(), time[1].count());
        firsts.append(QString::number(first));
    }
    QVERIFY(firsts[0] != firsts[1]); // each comes first in its turn
}

void TestSlides::asksNothing_data()
{
    addLanguages();
}

void TestSlides::asksNothing()
{
    QFETCH(QString, language);
    for (const Slide &slide : bundled(0, language))
        for (const QChar mark : {u'?', u'\u00bf', u'\u061f'})
            QVERIFY2(!slide.text.contains(mark), qPrintable(slide.text));
}

QTEST_GUILESS_MAIN(TestSlides)
#include "tst_slides.moc"
