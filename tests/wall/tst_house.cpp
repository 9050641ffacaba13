// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "controls/usemodule.h"
#include "support/testapplication.h"
#include "support/testwindow.h"
#include "wall.h"
#include "wall/healthwriter.h"
#include "wall/house.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

SIDEBYSIDE_USE_MODULE(SideBySide_App)
SIDEBYSIDE_USE_MODULE(SideBySide_Controls)
SIDEBYSIDE_USE_MODULE(SideBySide_Display)
SIDEBYSIDE_USE_MODULE(SideBySide_Models)
SIDEBYSIDE_USE_MODULE(SideBySide_Pages)
SIDEBYSIDE_USE_MODULE(SideBySide_Theme)
SIDEBYSIDE_USE_MODULE(SideBySide_Wall)

namespace
{

/// Of a playlist that needs little time; more: what stands behind, such as the screens.
QByteArray playlist(const QByteArray &more = {})
{
    return R"({"format": 1, "region": "US", "reducedMotion": true, "order": ["definition"],
        "interactive": "on")"
        + more + '}';
}

constexpr auto Own = R"(, "screens": [{"name": "right", "languages": ["es"], "look": "dark"}])";

/// A house on two screens, "left" and "right", that follows a file.
class Subject
{
public:
    explicit Subject(const QByteArray &json, const QStringList &only = {})
        : m_file(m_folder.filePath(u"display.json"_s))
    {
        write(json);
        house = std::make_unique<Wall::House>(
            clock,
            Wall::Source{QUrl(u"qrc:/qt/qml/SideBySide/Display/Main.qml"_s),
                         m_file,
                         Wall::Playlist{.region = u"GB"_s}},
            only);
        if (!house->open())
            qFatal("No window can be made: %s", qPrintable(QDebug::toString(house->errors())));
        settle();
    }

    void write(const QByteArray &json) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    }
    static void settle()
    {
        for (int turn = 0; turn < 3; ++turn) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    /// Until every playlist has gone round once more.
    void goRound()
    {
        const quint64 loops = house->common().player.tally().loops;
        while (house->common().player.tally().loops == loops)
            next();
    }
    /// Until the next slide on any screen.
    void next()
    {
        auto due = std::chrono::milliseconds::max();
        for (const auto &showing : house->showings())
            due = std::min(due, showing->player.due());
        clock.passed = std::max(due, clock.passed);
        for (std::size_t i = 0; i < house->showings().size(); ++i)
            house->showings()[i]->stage.step();
        settle();
    }
    /// The window on a screen; null when there is none.
    [[nodiscard]] QQuickWindow *windowOn(const QString &screen) const
    {
        QQuickWindow *found = nullptr;
        for (const auto &showing : house->showings()) {
            const auto windows = showing->screens.windows();
            for (QQuickWindow *window : windows) {
                if (window->screen()->name() != screen)
                    continue;
                if (found)
                    QTest::qFail("two windows on a screen", __FILE__, __LINE__);
                found = window;
            }
        }
        return found;
    }
    /// What is to be read on a screen.
    [[nodiscard]] QString shownOn(const QString &screen) const
    {
        QString shown;
        const QQuickWindow *window = windowOn(screen);
        if (!window)
            return shown;
        const auto items = Support::itemsOf(window->contentItem());
        for (const QQuickItem *item : items) {
            if (Support::isShown(item))
                shown += item->property("text").toString() + u'\n';
        }
        return shown;
    }
    [[nodiscard]] bool isDark(const QString &screen) const
    {
        return windowOn(screen)->grabWindow().pixelColor(4, 180).lightness()
            < 128; // beside the text
    }

    Support::TestClock clock;
    std::unique_ptr<Wall::House> house;

private:
    QTemporaryDir m_folder;
    QString m_file;
};

} // namespace

/// Several screens: with one playlist, or with playlists of their own.
class TestHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void showsTheSameOnEveryScreen();
    void showsOnAScreenWhatIsItsOwn();
    void usesTheScreensThatAreNamed();
    void knowsScreensThatAreNotThere();
    void followsTheFile();
    void keepsTheLastGoodFile();
    void givesEqualTimeOnEachScreen();
    void tellsOfAllOfThem();
    void answersWhereItIsTouched();
    void letsOnePersonInAtATime();
};

