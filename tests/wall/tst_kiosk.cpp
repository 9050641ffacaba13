// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "controls/usemodule.h"
#include "support/flowsteps.h"
#include "support/testapplication.h"
#include "support/testwindow.h"
#include "wall.h"
#include "wall/heldkeys.h"
#include "wall/kiosk.h"
#include "window/selftest.h"

#include <QDirIterator>
#include <QPointingDevice>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Support::WallWindow;

SIDEBYSIDE_USE_MODULE(SideBySide_App)
SIDEBYSIDE_USE_MODULE(SideBySide_Pages)

namespace
{

const QString inGuide = u"guide/peer-coaching-or-therapy/"_s; // NOLINT(cert-err58-cpp)

Wall::Playlist playlist(bool isInteractive)
{
    Wall::Playlist playlist{.region = u"GB"_s};
    playlist.isMotionReduced = true;
    playlist.interactive = isInteractive ? Wall::Interactive::On : Wall::Interactive::Off;
    return playlist;
}

/// Path, size and time of every file below a folder.
QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator all(
        folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo file(all.next());
        files.append(u"%1 %2 %3"_s.arg(file.filePath())
                         .arg(file.size())
                         .arg(file.lastModified().toMSecsSinceEpoch()));
    }
    files.sort();
    return files;
}

/// The wall on one screen, with the kiosk before it.
class Subject
{
public:
    explicit Subject(const Wall::Playlist &playlist,
                     const Wall::Panel &panel = {u"x"_s, {1920, 1080}, {1218, 685}})
        : m_shelf(QString(), playlist)
        , wall(panel, m_shelf)
        , kiosk(
              wall.player,
              m_shelf,
              wall.clock,
              words,
              [this](const QObject *window) {
                  return window == &wall.window() ? &wall.screen() : nullptr;
              },
              QUrl(u"qrc:/qt/qml/SideBySide/App/Kiosk.qml"_s))
    {
        QObject::connect(&kiosk, &Wall::Kiosk::closed, &wall.stage, &Wall::Stage::step);
        qGuiApp->installEventFilter(&kiosk);
        wall.window().requestActivate();
        if (!QTest::qWaitForWindowActive(&wall.window()))
            qFatal("The window does not come up.");
    }
    ~Subject() { qGuiApp->removeEventFilter(&kiosk); }
    Q_DISABLE_COPY_MOVE(Subject)

    void settle()
    {
        for (int turn = 0; turn < 3; ++turn) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            const auto items = Support::itemsOf(wall.window().contentItem());
            std::for_each(
                items.rbegin(), items.rend(), [](QQuickItem *item) { item->ensurePolished(); });
        }
    }
    void click(QPoint where = {5, 5})
    {
        QTest::mouseClick(&wall.window(), Qt::LeftButton, {}, where);
        settle();
    }
    void click(const QQuickItem *item)
    {
        QVERIFY(item);
        click(item->mapToScene({item->width() / 2, item->height() / 2}).toPoint());
    }
    /// So long nobody is there.
    void pass(std::chrono::milliseconds time)
    {
        wall.clock.passed += time;
        if (Wall::Visit *visit = kiosk.visit())
            visit->services().idle.check();
        settle();
    }
    [[nodiscard]] QQuickItem *find(QLatin1StringView type, const QString &text = {})
    {
        const auto items = Support::itemsOf(wall.window().contentItem());
        for (QQuickItem *item : items) {
            const bool isWanted = Support::isA(item, type) && Support::isShown(item);
            if (isWanted && (text.isEmpty() || item->property("text").toString() == text))
                return item;
        }
        return nullptr;
    }
    [[nodiscard]] QQuickItem *flickable()
    {
        const auto items = Support::itemsOf(find("GuidePage"_L1));
        for (QQuickItem *item : items)
            if (item->inherits("QQuickFlickable"))
                return item;
        return nullptr;
    }
    [[nodiscard]] QString shown() const
    {
        QString shown;
        const auto texts = wall.texts();
        for (const QQuickItem *item : texts)
            shown += item->property("text").toString() + u'\n';
        return shown;
    }
    [[nodiscard]] Window::Services &services() { return kiosk.visit()->services(); }

