// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "display/wording.h"
#include "support/testapplication.h"
#include "wall.h"
#include "window/scriptfonts.h"

#include <QAccessible>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;
using Support::WallWindow;

namespace
{

/// Contrast of two colours (WCAG 2.2, 1.4.3).
double contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
    };
    const double light = std::max(luminance(one), luminance(other)) + 0.05;
    return light / (std::min(luminance(one), luminance(other)) + 0.05);
}

QString folderForPictures()
{
    return qEnvironmentVariable("WALL_PICTURES");
}

void keep(const QImage &image, const QString &name)
{
    if (const QString folder = folderForPictures(); !folder.isEmpty())
        image.save(folder + u'/' + name + ".png"_L1);
}

/// What is wrong with where a text stands; empty: nothing.
QString misplaced(const QQuickItem *item, const WallWindow &wall)
{
    const QSizeF picture(wall.window().size());
    const double top = picture.height() - wall.sizes().footer - 4;
    const QRectF box = item->mapRectToScene(item->boundingRect());
    if (!QRectF(QPointF(), picture).contains(box))
        return u"beyond the edge"_s;
    if (item->property("truncated").toBool())
        return u"cut off"_s;
    const bool isFooter = box.top() > top - 8;
    if (!isFooter && box.bottom() > top)
        return u"in the footer"_s;
    return {};
}

/// What is told to a screen reader in place of a text.
QString told(QQuickItem *item)
{
    auto *interface = QAccessible::queryAccessibleInterface(item);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// All that is shown, line by line, each text having been looked at: none over another, none cut off,
/// and the footer whole.
QString checkedTexts(const WallWindow &wall, const QString &language = u"en"_s)
{
    QString shown;
    QList<QRectF> boxes;
    const auto texts = wall.texts();
    for (QQuickItem *item : texts) {
        const QString text = item->property("text").toString();
        const QString fault = misplaced(item, wall);
        if (!fault.isEmpty())
            QTest::qFail(qPrintable(fault + u": "_s + text), __FILE__, __LINE__);
        if (told(item) != text)
            QTest::qFail(qPrintable(u"not told: "_s + text), __FILE__, __LINE__);
        const QRectF box = item->mapRectToScene(item->boundingRect());
        for (const QRectF &other : std::as_const(boxes)) {
            if (box.intersects(other))
                QTest::qFail(qPrintable(u"over another: "_s + text), __FILE__, __LINE__);
        }
        boxes.append(box);
        shown += text + u'\n';
    }
    const Wall::Wording words(language);
    for (const QString &steady : {words.danger(), words.talk(), words.unwatched(), words.paper()}) {
        if (!shown.contains(steady))
            QTest::qFail(qPrintable(u"missing: "_s + steady), __FILE__, __LINE__);
    }
    return shown;
}

} // namespace

class TestPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        Window::useScriptFonts();
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void showsEverySlide_data();
    void showsEverySlide();
    void hasSevenToOne_data();
    void hasSevenToOne();
    void showsTheTimeWhileClosed();
    void isBlackWhenAsked();
    void showsWhatIsOverdue();
    void makesRoomAtMidnight();
    void movesEightPixels();
    void showsACode();
    void showsNumbersWithoutAnyGuide();
};

void TestPicture::showsEverySlide_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<QSizeF>("millimetres");
    QTest::addColumn<bool>("isLarge");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("language");
    const QSizeF wide(1218, 685);
    const QString en = u"en"_s;
    QTest::newRow("landscape-31") << QSize(1920, 1080) << wide << false << u"US"_s << en;
    QTest::newRow("landscape-42") << QSize(1920, 1080) << wide << true << u"US"_s << en;
    QTest::newRow("portrait-31") << QSize(1080, 1920) << wide.transposed() << false << u"GB"_s
                                 << en;
    QTest::newRow("portrait-42") << QSize(1080, 1920) << wide.transposed() << true << u"US"_s << en;
    QTest::newRow("4K-31") << QSize(3840, 2160) << wide << false << u"GB"_s << en;
    QTest::newRow("4K-42") << QSize(3840, 2160) << wide << true << u"US"_s << en;
    QTest::newRow("no-size") << QSize(1366, 768) << QSizeF() << false << u"IE"_s << en;
    for (const QString &language : {u"es"_s, u"ar"_s}) {
        const auto row = [&language](const char *kind) -> QTestData & {
            return QTest::addRow("%s-%s", qPrintable(language), kind);
        };
        row("landscape-31") << QSize(1920, 1080) << wide << false << u"US"_s << language;
        row("landscape-42") << QSize(1920, 1080) << wide << true << u"GB"_s << language;
        row("portrait-42") << QSize(1080, 1920) << wide.transposed() << true << u"US"_s << language;
    }
}