void TestHouse::showsTheSameOnEveryScreen()
{
    const Subject subject(playlist());
    QCOMPARE(subject.house->showings().size(), 1U);
    QVERIFY(subject.shownOn(u"left"_s).contains(u"Nobody is watching"_s));
    QCOMPARE(subject.shownOn(u"left"_s), subject.shownOn(u"right"_s));
}

void TestHouse::showsOnAScreenWhatIsItsOwn()
{
    Subject subject(playlist(Own));
    QCOMPARE(subject.house->showings().size(), 2U);
    for (int i = 0; i < 10; ++i, subject.next()) {
        QVERIFY(subject.shownOn(u"left"_s).contains(u"Nobody is watching"_s));
        QVERIFY(!subject.shownOn(u"right"_s).contains(u"Nobody is watching"_s));
        QVERIFY(subject.shownOn(u"right"_s).contains(u"Nadie"_s));
        // What is not said for it is as it is for all.
        QVERIFY(subject.shownOn(u"right"_s).contains(u"988"_s));
        QVERIFY(!subject.isDark(u"left"_s));
        QVERIFY(subject.isDark(u"right"_s));
    }
    QTRY_VERIFY(subject.house->isAlive());
}

void TestHouse::usesTheScreensThatAreNamed()
{
    const Subject one(playlist(Own), {u"right"_s});
    QVERIFY(!one.windowOn(u"left"_s));
    QVERIFY(one.shownOn(u"right"_s).contains(u"Nadie"_s));
    const Subject other(playlist(Own), {u"left"_s});
    QVERIFY(!other.windowOn(u"right"_s));
    QVERIFY(other.windowOn(u"left"_s));
}

void TestHouse::knowsScreensThatAreNotThere()
{
    Subject subject(playlist(R"(, "screens": [{"name": "cellar", "languages": ["es"]}])"));
    QCOMPARE(subject.house->showings().size(), 2U);
    for (int i = 0; i < 10; ++i, subject.next())
        QCOMPARE(subject.shownOn(u"left"_s), subject.shownOn(u"right"_s));
    QTRY_VERIFY(subject.house->isAlive()); // nobody has to see it
}

void TestHouse::followsTheFile()
{
    Subject subject(playlist());
    subject.write(playlist(Own));
    subject.next();
    QVERIFY(!subject.shownOn(u"right"_s).contains(u"Nadie"_s)); // not within a loop
    subject.goRound();
    QCOMPARE(subject.house->showings().size(), 2U);
    QVERIFY(subject.shownOn(u"right"_s).contains(u"Nadie"_s));
    QVERIFY(!subject.shownOn(u"left"_s).contains(u"Nadie"_s));
    QVERIFY(subject.windowOn(u"left"_s));

    // The other one, and one of them in another language.
    subject.write(playlist(R"(, "screens": [{"name": "left", "languages": ["ar"]}])"));
    subject.goRound();
    subject.goRound();
    QCOMPARE(subject.house->showings().size(), 2U);
    QVERIFY(subject.shownOn(u"right"_s).contains(u"Nobody is watching"_s));
    QVERIFY(subject.windowOn(u"left"_s));
    QVERIFY(!subject.shownOn(u"left"_s).contains(u"Nobody is watching"_s));

    subject.write(playlist());
    subject.goRound();
    subject.goRound();
    QCOMPARE(subject.house->showings().size(), 1U);
    QCOMPARE(subject.shownOn(u"left"_s), subject.shownOn(u"right"_s));
    QVERIFY(subject.shownOn(u"left"_s).contains(u"Nobody is watching"_s));
}

void TestHouse::keepsTheLastGoodFile()
{
    Subject subject(playlist(Own));
    subject.write(playlist(R"(, "screens": [{"name": "right", "languages": []}])"));
    subject.goRound();
    subject.goRound();
    QVERIFY(subject.house->common().shelf.faults().size() == 1);
    QCOMPARE(subject.house->showings().size(), 2U);
    QVERIFY(subject.shownOn(u"right"_s).contains(u"Nadie"_s));
}

void TestHouse::givesEqualTimeOnEachScreen()
{
    Subject subject(playlist(Own));
    for (int i = 0; i < 4; ++i)
        subject.goRound();
    for (const auto &showing : subject.house->showings()) {
        const auto start = showing->player.tally().loops;
        while (showing->player.tally().loops == start)
            subject.next();
        const auto &times = showing->player.tally().airTime;
        QCOMPARE(times.size(), 2U);
        QVERIFY(times[0] > std::chrono::milliseconds(0));
        const double ratio = double(times[0].count()) / double(times[1].count());
        QVERIFY2(std::abs(ratio - 1) <= 0.02, qPrintable(QString::number(ratio)));
    }
}