private:
    Wall::Shelf m_shelf;

public:
    Translation::Translator words{u"en"_s};
    WallWindow wall;
    Wall::Kiosk kiosk;
};

void keep(const QImage &image, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("WALL_PICTURES"); !folder.isEmpty())
        image.save(folder + u'/' + name + ".png"_L1);
}

enum class By { Mouse, Finger, Key };

void touch(Subject &subject, By by)
{
    static const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    QQuickWindow &window = subject.wall.window();
    const QPoint where(window.width() / 2, window.height() / 2);
    switch (by) {
    case By::Mouse:
        QTest::mouseClick(&window, Qt::LeftButton, {}, where);
        break;
    case By::Finger:
        QTest::touchEvent(&window, screen.get()).press(0, where, &window);
        QTest::touchEvent(&window, screen.get()).release(0, where, &window);
        break;
    case By::Key:
        QTest::keyClick(&window, Qt::Key_Return);
        break;
    }
    subject.settle();
}

} // namespace

Q_DECLARE_METATYPE(By)

class TestKiosk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void opensAtATouch_data();
    void opensAtATouch();
    void answersNothingWhenOff_data() { opensAtATouch_data(); }
    void answersNothingWhenOff();
    void answersNothingWhileClosed();
    void answersNothingToHeldKeys();
    void letsTheSlidesWait();
    void warnsAndGoesBack();
    void staysWhenTouched();
    void leavesNothing();
    void keepsNothingInMemory();
    void leavesAtOnce();
    void offersNoWayOut();
    void hasNumbersInView();
    void hasTargetsForFingers_data();
    void hasTargetsForFingers();
    void turnsWithThePicture();
    void goesWithItsScreen();
    void endsForStaff();
};

void TestKiosk::initTestCase()
{
    // As the program does: large letters are drawn in one way, so that pictures can be compared.
    qputenv("QT_MAX_CACHED_GLYPH_SIZE", "400");
    // A build for developers holds its QML as text, and Qt would keep what it compiles.
    qputenv("QML_DISABLE_DISK_CACHE", "1");
}

void TestKiosk::opensAtATouch_data()
{
    QTest::addColumn<By>("by");
    QTest::newRow("mouse") << By::Mouse;
    QTest::newRow("finger") << By::Finger;
    QTest::newRow("key") << By::Key;
}

void TestKiosk::opensAtATouch()
{
    QFETCH(By, by);
    Subject subject(playlist(true));
    const QString slide = subject.wall.player.scene().slide.text;
    QVERIFY(subject.shown().contains(slide));
    touch(subject, by);
    QVERIFY(subject.kiosk.visit());
    QVERIFY(subject.find("ComparePage"_L1));
    QVERIFY(!subject.shown().contains(slide));
    // That touch only opened it: it pressed nothing.
    QCOMPARE(subject.services().navigation.address(), inGuide + "compare"_L1);
    QCOMPARE(subject.services().guide.rows()->markedCount(), 0);
    QTRY_VERIFY(subject.find("ComparisonRow"_L1));
    keep(subject.wall.grab(), u"kiosk-compare"_s);
}

void TestKiosk::answersNothingWhenOff()
{
    QFETCH(By, by);
    Subject subject(playlist(false));
    const QImage before = subject.wall.grab();
    touch(subject, by);
    QVERIFY(!subject.kiosk.visit());
    QVERIFY(!subject.wall.player.isPaused());
    QCOMPARE(subject.wall.grab(), before);
}

void TestKiosk::answersNothingWhileClosed()
{
    Wall::Playlist closed = playlist(true);
    closed.opening.zone = QTimeZone("UTC");
    closed.opening.days[5] = {{QTime(10, 0), QTime(11, 0)}}; // 24 November 2026 is a Tuesday
    Subject subject(closed);
    touch(subject, By::Mouse);
    QVERIFY(!subject.kiosk.visit());
}

