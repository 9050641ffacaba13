// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/testapplication.h"
#include "wall.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Support::WallWindow;

namespace
{

qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_s)
        .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
        .size();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// SOAK_SLIDES: how many; 7,200 without it.
class TestSoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesRound();

private:
    static void fill(const QString &folder, const QString &name);
};

void TestSoak::fill(const QString &folder, const QString &name)
{
    QFile file(u":/guides/peer-coaching-or-therapy/en.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray guide = file.readAll();
    guide.replace("\"Therapy\"", QByteArray("\"Therapy " + name.toLatin1() + '"'));
    QVERIFY(put(folder + "/guides/peer-coaching-or-therapy/en.json"_L1, guide));
}

void TestSoak::goesRound()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    const int count = qEnvironmentVariableIntValue("SOAK_SLIDES");
    const quint64 slides = count > 0 ? quint64(count) : 7200;
    const QTemporaryDir folder;
    fill(folder.filePath(u"one"_s), u"one"_s);
    fill(folder.filePath(u"two"_s), u"two"_s);
    QVERIFY(put(folder.filePath(u"bad/guides/peer-coaching-or-therapy/en.json"_s), "{\"format\""));
    const QString link = folder.filePath(u"current"_s);
    QVERIFY(QFile::link(folder.filePath(u"one"_s), link));
    Wall::Playlist playlist{.content = link, .region = u"US"_s};
    playlist.isMotionReduced = true;
    Wall::Shelf shelf(QString(), playlist);
    WallWindow wall({u"x"_s, {640, 360}, {}}, shelf);

    const QStringList versions{u"one"_s, u"bad"_s, u"two"_s, u"one"_s, u"two"_s};
    QSet<int> topics;
    QSet<QString> names; // of the second option in this loop
    QSet<QString> allNames;
    quint64 loop = 0;
    qint64 memoryBefore = 0;
    qsizetype filesBefore = 0;
    for (quint64 i = 0; wall.player.tally().slides < slides; ++i) {
        if (i % 37 == 0) { // in the middle of a loop, as a rule
            QVERIFY(QFile::remove(link));
            QVERIFY(
                QFile::link(folder.filePath(versions[qsizetype(i / 37) % versions.size()]), link));
        }
        if (wall.player.tally().loops != loop)
            names.clear();
        loop = wall.player.tally().loops;
        const Wall::Slide &slide = wall.player.scene().slide;
        topics.insert(int(slide.topic));
        if (slide.option == 1)
            names.insert(slide.name);
        QVERIFY2(names.size() <= 1, "two versions in one loop");
        allNames.unite(names);
        const QImage image = wall.grab();
        const QColor footer = image.pixelColor(4, image.height() - 8);
        QVERIFY(footer.red() > footer.blue() && footer != image.pixelColor(4, 4));
        QVERIFY(wall.stage.footerNumbers().constLast().contains(u"988"_s));
        if (wall.player.tally().slides == slides / 8 && memoryBefore == 0) {
            memoryBefore = Support::memoryInUse();
            filesBefore = openFiles();
        }
        wall.next();
    }
    const qint64 growth = Support::memoryInUse() - memoryBefore;
    qInfo("%llu slides, %llu loops, %llu faulty reads; memory %lld kB more, %lld files open",
          static_cast<unsigned long long>(wall.player.tally().slides),
          static_cast<unsigned long long>(wall.player.tally().loops),
          static_cast<unsigned long long>(wall.player.tally().errors),
          static_cast<long long>(growth),
          static_cast<long long>(openFiles()));
    QCOMPARE(topics.size(), Wall::Playlist().order.size());
    QCOMPARE(allNames.size(), 2);
    QVERIFY(wall.player.tally().errors > 0);
    QCOMPARE(openFiles(), filesBefore);
    QVERIFY2(growth <= 500, qPrintable(QString::number(growth)));
}

TESTWINDOW_MAIN(TestSoak)
#include "tst_soak.moc"
