// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "display/edition.h"
#include "display/slides.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace Display;
using namespace std::chrono_literals;

class TestSlides : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fitsTheWall();
    void losesNoWord();
    void givesEachOptionTheSameTime();
    void staysLongEnough();
    void cutsAtSentences();

private:
    [[nodiscard]] QList<Slide> slides(int loop) const
    {
        return slidesOf(
            m_edition.guides,
            m_edition.playlist,
            [](const QString &, const QString &text) { return fitsSlide(text); },
            loop);
    }

    Edition m_edition;
};

void TestSlides::initTestCase()
{
    Playlist playlist;
    playlist.region = QStringLiteral("US");
    const auto edition = readEdition(playlist);
    QVERIFY2(edition.isOk(), edition.isOk() ? "" : qPrintable(edition.faults().first().line()));
    m_edition = edition.value();
    QVERIFY(!m_edition.guides.isEmpty());
}

void TestSlides::fitsTheWall()
{
    const QList<Slide> all = slides(0);
    QSet<Topic> topics;
    for (const Slide &slide : all) {
        topics.insert(slide.topic);
        QVERIFY2(linesOf(slide.text) <= MostLines, qPrintable(slide.text));
        QVERIFY(!slide.text.trimmed().isEmpty());
        QVERIFY2(!slide.text.contains(u'?'), qPrintable(slide.text));
    }
    QCOMPARE(topics.size(), m_edition.playlist.order.size());
}

void TestSlides::losesNoWord()
{
    const Content::Guide &guide = m_edition.guides.first().first();
    QStringList texts;
    for (const WallText &text :
         wallTextsOf(guide, m_edition.playlist.order, m_edition.playlist.region))
        texts += text.text.simplified();
    QString shown;
    for (const Slide &slide : slides(0))
        shown += slide.text.simplified() + u' ';
    for (const QString &text : std::as_const(texts)) {
        for (const QString &sentence : sentencesOf(text))
            QVERIFY2(shown.contains(sentence), qPrintable(sentence));
    }
}

void TestSlides::givesEachOptionTheSameTime()
{
    for (int loop = 0; loop < 4; ++loop) {
        std::array<std::chrono::milliseconds, 2> time{};
        for (const Slide &slide : slides(loop)) {
            if (slide.option >= 0)
                time.at(size_t(slide.option)) += slide.dwell;
        }
        QVERIFY(time[0] > 0ms);
        const double ratio = double(time[0].count()) / double(time[1].count());
        QVERIFY2(std::abs(ratio - 1) <= 0.02, QByteArray::number(ratio).constData());
    }
}

void TestSlides::staysLongEnough()
{
    for (const Slide &slide : slides(0))
        QVERIFY2(slide.dwell >= dwellOf(m_edition.playlist.pace, slide.text),
                 qPrintable(slide.text));
    QVERIFY(dwellOf({}, QStringLiteral("One two three.")) == 10s);
    QVERIFY(dwellOf({}, QStringLiteral("a ").repeated(40)) == 23s);
}

void TestSlides::cutsAtSentences()
{
    const QString sentence = QStringLiteral("A sentence that takes a line on the wall. ");
    const QStringList pieces = cut(sentence.repeated(12), fitsSlide);
    QCOMPARE(pieces.size(), 2);
    for (const QString &piece : pieces)
        QVERIFY(piece.endsWith(u'.') && linesOf(piece) <= MostLines);
}

QTEST_GUILESS_MAIN(TestSlides)
#include "tst_slides.moc"