void TestKiosk::answersNothingToHeldKeys()
{
    Subject subject(playlist(true));
    for (const Qt::Key key : {Qt::Key_Control, Qt::Key_Alt, Qt::Key_Shift, Qt::Key_Meta})
        QTest::keyClick(&subject.wall.window(), key);
    QTest::keyClick(&subject.wall.window(), Qt::Key_Escape, Qt::ControlModifier | Qt::AltModifier);
    subject.settle();
    QVERIFY(!subject.kiosk.visit());
}

void TestKiosk::letsTheSlidesWait()
{
    Subject subject(playlist(true));
    Wall::Player &player = subject.wall.player;
    const Wall::Slide slide = player.scene().slide;
    subject.wall.clock.passed += slide.dwell / 2;
    subject.click();
    for (int i = 0; i < 10; ++i) {
        subject.pass(40s);
        QTest::keyClick(&subject.wall.window(), Qt::Key_Down);
        (void)player.step();
        QCOMPARE(player.scene().slide.text, slide.text);
        QVERIFY(player.due() > subject.wall.clock.passed); // the watchdog is content
    }
    subject.pass(65s);
    QVERIFY(!subject.kiosk.visit());
    QCOMPARE(player.tally().resets, 1U);
    QVERIFY(subject.shown().contains(slide.text));
    // The slide gets the rest of its time, not all of it anew: each option has as much as the other.
    subject.wall.clock.passed += slide.dwell - slide.dwell / 2 - 1ms;
    subject.wall.stage.step();
    QCOMPARE(player.scene().slide.text, slide.text);
    subject.wall.clock.passed += 1ms;
    subject.wall.stage.step();
    QVERIFY(player.scene().slide.text != slide.text);
}

void TestKiosk::warnsAndGoesBack()
{
    Subject subject(playlist(true));
    subject.click();
    subject.pass(44s + 999ms);
    QVERIFY(!subject.find("IdleBar"_L1));
    subject.pass(1ms);
    QVERIFY(subject.find("IdleBar"_L1));
    QVERIFY(subject.shown().contains(u"Seconds left: 20"_s));
    keep(subject.wall.grab(), u"kiosk-warning"_s);
    subject.pass(13s);
    QVERIFY2(subject.shown().contains(u"Seconds left: 7"_s), qPrintable(subject.shown()));
    subject.pass(6s + 999ms);
    QVERIFY(subject.kiosk.visit());
    subject.pass(1ms);
    QVERIFY(!subject.kiosk.visit());
    QVERIFY(subject.shown().contains(subject.wall.player.scene().slide.text));
}

void TestKiosk::staysWhenTouched()
{
    Subject subject(playlist(true));
    subject.click();
    QVERIFY(subject.services().navigation.open(inGuide + "about"_L1));
    for (int i = 0; i < 3; ++i) {
        subject.pass(60s);
        QVERIFY(subject.find("IdleBar"_L1));
        subject.click(QPoint(subject.wall.window().width() / 2, 200));
        QVERIFY(!subject.find("IdleBar"_L1));
    }
    QCOMPARE(subject.services().navigation.address(), inGuide + "about"_L1);
}

