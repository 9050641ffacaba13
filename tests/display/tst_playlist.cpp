// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "display/legibility.h"
#include "display/playlistreader.h"

#include <QFile>
#include <QTest>

using namespace Wall;
using namespace Qt::StringLiterals;

class TestPlaylist : public QObject
{
    Q_OBJECT

private slots:
    void readsEverything();
    void readsScreensOfTheirOwn();
    void readsTheExample();
    void findsTheFault_data();
    void findsTheFault();
    void knowsOneFromAGuide();
    void believesSizes_data();
    void believesSizes();
    void makesTextAsHighAsItIsSeen();
};

void TestPlaylist::readsEverything()
{
    const auto read = readPlaylists(R"({"format": 1, "region": "GB", "content": "pack",
        "guides": ["a-b"], "languages": ["en", "cy"], "distance": 5.5, "diagonal": 43,
        "orientation": "portrait", "size": "large", "look": "dark", "reducedMotion": true,
        "pace": {"atLeast": 12, "perWord": 0.6, "extra": 4}, "order": ["rows", "together"],
        "opening": {"zone": "Europe/London", "holidays": ["2026-12-25"], "closed": "black",
                    "monday": ["08:30-12:00", "13:00-24:00"]},
        "clinic": "Elm Street Clinic", "address": "https://elm.example"})",
                                    u"/etc/x/display.json"_s);
    QVERIFY2(read.isOk(), qPrintable(read ? QString() : read.faults().constFirst().line()));
    const Playlist &playlist = read.value().common;
    QCOMPARE(playlist.content, u"/etc/x/pack"_s);
    QCOMPARE(playlist.languages.size(), 2);
    QCOMPARE(playlist.distance, 5.5);
    QCOMPARE(playlist.size, TextSize::Large);
    QCOMPARE(playlist.pace.perWord.count(), 600);
    QCOMPARE(playlist.order, (QList<Topic>{Topic::Rows, Topic::Together}));
    QCOMPARE(playlist.opening.days[0].size(), 2);
    QVERIFY(playlist.opening.days[0][1].to.isNull());
    QCOMPARE(playlist.closed, Closed::Black);
}

void TestPlaylist::readsScreensOfTheirOwn()
{
    const auto read = readPlaylists(R"({"format": 1, "region": "GB", "languages": ["en", "ar"],
        "look": "dark", "reducedMotion": true, "interactive": "on", "clinic": "Elm Street Clinic",
        "orientation": "portrait", "opening": {"zone": "UTC", "closed": "black"}, "screens": [
        {"name": "HDMI-A-2", "languages": ["es"], "region": "US", "interactive": "off"},
        {"name": "DP-1", "look": "light", "reducedMotion": false, "orientation": "auto",
         "content": "pack", "opening": {"zone": "UTC"}}]})",
                                    u"/etc/x/display.json"_s);
    QVERIFY2(read.isOk(), qPrintable(read ? QString() : read.faults().constFirst().line()));
    const Playlists &playlists = read.value();
    QCOMPARE(playlists.own.keys(), (QStringList{u"DP-1"_s, u"HDMI-A-2"_s}));
    // What is said stands in for what all have; what is not said is as it is for all.
    Playlist second = playlists.common;
    second.languages = QStringList{u"es"_s};
    second.region = u"US"_s;
    second.interactive = Interactive::Off;
    QCOMPARE(playlists.of(u"HDMI-A-2"_s), second);
    Playlist port = playlists.common;
    port.look = Look::Light;
    port.isMotionReduced = false;
    port.orientation = Orientation::Auto;
    port.content = u"/etc/x/pack"_s;
    port.closed = Closed::Dim;
    QCOMPARE(playlists.of(u"DP-1"_s), port);
    QCOMPARE(playlists.of(u"HDMI-A-1"_s), playlists.common);
    QCOMPARE(playlists.of({}), playlists.common);
    QCOMPARE(playlists.common.look, Look::Dark);
}

void TestPlaylist::readsTheExample()
{
    const auto read = openPlaylists(QStringLiteral(EXAMPLE));
    QVERIFY2(read.isOk(), qPrintable(read ? QString() : read.faults().constFirst().line()));
    QVERIFY(!read.value().common.opening.isAlways());
}