void TestPicture::showsEverySlide()
{
    QFETCH(QSize, pixels);
    QFETCH(QSizeF, millimetres);
    QFETCH(bool, isLarge);
    QFETCH(QString, region);
    QFETCH(QString, language);
    Wall::Playlist playlist{.languages = {language}, .region = region};
    playlist.size = isLarge ? Wall::TextSize::Large : Wall::TextSize::Standard;
    playlist.isMotionReduced = true;
    playlist.clinic = u"Elm Street Clinic"_s;
    Wall::Shelf shelf(QString(), playlist);
    WallWindow wall({u"x"_s, pixels, millimetres}, shelf);
    for (qsizetype i = 0; i < wall.player.slides().size(); ++i) {
        const Wall::Slide &slide = wall.player.scene().slide;
        QVERIFY(slide.language.startsWith(language));
        const QString shown = checkedTexts(wall, language);
        QVERIFY2(shown.contains(slide.text), qPrintable(slide.text));
        QVERIFY(shown.contains(u"Elm Street Clinic"_s));
        QVERIFY(!slide.text.contains(u'?'));
        if (i == 0 || i % 20 == 7)
            keep(wall.grab(), u"%1-%2"_s.arg(QLatin1StringView(QTest::currentDataTag())).arg(i));
        wall.next();
    }
}

void TestPicture::hasSevenToOne_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestPicture::hasSevenToOne()
{
    QFETCH(bool, isDark);
    Wall::Playlist playlist{.region = u"US"_s};
    playlist.look = isDark ? Wall::Look::Dark : Wall::Look::Light;
    playlist.isMotionReduced = true;
    Wall::Shelf shelf(QString(), playlist);
    WallWindow wall({u"x"_s, {1920, 1080}, {1218, 685}}, shelf);
    const QImage image = wall.grab();
    const QColor page = image.pixelColor(8, 8);
    const QColor footer = image.pixelColor(16, image.height() - 16);
    QVERIFY(page != footer);
    QCOMPARE(page.lightness() < 128, isDark);
    const auto texts = wall.texts();
    QVERIFY(texts.size() >= 4);
    for (const QQuickItem *item : texts) {
        const bool isFooter = item->mapToScene({}).y() > image.height() - wall.sizes().footer - 8;
        const double found =
            contrast(item->property("color").value<QColor>(), isFooter ? footer : page);
        QVERIFY2(found >= 7, qPrintable(item->property("text").toString()));
    }
    keep(image, isDark ? u"dark"_s : u"light"_s);
}

void TestPicture::showsTheTimeWhileClosed()
{
    Wall::Playlist playlist{.region = u"US"_s};
    playlist.opening.zone = QTimeZone("UTC");
    playlist.opening.days[5] = {{QTime(10, 0), QTime(11, 0)}}; // 24 November 2026 is a Tuesday
    Wall::Shelf shelf(QString(), playlist);
    WallWindow wall({u"x"_s, {1920, 1080}, {1218, 685}}, shelf);
    const QString shown = checkedTexts(wall);
    QVERIFY2(shown.contains(u"9:00"_s), qPrintable(shown));
    QVERIFY(shown.contains(u"911"_s));
    keep(wall.grab(), u"closed"_s);
}

void TestPicture::isBlackWhenAsked()
{
    Wall::Playlist playlist{.region = u"US"_s};
    playlist.opening.zone = QTimeZone("UTC");
    playlist.opening.days[5] = {{QTime(10, 0), QTime(11, 0)}};
    playlist.closed = Wall::Closed::Black;
    Wall::Shelf shelf(QString(), playlist);
    WallWindow wall({u"x"_s, {640, 360}, {}}, shelf);
    QImage black(640, 360, QImage::Format_RGB32);
    black.fill(Qt::black);
    QCOMPARE(wall.grab().convertToFormat(QImage::Format_RGB32), black);
}