void TestKiosk::leavesNothing()
{
    QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    Subject subject(playlist(true));
    const QStringList files = filesIn(home.path())
        + filesIn(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        + filesIn(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        + filesIn(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation));
    const QImage before = subject.wall.grab();
    subject.click();
    QTRY_VERIFY(subject.find("ComparisonRow"_L1));
    const QImage fresh = subject.wall.grab();

    // Everything that can be done: rows, order, size, questions, places.
    Window::Services &services = subject.services();
    const Content::Guide guide = services.guide.guide();
    subject.click(subject.find("ToggleButton"_L1));
    QCOMPARE(services.guide.rows()->markedCount(), 1);
    subject.click(subject.find("Disclosure"_L1));
    services.guide.swapOptions();
    services.settings.largerText();
    subject.settle();
    QQuickItem *flickable = subject.flickable();
    QVERIFY(flickable);
    QTest::keyClick(&subject.wall.window(), Qt::Key_End);
    subject.settle();
    QVERIFY(flickable->property("contentY").toReal() > 0);
    QVERIFY(services.navigation.open(inGuide + "flow"_L1));
    Support::passSafety(services.flow);
    Support::answerUntil(services.flow, Support::answersByOutcome(guide.flow).last());
    services.flow.goOn();
    QVERIFY(services.flow.hasSummary());
    subject.settle();
    keep(subject.wall.grab(), u"kiosk-outcome"_s);
    QVERIFY(subject.wall.grab() != fresh);

    // Whatever could keep it is gone with it.
    const QList<QPointer<QObject>> keepers{&services.settings,
                                           &services.help,
                                           &services.guide,
                                           services.guide.rows(),
                                           &services.navigation,
                                           &services.flow,
                                           services.flow.review(),
                                           &services.pages,
                                           &services.search,
                                           &services.sheet,
                                           subject.kiosk.visit()->item(),
                                           flickable,
                                           qmlEngine(subject.kiosk.visit()->item())};
    for (const auto &keeper : keepers)
        QVERIFY(keeper);
    subject.pass(65s);
    QVERIFY(!subject.kiosk.visit());
    for (const auto &keeper : keepers)
        QVERIFY(!keeper);
    QCOMPARE(Support::itemsOf(subject.wall.window().contentItem()).contains(flickable), false);
    const QImage after = subject.wall.grab();
    keep(before, u"kiosk-before"_s);
    keep(after, u"kiosk-after"_s);
    QCOMPARE(after, before);

    // Nothing was written.
    QCOMPARE(filesIn(home.path())
                 + filesIn(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
                 + filesIn(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
                 + filesIn(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)),
             files);

    // The next touch finds what the first one found, to the pixel.
    subject.click();
    QTRY_VERIFY(subject.find("ComparisonRow"_L1));
    QVERIFY(!subject.services().flow.hasBegun());
    QVERIFY(!subject.services().flow.hasSummary());
    QCOMPARE(subject.services().guide.rows()->markedCount(), 0);
    QCOMPARE(subject.services().settings.textPercent(), 100);
    QVERIFY(!subject.services().navigation.canGoBack());
    QVERIFY(!subject.services().navigation.canGoForward());
    QCOMPARE(subject.flickable()->property("contentY").toReal(), 0);
    QCOMPARE(subject.wall.grab(), fresh);
}

/// Forty people, one after the other: what is in use at the end is what the fifth left.
void TestKiosk::keepsNothingInMemory()
{
    Subject subject(playlist(true));
    qint64 early = 0;
    for (int person = 0; person < 40; ++person) {
        subject.click();
        QVERIFY(subject.services().navigation.open(inGuide + "flow"_L1));
        subject.settle();
        QVERIFY(subject.services().navigation.open(inGuide + "about"_L1));
        subject.settle();
        (void)subject.wall.grab();
        subject.pass(65s);
        QVERIFY(!subject.kiosk.visit());
        if (person == 9)
            early = Support::memoryInUse();
    }
    const qint64 more = Support::memoryInUse() - early;
    qInfo("30 people: %lld kB more", static_cast<long long>(more));
    QVERIFY2(more < 3000, qPrintable(QString::number(more)));
}

void TestKiosk::leavesAtOnce()
{
    Subject subject(playlist(true));
    subject.click();
    subject.click(subject.find("PushButton"_L1, u"Leave now"_s));
    QVERIFY(!subject.kiosk.visit());
    subject.click();
    QVERIFY(subject.kiosk.visit());
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&subject.wall.window(), Qt::Key_Shift);
    subject.settle();
    QVERIFY(!subject.kiosk.visit());
    QVERIFY(subject.shown().contains(subject.wall.player.scene().slide.text));
}

/// Every page, with all rows open: nothing to type into, and nothing that leads elsewhere.
void TestKiosk::offersNoWayOut()
{
    Subject subject(playlist(true));
    subject.click();
    Models::Navigation &navigation = subject.services().navigation;
    for (const Models::Page page : {Models::Page::Search,
                                    Models::Page::Settings,
                                    Models::Page::KeyList,
                                    Models::Page::Sheet}) {
        navigation.openPage(page);
        QCOMPARE(navigation.page(), Models::Page::Compare);
        QVERIFY(!navigation.open(Models::addressOf(
            {page, Models::isGuidePage(page) ? navigation.guide() : QString(), {}, {}})));
    }
    for (const auto &[key, modifiers] : {std::pair(Qt::Key_F, Qt::ControlModifier),
                                         std::pair(Qt::Key_P, Qt::ControlModifier),
                                         std::pair(Qt::Key_Q, Qt::ControlModifier),
                                         std::pair(Qt::Key_W, Qt::ControlModifier),
                                         std::pair(Qt::Key_F4, Qt::AltModifier),
                                         std::pair(Qt::Key_F1, Qt::NoModifier),
                                         std::pair(Qt::Key_F11, Qt::NoModifier)})
        QTest::keyClick(&subject.wall.window(), key, modifiers);
    subject.settle();
    QCOMPARE(navigation.page(), Models::Page::Compare);
    QVERIFY(subject.wall.window().isVisible());
    for (const Content::Row &row : subject.services().guide.guide().rows)
        subject.services().guide.rows()->setOpen(row.id, true);
    int pages = 0;
    for (const QString &address : Window::addressesOf(subject.services().guide.guide())) {
        if (!navigation.open(address))
            continue;
        ++pages;
        subject.settle();
        const auto items = Support::itemsOf(subject.wall.window().contentItem());
        for (QQuickItem *item : items) {
            const bool isTyped =
                item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit");
            QVERIFY2(!isTyped, qPrintable(address));
            if (!Support::isShown(item) || !Support::isA(item, "Pressable"_L1))
                continue;
            const QString text = item->property("text").toString();
            const bool isWayOut =
                QStringList{u"Search"_s, u"Settings"_s, u"Keyboard"_s, u"Print"_s}.contains(text);
            QVERIFY2(!isWayOut, qPrintable(address + u": "_s + text));
        }
        // Whose numbers these are is the clinic's to say.
        QVERIFY2(!(navigation.page() == Models::Page::Help && subject.find("RadioOption"_L1)),
                 "a choice of regions");
    }
    QVERIFY(pages >= 12);
}

void TestKiosk::hasNumbersInView()
{
    for (const QSize pixels : {QSize(1920, 1080), QSize(1080, 1920), QSize(800, 480)}) {
        Subject subject(playlist(true), {u"x"_s, pixels, {}});
        subject.click();
        for (const QString &page : {u"compare"_s, u"about"_s, u"flow"_s}) {
            QVERIFY(subject.services().navigation.open(inGuide + page));
            subject.settle();
            const QQuickItem *strip = subject.find("HelpStrip"_L1);
            QVERIFY(strip);
            const QRectF box = strip->mapRectToScene(strip->boundingRect());
            QVERIFY(QRectF(QPointF(), QSizeF(pixels)).adjusted(-1, -1, 1, 1).contains(box));
            QVERIFY(subject.shown().contains(u"999"_s));
        }
    }
}

void TestKiosk::hasTargetsForFingers_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<QSizeF>("millimetres");
    QTest::newRow("55 inch") << QSize(1920, 1080) << QSizeF(1218, 685);
    QTest::newRow("55 inch 4K") << QSize(3840, 2160) << QSizeF(1218, 685);
    QTest::newRow("24 inch") << QSize(1920, 1080) << QSizeF(531, 299);
    QTest::newRow("27 inch 4K") << QSize(3840, 2160) << QSizeF(597, 336);
    QTest::newRow("15 inch upright") << QSize(1080, 1920) << QSizeF(194, 345);
}

