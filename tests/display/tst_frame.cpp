// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/store.h"
#include "display/frame.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QTest>

using namespace Wall;
using namespace Qt::StringLiterals;

class TestFrame : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fitsEverySlide_data();
    void fitsEverySlide();
    void losesNoWord();

private:
    [[nodiscard]] QList<Slide> slides(const Playlist &playlist, const FitsSlide &fits) const
    {
        return slidesOf({{m_guide}}, playlist, fits, 0);
    }

    Content::Guide m_guide;
};

void TestFrame::initTestCase()
{
    QVERIFY(QFontDatabase::addApplicationFont(u":/fonts/Andika-Regular.ttf"_s) >= 0);
    QVERIFY(QFontDatabase::addApplicationFont(u":/fonts/Andika-Bold.ttf"_s) >= 0);
    QGuiApplication::setFont(QFont(u"Andika"_s));
    const auto guide = Content::Store().open(u"peer-coaching-or-therapy"_s, u"en"_s);
    QVERIFY(guide.isOk());
    m_guide = guide.value();
}

void TestFrame::fitsEverySlide_data()
{
    QTest::addColumn<Panel>("panel");
    QTest::addColumn<TextSize>("size");
    QTest::addColumn<double>("minutes"); // that the text has at least
    const QSizeF wide(1218, 685); // 55 inches
    const Panel landscape{u"1080p"_s, {1920, 1080}, wide};
    const Panel portrait{u"1080p upright"_s, {1080, 1920}, wide.transposed()};
    const Panel fine{u"4K"_s, {3840, 2160}, wide};
    const Panel unknown{u"no size"_s, {1920, 1080}, {}};
    QTest::newRow("landscape, 31'") << landscape << TextSize::Standard << 30.5;
    QTest::newRow("portrait, 31'") << portrait << TextSize::Standard << 30.5;
    QTest::newRow("4K, 31'") << fine << TextSize::Standard << 30.5;
    // 55 inches at 4 metres hold no sentence of 25 words at 42'; 75 inches do.
    QTest::newRow("landscape, 42'") << landscape << TextSize::Large << 35.0;
    QTest::newRow("portrait, 42'") << portrait << TextSize::Large << 35.0;
    QTest::newRow("4K, 42'") << fine << TextSize::Large << 35.0;
    QTest::newRow("75 inches, 42'")
        << Panel{u"4K"_s, {3840, 2160}, {1660, 934}} << TextSize::Large << 41.5;
    QTest::newRow("unknown size") << unknown << TextSize::Standard << 0.0;
}

void TestFrame::fitsEverySlide()
{
    QFETCH(Panel, panel);
    QFETCH(TextSize, size);
    QFETCH(double, minutes);
    Playlist playlist;
    playlist.region = u"US"_s;
    playlist.size = size;
    const Frame frame(panel, playlist, QGuiApplication::font());
    QVERIFY2(frame.sizes().minutes >= minutes, qPrintable(QString::number(frame.sizes().minutes)));
    const QList<Slide> cut =
        slides(playlist, [&frame](const QString &heading, const QString &text) {
            return frame.fits(heading, text);
        });
    QVERIFY(cut.size() > 30);
    for (const Slide &slide : cut) {
        QVERIFY2(linesOf(slide.text) <= MostLines, qPrintable(slide.text));
        QVERIFY2(frame.fits(headingLine(slide.name, slide.heading), slide.text),
                 qPrintable(slide.text));
    }
}

void TestFrame::losesNoWord()
{
    const Playlist playlist{.region = u"US"_s};
    const auto words = [this, &playlist](const FitsSlide &fits) {
        QString all; // without spaces: a sentence that is too long may be cut at a hyphen
        for (const Slide &slide : slides(playlist, fits))
            all += QString(slide.text).remove(u' ');
        return all;
    };
    const FitsSlide everything = [](const QString &, const QString &) { return true; };
    const FitsSlide little = [](const QString &, const QString &text) { return text.size() < 60; };
    QCOMPARE(words(little), words(everything));
}

Q_DECLARE_METATYPE(Panel)
QTEST_MAIN(TestFrame)
#include "tst_frame.moc"
