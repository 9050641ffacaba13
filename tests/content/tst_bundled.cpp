// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

// What the program brings along must pass its own checker, with no exception.

#include "content/checker.h"
#include "content/reader.h"
#include "content/store.h"

#include <QTest>

using namespace Content;

class TestBundled : public QObject
{
    Q_OBJECT

private slots:
    void guidesPassTheChecker_data();
    void guidesPassTheChecker();
    void helpPassesTheChecker();

private:
    static Store store()
    {
        return Store(QStringLiteral(RESOURCES_FOLDER "/guides"),
                     QStringLiteral(RESOURCES_FOLDER "/help/regions.json"));
    }
};

namespace
{

QString told(const Faults &faults)
{
    QStringList lines;
    for (const Fault &fault : faults)
        lines.append(fault.line());
    return lines.join(u'\n');
}

} // namespace

void TestBundled::guidesPassTheChecker_data()
{
    QTest::addColumn<QString>("path");
    const QList<Listing> guides = store().list();
    QVERIFY(!guides.isEmpty());
    for (const Listing &guide : guides) {
        for (const QString &language : guide.languages) {
            const QString path = store().path(guide.id, language);
            QTest::newRow(qPrintable(path)) << path;
        }
    }
}

void TestBundled::guidesPassTheChecker()
{
    QFETCH(QString, path);
    const auto bytes = readBytes(path);
    QVERIFY(bytes.isOk());
    const Faults faults = checkGuide(bytes.value(), path, {2026, 11, 23}, {}, originalOf(path));
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

void TestBundled::helpPassesTheChecker()
{
    const QString path = QStringLiteral(RESOURCES_FOLDER "/help/regions.json");
    const auto bytes = readBytes(path);
    QVERIFY(bytes.isOk());
    const Faults faults = checkHelp(bytes.value(), path, {2026, 11, 23});
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
    QStringList regions;
    for (const Region &region : store().help().value().regions)
        regions.append(region.id);
    QCOMPARE(regions.join(u' '), QStringLiteral("US CA GB AU NZ IE EU ZZ"));
}

QTEST_GUILESS_MAIN(TestBundled)
#include "tst_bundled.moc"
