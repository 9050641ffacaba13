// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "kioskwall.h"
#include "support/flowsteps.h"
#include "support/testapplication.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Support::inGuide;
using Support::KioskWall;

namespace
{

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

/// By how much the most unlike pixel of two pictures is lighter or darker, of 255. Qt draws large letters
/// as outlines or from its cache, as it comes, and their edges differ by up to 30; a word that was left
/// behind would by more than 100.
int largestDifference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 255;
    int largest = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            largest =
                std::max(largest, std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))));
    return largest;
}

} // namespace

/// What is left of a person who was there: nothing.
class TestKioskAfter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Support::prepareKiosk(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void leavesNothing();
    void keepsNothingInMemory();
};

void TestKioskAfter::leavesNothing()
{
    QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    KioskWall subject;
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
    subject.keep(u"kiosk-outcome"_s);
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
    Support::keepPicture(before, u"kiosk-before"_s);
    Support::keepPicture(after, u"kiosk-after"_s);
    QVERIFY2(largestDifference(after, before) < 40,
             qPrintable(QString::number(largestDifference(after, before))));

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
void TestKioskAfter::keepsNothingInMemory()
{
    KioskWall subject;
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

TESTWINDOW_MAIN(TestKioskAfter)
#include "tst_kioskafter.moc"