void TestKiosk::hasTargetsForFingers()
{
    QFETCH(QSize, pixels);
    QFETCH(QSizeF, millimetres);
    Subject subject(playlist(true), {u"x"_s, pixels, millimetres});
    subject.click();
    QTRY_VERIFY(subject.find("ComparisonRow"_L1));
    const double perMillimetre = pixels.width() / millimetres.width();
    int targets = 0;
    const auto items = Support::itemsOf(subject.wall.window().contentItem());
    for (QQuickItem *item : items) {
        if (!Support::isShown(item) || !Support::isA(item, "Pressable"_L1))
            continue;
        ++targets;
        const QRectF box = item->mapRectToScene(item->boundingRect());
        const double least = std::min(box.width(), box.height());
        QVERIFY2(least >= 48 && least / perMillimetre >= 14.9,
                 qPrintable(u"%1: %2 px, %3 mm"_s.arg(item->property("text").toString())
                                .arg(least)
                                .arg(least / perMillimetre)));
    }
    QVERIFY(targets > 10);
    keep(subject.wall.grab(), u"kiosk-%1"_s.arg(QLatin1StringView(QTest::currentDataTag())));
}

void TestKiosk::turnsWithThePicture()
{
    Wall::Playlist upright = playlist(true);
    upright.orientation = Wall::Orientation::Portrait;
    Subject subject(upright, {u"x"_s, {1920, 1080}, {1218, 685}});
    subject.click();
    const QQuickItem *item = subject.kiosk.visit()->item();
    QCOMPARE(item->rotation(), 90);
    QCOMPARE(item->mapRectToScene(item->boundingRect()).toRect(), QRect(0, 0, 1920, 1080));
    // A press hits what is drawn there.
    QTRY_VERIFY(subject.find("ToggleButton"_L1));
    subject.click(subject.find("ToggleButton"_L1));
    QCOMPARE(subject.services().guide.rows()->markedCount(), 1);
    keep(subject.wall.grab(), u"kiosk-turned"_s);
}