void TestPicture::showsWhatIsOverdue()
{
    Wall::Playlist playlist{.region = u"US"_s};
    playlist.isMotionReduced = true;
    Wall::Shelf shelf(QString(), playlist);
    WallWindow wall({u"x"_s, {1920, 1080}, {1218, 685}}, shelf);
    wall.clock.start = wall.clock.start.addYears(2);
    wall.next();
    const QString shown = checkedTexts(wall);
    QVERIFY(shown.contains(u"was due for a check"_s));
    QVERIFY(shown.contains(u"or ask staff"_s));
    keep(wall.grab(), u"overdue"_s);
}

void TestPicture::makesRoomAtMidnight()
{
    Wall::Playlist playlist{.region = u"US"_s};
    playlist.isMotionReduced = true;
    playlist.opening.zone = QTimeZone("UTC");
    Wall::Shelf shelf(QString(), playlist);
    WallWindow wall({u"x"_s, {1920, 1080}, {1218, 685}}, shelf);
    const QDate lastDay = wall.player.slides().constFirst().nextCheck;
    wall.clock.start = QDateTime(lastDay, QTime(23, 59), Qt::UTC);
    bool wasNoted = false;
    for (int i = 0; i < 60 && wall.player.tally().loops == 1; ++i, wall.next()) {
        const QString shown = checkedTexts(wall);
        const bool isNoted = shown.contains(u"was due for a check"_s);
        // A slide stays as it came up; from the first one of the new day on all have the note.
        QVERIFY(!isNoted || wall.clock.now().date() > lastDay);
        QVERIFY(isNoted || !wasNoted);
        wasNoted = isNoted;
    }
    QVERIFY(wasNoted);
}

void TestPicture::movesEightPixels()
{
    Wall::Playlist playlist{.region = u"US"_s};
    playlist.isMotionReduced = true;
    Wall::Shelf shelf(QString(), playlist);
    WallWindow wall({u"x"_s, {640, 360}, {}}, shelf);
    QList<int> xs;
    QList<int> ys;
    for (int i = 0; i < 40; ++i, wall.next()) {
        xs.append(wall.stage.orbitX());
        ys.append(wall.stage.orbitY());
    }
    QCOMPARE(*std::max_element(xs.begin(), xs.end()) - *std::min_element(xs.begin(), xs.end()), 8);
    QCOMPARE(*std::max_element(ys.begin(), ys.end()) - *std::min_element(ys.begin(), ys.end()), 8);
}

void TestPicture::showsACode()
{
    Wall::Playlist playlist{.region = u"US"_s};
    playlist.isMotionReduced = true;
    playlist.address = u"https://elm.example/support"_s;
    Wall::Shelf shelf(QString(), playlist);
    WallWindow wall({u"x"_s, {1920, 1080}, {1218, 685}}, shelf);
    const QImage image = wall.grab();
    keep(image, u"code"_s);
    // The finder in its upper left corner: 7 modules black, from white ground (ISO/IEC 18004).
    const Wall::Sizes sizes = wall.sizes();
    const int modules = 29 + 8; // version 3
    const int module = sizes.code / modules;
    QVERIFY2(module >= 3, qPrintable(QString::number(sizes.code)));
    const int rest = (sizes.code - module * modules) / 2;
    const int left = image.width() - sizes.margin - sizes.code + rest + wall.stage.orbitX();
    const int top = image.height() - sizes.footer + (sizes.footer - sizes.code) / 2 + rest
        + wall.stage.orbitY();
    const auto isDark = [&](int column, int row) {
        return image
                   .pixelColor(left + column * module + module / 2, top + row * module + module / 2)
                   .lightness()
            < 128;
    };
    for (int i = 0; i < 7; ++i)
        QVERIFY(isDark(4 + i, 4) && isDark(4, 4 + i) && !isDark(3, 4 + i) && !isDark(4 + i, 3));
    QVERIFY(!isDark(5, 5) && isDark(7, 7));
}

void TestPicture::showsNumbersWithoutAnyGuide()
{
    Wall::Playlist playlist{.content = u"/nowhere"_s, .region = u"GB"_s};
    playlist.isMotionReduced = true;
    Wall::Shelf shelf(QString(), playlist);
    WallWindow wall({u"x"_s, {1920, 1080}, {1218, 685}}, shelf);
    const QString shown = checkedTexts(wall);
    QVERIFY(shown.contains(u"You can ask for help here"_s));
    QVERIFY(shown.contains(u"999"_s));
    keep(wall.grab(), u"fallback"_s);
}

TESTWINDOW_MAIN(TestPicture)
#include "tst_picture.moc"
