// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "display/player.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Wall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

class TestClock final : public Clock
{
public:
    QDateTime now() const override { return start.addMSecs(passed.count()); }
    std::chrono::milliseconds elapsed() const override { return passed; }

    QDateTime start{QDate(2026, 11, 24), QTime(9, 0), Qt::UTC};
    std::chrono::milliseconds passed{};
};

QByteArray bundledGuide()
{
    QFile file(u":/guides/peer-coaching-or-therapy/en.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString guideFile(const QString &version)
{
    return version + "/guides/peer-coaching-or-therapy/en.json"_L1;
}

} // namespace

class TestPlayer : public QObject
{
    Q_OBJECT

private slots:
    void goesRoundForADay();
    void givesEqualAirTime();
    void closesAndOpens();
    void saysThatContentIsOverdue();
    void saysWhileClosedThatNumbersAreOverdue();
    void keepsNumbersTogetherFromRightToLeft();
    void keepsTheLastGoodContent();
    void mixesNoVersions();
    void showsNumbersWithoutAnyGuide();
};

void TestPlayer::goesRoundForADay()
{
    TestClock clock;
    Shelf shelf(QString(), Playlist{.region = u"US"_s});
    Player player(shelf, clock);
    while (clock.passed < 24h) {
        clock.passed += player.step();
        QVERIFY(!player.scene().footer.danger.isEmpty());
        QVERIFY(!player.scene().slide.text.isEmpty());
    }
    QVERIFY(player.tally().slides > 3000);
    QVERIFY(player.tally().loops > 50);
    QCOMPARE(player.tally().errors, 0U);
}

void TestPlayer::givesEqualAirTime()
{
    TestClock clock;
    Shelf shelf(QString(), Playlist{.region = u"GB"_s});
    Player player(shelf, clock);
    while (player.tally().loops < 4)
        clock.passed += player.step();
    const auto &time = player.tally().airTime;
    QCOMPARE(time.size(), 2U);
    const double ratio = double(time[0].count()) / double(time[1].count());
    QVERIFY2(std::abs(ratio - 1) <= 0.02, qPrintable(QString::number(ratio)));
}

void TestPlayer::closesAndOpens()
{
    TestClock clock;
    Playlist playlist{.region = u"US"_s};
    playlist.opening.zone = QTimeZone("UTC");
    for (QList<Span> &spans : playlist.opening.days)
        spans = {{QTime(9, 0), QTime(10, 0)}};
    Shelf shelf(QString(), playlist);
    Player player(shelf, clock);
    bool wasDim = false;
    while (clock.passed < 30h) {
        clock.passed += player.step();
        const bool isOn = clock.now().time().hour() == 9;
        (void)player.step();
        QCOMPARE(player.scene().state, isOn ? Scene::State::Open : Scene::State::Dim);
        QCOMPARE(player.scene().footer.danger, u"911"_s);
        wasDim = wasDim || !isOn;
    }
    QVERIFY(wasDim);
}

void TestPlayer::saysThatContentIsOverdue()
{
    TestClock clock;
    Shelf shelf(QString(), Playlist{.region = u"US"_s});
    Player player(shelf, clock);
    (void)player.step();
    QVERIFY(player.scene().note.isEmpty());
    QVERIFY(!player.scene().footer.talk.contains(u"ask staff"_s));
    clock.start = clock.start.addYears(2);
    clock.passed += 60s;
    (void)player.step();
    QVERIFY(player.scene().note.contains(u"2027"_s));
    QVERIFY(player.scene().footer.talk.contains(u"ask staff"_s));
    QVERIFY(player.scene().footer.talk.contains(u"988"_s));
}

void TestPlayer::saysWhileClosedThatNumbersAreOverdue()
{
    TestClock clock;
    Playlist playlist{.region = u"US"_s};
    playlist.opening.days[5] = {{QTime(9, 0), QTime(10, 0)}}; // it is a Tuesday
    Shelf shelf(QString(), playlist);
    Player player(shelf, clock);
    (void)player.step();
    const quint64 serial = player.scene().serial;
    (void)player.step();
    QCOMPARE(player.scene().serial, serial);
    QVERIFY(!player.scene().footer.talk.contains(u"ask staff"_s));
    clock.start = clock.start.addYears(2).addDays(2); // a Sunday
    (void)player.step();
    QCOMPARE(player.scene().state, Scene::State::Dim);
    QVERIFY(player.scene().footer.talk.contains(u"ask staff"_s));
    QVERIFY(player.scene().serial != serial);
}

void TestPlayer::keepsNumbersTogetherFromRightToLeft()
{
    const TestClock clock;
    Playlist playlist{.languages = {u"ar"_s}, .region = u"GB"_s};
    playlist.address = u"https://example.org/guide"_s;
    Shelf shelf(QString(), playlist);
    Player player(shelf, clock);
    (void)player.step();
    const Footer &footer = player.scene().footer;
    QVERIFY2(footer.talk.contains(u"\u2066116 123\u2069"_s), qPrintable(footer.talk));
    QVERIFY2(footer.more.contains(u"\u2066example.org/guide\u2069"_s), qPrintable(footer.more));
    QVERIFY2(!footer.talk.contains(u", "_s), qPrintable(footer.talk)); // its comma is another
}

void TestPlayer::keepsTheLastGoodContent()
{
    const QTemporaryDir folder;
    const QString file = guideFile(folder.path());
    QVERIFY(put(file, bundledGuide()));
    TestClock clock;
    Shelf shelf(QString(), Playlist{.content = folder.path(), .region = u"US"_s});
    Player player(shelf, clock);
    (void)player.step();
    const QString version = shelf.edition().version;
    QVERIFY(player.slides().size() > 10);

    QVERIFY(put(file, "{\"format\": 1"));
    while (player.tally().loops < 3)
        clock.passed += player.step();
    QVERIFY(player.slides().size() > 10);
    QCOMPARE(shelf.edition().version, version);
    QCOMPARE(player.tally().errors, 2U);
    QCOMPARE(shelf.faults().constFirst().rule, u"truncated"_s);
    QVERIFY(shelf.faults().constFirst().at.line > 0);
}

/// MIXED_LOOPS: how many loops; 40 without it.
void TestPlayer::mixesNoVersions()
{
    const int asked = qEnvironmentVariableIntValue("MIXED_LOOPS");
    const quint64 loops = asked > 0 ? quint64(asked) : 40;
    // Two versions of the content, and a link that is turned from one to the other at every slide.
    const QTemporaryDir folder;
    const QStringList names{u"aaa"_s, u"bbb"_s};
    for (const QString &name : names) {
        QByteArray guide = bundledGuide();
        guide.replace("\"Therapy\"", QByteArray("\"Therapy " + name.toLatin1() + '"'));
        QVERIFY(put(guideFile(folder.filePath(name)), guide));
    }
    const QString link = folder.filePath(u"current"_s);
    TestClock clock;
    Shelf shelf(QString(), Playlist{.content = link, .region = u"US"_s});
    Player player(shelf, clock);
    QSet<QString> all;
    QSet<QString> seen; // in this loop
    quint64 loop = 1;
    for (quint64 turn = 0; player.tally().loops < loops; ++turn) {
        QFile::remove(link);
        QVERIFY(QFile::link(folder.filePath(names[qsizetype(turn % 2)]), link));
        clock.passed += player.step();
        if (player.tally().loops != loop)
            seen.clear();
        loop = player.tally().loops;
        if (player.scene().slide.option == 1)
            seen.insert(player.scene().slide.name);
        QVERIFY(seen.size() <= 1);
        all.unite(seen);
    }
    QCOMPARE(all.size(), 2);
}

void TestPlayer::showsNumbersWithoutAnyGuide()
{
    const QTemporaryDir folder;
    TestClock clock;
    Shelf shelf(QString(), Playlist{.content = folder.path(), .region = u"GB"_s});
    Player player(shelf, clock);
    (void)player.step();
    QCOMPARE(player.scene().slide.topic, Topic::Fallback);
    QVERIFY(player.scene().footer.danger.contains(u"999"_s));
    QVERIFY(put(guideFile(folder.path()), bundledGuide()));
    clock.passed += 60s;
    (void)player.step();
    QVERIFY(player.scene().slide.topic != Topic::Fallback);
}

QTEST_GUILESS_MAIN(TestPlayer)
#include "tst_player.moc"