void TestPlaylist::findsTheFault_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("column");
    QFile table(QStringLiteral(TEST_FOLDER "/faults.tsv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    for (const QByteArray &line : table.readAll().split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        if (!line.startsWith('#') && cells.size() == 5)
            QTest::newRow(cells[0].constData())
                << cells[1] << QString::fromLatin1(cells[2]) << cells[3].toInt();
    }
}

void TestPlaylist::findsTheFault()
{
    QFETCH(QByteArray, rest);
    QFETCH(QString, rule);
    QFETCH(int, column);
    const QByteArray json = "{\"format\": 1, \"region\": \"US\",\n " + rest + "}";
    const auto read = readPlaylists(json, u"display.json"_s);
    QVERIFY(!read.isOk());
    QCOMPARE(read.faults().size(), 1);
    const Content::Fault &fault = read.faults().constFirst();
    QCOMPARE(fault.rule, rule);
    QCOMPARE(fault.at, (Content::Position{2, column}));
    QVERIFY(fault.remedy.endsWith(u'.'));
}

void TestPlaylist::knowsOneFromAGuide()
{
    QVERIFY(isPlaylist("{\"format\": 1, \"region\": \"US\"}"));
    QVERIFY(!isPlaylist("{\"format\": 1, \"regions\": []}"));
    QVERIFY(!isPlaylist("[]"));
}

void TestPlaylist::believesSizes_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<QSizeF>("millimetres");
    QTest::addColumn<double>("diagonal");
    QTest::addColumn<double>("perMillimetre");
    QTest::newRow("a 55-inch screen") << QSize(1920, 1080) << QSizeF(1218, 685) << 0.0 << 1.576;
    QTest::newRow("turned") << QSize(1080, 1920) << QSizeF(1218, 685) << 0.0 << 1.576;
    QTest::newRow("no size") << QSize(1920, 1080) << QSizeF() << 0.0 << 0.0;
    QTest::newRow("a stamp") << QSize(1920, 1080) << QSizeF(16, 9) << 0.0 << 0.0;
    QTest::newRow("a wall") << QSize(640, 360) << QSizeF(1600, 900) << 0.0 << 0.0;
    QTest::newRow("uneven") << QSize(1920, 1080) << QSizeF(1218, 300) << 0.0 << 0.0;
    QTest::newRow("measured") << QSize(1920, 1080) << QSizeF(16, 9) << 55.0 << 1.577;
    QTest::newRow("off") << QSize() << QSizeF(1218, 685) << 55.0 << 0.0;
}

void TestPlaylist::believesSizes()
{
    QFETCH(QSize, pixels);
    QFETCH(QSizeF, millimetres);
    QFETCH(double, diagonal);
    QFETCH(double, perMillimetre);
    const double found = pixelsPerMillimetre({u"x"_s, pixels, millimetres}, diagonal);
    QVERIFY2(std::abs(found - perMillimetre) < 0.002, qPrintable(QString::number(found)));
}

void TestPlaylist::makesTextAsHighAsItIsSeen()
{
    constexpr double capital = 0.725; // Andika
    const Panel panel{u"x"_s, {1920, 1080}, {1218, 685}};
    QVERIFY(std::abs(heightAt(4000, 31) - 36.07) < 0.01);
    const Sizes standard = sizesFor(panel, {}, capital);
    QVERIFY(std::abs(standard.minutes - StandardMinutes) < 0.5);
    const Sizes large = sizesFor(panel, Playlist{.size = TextSize::Large}, capital);
    QVERIFY(large.body > standard.body);
    const Sizes unknown = sizesFor({u"x"_s, {1920, 1080}, {}}, {}, capital);
    QCOMPARE(unknown.minutes, 0);
    QVERIFY(unknown.body > 0);
    const Sizes turned = sizesFor(panel, Playlist{.orientation = Orientation::Portrait}, capital);
    QVERIFY(turned.isTurned);
    QCOMPARE(turned.picture, QSize(1080, 1920));
    QCOMPARE(sizesFor({}, {}, capital), Sizes());
}

QTEST_GUILESS_MAIN(TestPlaylist)
#include "tst_playlist.moc"