void TestKiosk::goesWithItsScreen()
{
    Subject subject(playlist(true));
    subject.click();
    QVERIFY(subject.kiosk.visit());
    subject.wall.closeWindow();
    QCoreApplication::processEvents();
    QVERIFY(!subject.kiosk.visit());
    QVERIFY(!subject.wall.player.isPaused());
}

void TestKiosk::endsForStaff()
{
    Subject subject(playlist(true));
    Wall::HeldKeys keys(subject.wall.clock);
    qGuiApp->installEventFilter(&keys);
    const QSignalSpy held(&keys, &Wall::HeldKeys::held);
    QQuickWindow &window = subject.wall.window();
    const Qt::KeyboardModifiers modifiers = Qt::ControlModifier | Qt::AltModifier;
    const auto hold = [&](Qt::Key key, Qt::KeyboardModifiers with, auto time, auto between) {
        QTest::keyPress(&window, key, with);
        between();
        subject.wall.clock.passed += time;
        keys.check();
        QTest::keyRelease(&window, key, with);
        keys.check();
    };
    const auto nothing = [] {};
    hold(Qt::Key_Escape, modifiers, 2999ms, nothing);
    hold(Qt::Key_Escape, Qt::ControlModifier, 5s, nothing);
    hold(Qt::Key_Q, modifiers, 5s, nothing);
    hold(Qt::Key_Escape, modifiers, 5s, [&] { QTest::keyRelease(&window, Qt::Key_Control); });
    QCOMPARE(held.count(), 0);
    hold(Qt::Key_Escape, modifiers, 3s, nothing);
    QCOMPARE(held.count(), 1);
    // And while somebody uses the guide.
    subject.click();
    QVERIFY(subject.kiosk.visit());
    hold(Qt::Key_Escape, modifiers, 3s, nothing);
    QCOMPARE(held.count(), 2);
}

TESTWINDOW_MAIN(TestKiosk)
#include "tst_kiosk.moc"