void TestHouse::tellsOfAllOfThem()
{
    Subject subject(playlist(Own));
    const QTemporaryDir folder;
    const Wall::HealthWriter writer(folder.path(), *subject.house, subject.clock);
    for (int i = 0; i < 5; ++i)
        subject.next();
    const Wall::Health health = writer.health();
    QCOMPARE(health.screens, 2);
    QCOMPARE(health.state, u"open"_s);
    quint64 slides = 0;
    for (const auto &showing : subject.house->showings())
        slides += showing->player.tally().slides;
    QVERIFY(slides > 6);
    QCOMPARE(health.slides, slides);
    // One fault of a file that two screens share is one.
    subject.write(playlist(R"(, "speed": 1)"));
    for (int i = 0; i < 3; ++i)
        subject.goRound();
    QCOMPARE(writer.health().faults.size(), 1);
}

void TestHouse::answersWhereItIsTouched()
{
    Subject subject(playlist(Own));
    Translation::Translator words(u"en"_s);
    Wall::Kiosk kiosk(subject.house->venue(),
                      subject.clock,
                      words,
                      QUrl(u"qrc:/qt/qml/SideBySide/App/Kiosk.qml"_s));
    for (const auto &[screen, language] :
         {std::pair(u"right"_s, u"es"_s), std::pair(u"left"_s, u"en-US"_s)}) {
        QVERIFY(kiosk.open(*subject.windowOn(screen)));
        QCOMPARE(kiosk.visit()->services().guide.guide().language, language);
        for (const auto &showing : subject.house->showings())
            QVERIFY(showing->player.isPaused());
        kiosk.close();
        for (const auto &showing : subject.house->showings())
            QVERIFY(!showing->player.isPaused());
    }
    // Where its own playlist says that it answers nothing, it does not.
    subject.write(playlist(R"(, "screens": [{"name": "right", "interactive": "off"}])"));
    for (int i = 0; i < 3; ++i)
        subject.goRound();
    qGuiApp->installEventFilter(&kiosk);
    QTest::mouseClick(subject.windowOn(u"right"_s), Qt::LeftButton);
    Subject::settle();
    QVERIFY(!kiosk.visit());
    QTest::mouseClick(subject.windowOn(u"left"_s), Qt::LeftButton);
    Subject::settle();
    QVERIFY(kiosk.visit());
    kiosk.close();
}

void TestHouse::letsOnePersonInAtATime()
{
    Subject subject(playlist(Own));
    Translation::Translator words(u"en"_s);
    Wall::Kiosk kiosk(subject.house->venue(),
                      subject.clock,
                      words,
                      QUrl(u"qrc:/qt/qml/SideBySide/App/Kiosk.qml"_s));
    qGuiApp->installEventFilter(&kiosk);
    QTest::mouseClick(subject.windowOn(u"left"_s), Qt::LeftButton);
    Subject::settle();
    QVERIFY(kiosk.visit());
    const Wall::Visit *visit = kiosk.visit();
    const QString right = subject.shownOn(u"right"_s);
    QTest::mouseClick(subject.windowOn(u"right"_s), Qt::LeftButton);
    subject.clock.passed += std::chrono::seconds(30);
    subject.next();
    QVERIFY(kiosk.visit() == visit);
    QCOMPARE(subject.shownOn(u"right"_s), right);
    kiosk.close();
    QCOMPARE(subject.house->common().player.tally().resets, 1U);
}

/// On two screens of the platform that draws into memory.
int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"screens.json"_s);
    const auto screen = [](const QString &name, int x) {
        return QJsonObject{
            {u"name"_s, name}, {u"x"_s, x}, {u"y"_s, 0}, {u"width"_s, 640}, {u"height"_s, 360}};
    };
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    const QJsonArray screens{screen(u"left"_s, 0), screen(u"right"_s, 640)};
    file.write(QJsonDocument(QJsonObject{{u"screens"_s, screens}}).toJson());
    file.close();
    QByteArray platform = "offscreen:configfile=" + QFile::encodeName(path);
    QByteArray option = "-platform";
    std::vector<char *> arguments(argv, argv + argc);
    arguments.insert(arguments.begin() + 1, {option.data(), platform.data()});
    arguments.push_back(nullptr);
    int count = argc + 2;
    const auto app = Support::makeApplication(count, arguments.data(), false);
    TestHouse test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_house.moc"
