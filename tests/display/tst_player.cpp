// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "display/player.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Display;
using namespace std::chrono_literals;

namespace
{

/// A clock that goes when the test says so.
class TestClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_start.addMSecs(m_gone.count()); }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_gone; }
    void go(std::chrono::milliseconds time) { m_gone += time; }

private:
    QDateTime m_start{QDate(2026, 12, 1), QTime(0, 0), Qt::UTC};
    std::chrono::milliseconds m_gone{};
};

bool wordsFit(const QString &, const QString &text)
{
    return fitsSlide(text);
}

/// A folder of content that holds what is bundled.
void fill(const QString &folder)
{
    const QString guides = folder + QStringLiteral("/guides/peer-coaching-or-therapy");
    const QString help = folder + QStringLiteral("/help");
    const QString bundled = QStringLiteral(RESOURCES_FOLDER);
    QVERIFY(QDir().mkpath(guides) && QDir().mkpath(help));
    QVERIFY(QFile::copy(bundled + QStringLiteral("/guides/peer-coaching-or-therapy/en.json"),
                        guides + QStringLiteral("/en.json")));
    QVERIFY(QFile::copy(bundled + QStringLiteral("/help/regions.json"),
                        help + QStringLiteral("/regions.json")));
}

} // namespace

class TestPlayer : public QObject
{
    Q_OBJECT

private slots:
    void goesRoundForADay();
    void closesAndOpens();
    void waitsWhileSomebodyUsesIt();
    void keepsTheLastGoodContent();
    void showsHelpNumbersWhateverTheContent();
};

void TestPlayer::goesRoundForADay()
{
    TestClock clock;
    Shelf shelf({}, {});
    Player player(shelf, clock);
    player.setFits(wordsFit);
    QSet<Topic> topics;
    while (clock.elapsed() < 24h) {
        const auto wait = player.step();
        QVERIFY(wait > 0ms);
        topics.insert(player.scene().slide.topic);
        QVERIFY(!player.scene().slide.text.isEmpty());
        QVERIFY(!player.scene().footer.danger.isEmpty());
        QVERIFY(!player.scene().footer.talk.isEmpty());
        clock.go(wait);
    }
    QVERIFY(player.tally().slides > 2000);
    QVERIFY(player.tally().loops > 10);
    QCOMPARE(player.tally().errors, quint64(0));
    QCOMPARE(topics.size(), Playlist().order.size());
}

void TestPlayer::closesAndOpens()
{
    TestClock clock; // a Tuesday
    Playlist playlist;
    playlist.opening.zone = QTimeZone("UTC");
    playlist.opening.days[1] = {{QTime(8, 0), QTime(9, 0)}};
    playlist.closed = Closed::Black;
    Shelf shelf({}, playlist);
    Player player(shelf, clock);
    player.setFits(wordsFit);
    player.step();
    QVERIFY(player.scene().state == Scene::State::Black);
    QCOMPARE(player.tally().slides, quint64(0));
    while (clock.elapsed() < 8h + 1min)
        clock.go(player.step());
    player.step();
    QVERIFY(player.scene().state == Scene::State::Open);
    while (clock.elapsed() < 9h + 1min)
        clock.go(player.step());
    player.step();
    QVERIFY(player.scene().state == Scene::State::Black);
}

void TestPlayer::waitsWhileSomebodyUsesIt()
{
    TestClock clock;
    Shelf shelf({}, {});
    Player player(shelf, clock);
    player.setFits(wordsFit);
    player.step();
    const quint64 shown = player.tally().slides;
    player.pause();
    for (int i = 0; i < 100; ++i) {
        player.step();
        clock.go(1min);
    }
    QCOMPARE(player.tally().slides, shown);
    player.resume();
    for (int i = 0; i < 3; ++i)
        clock.go(player.step());
    QVERIFY(player.tally().slides > shown);
}

void TestPlayer::keepsTheLastGoodContent()
{
    const QTemporaryDir folder;
    fill(folder.path());
    Playlist playlist;
    playlist.content = folder.path();
    TestClock clock;
    Shelf shelf({}, playlist);
    Player player(shelf, clock);
    player.setFits(wordsFit);
    player.step();
    const QString version = shelf.edition().version;
    const quint64 loops = player.tally().loops;
    QVERIFY(shelf.faults().isEmpty());
    QFile file(folder.filePath(QStringLiteral("guides/peer-coaching-or-therapy/en.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("{\"format\": ") > 0);
    file.close();
    while (player.tally().loops < loops + 2) {
        QVERIFY(player.scene().slide.topic != Topic::Fallback);
        clock.go(player.step());
    }
    QVERIFY(!shelf.faults().isEmpty());
    QVERIFY(shelf.faults().first().at.line > 0);
    QCOMPARE(shelf.edition().version, version);
    QVERIFY(player.tally().errors > 0);
}

void TestPlayer::showsHelpNumbersWhateverTheContent()
{
    const QTemporaryDir folder;
    Playlist playlist;
    playlist.content = folder.path(); // empty: neither a guide nor numbers
    playlist.region = QStringLiteral("US");
    TestClock clock;
    Shelf shelf({}, playlist);
    Player player(shelf, clock);
    player.setFits(wordsFit);
    player.step();
    QVERIFY(player.scene().slide.topic == Topic::Fallback);
    QVERIFY(!player.scene().slide.text.isEmpty());
    QVERIFY(player.scene().footer.danger.contains(QStringLiteral("911")));
    QVERIFY(player.scene().footer.talk.contains(QStringLiteral("988")));
}

QTEST_GUILESS_MAIN(TestPlayer)
#include "tst_player.moc"
