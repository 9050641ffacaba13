// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;

namespace
{

const QStringList guideOrder{u"a"_s, u"b"_s, u"c"_s, u"d"_s};

/// Four rows, a to d, watched by Qt's model tester.
struct Rows : RowsModel {
    Rows()
        : tester(this, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        QList<RowRecord> records;
        for (const QString &id : guideOrder)
            records.append({id, id.toUpper(), nullptr, false, false, 0});
        setRecords(records);
    }
    [[nodiscard]] QStringList order() const
    {
        QStringList ids;
        for (int row = 0; row < count(); ++row)
            ids.append(data(index(row), IdRole).toString());
        return ids;
    }
    [[nodiscard]] QVariant value(int row, Role role) const { return data(index(row), role); }

    QAbstractItemModelTester tester;
};

} // namespace

class TestRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsGuideOrder();
    void movesMarkedRowUp();
    void ordersMarkedRowsAsGuide();
    void movesUnmarkedRowHome();
    void keepsItsOwnIndices();
    void opensInPlace();
    void passesOverUnknownRows();
    void tellsOnlyChanges();
    void forgets();
    void newRecordsStartAfresh();
    void survivesManyMoves();
};

void TestRows::keepsGuideOrder()
{
    const Rows rows;
    QCOMPARE(rows.order(), guideOrder);
    QCOMPARE(rows.markedCount(), 0);
}

void TestRows::movesMarkedRowUp()
{
    Rows rows;
    const QSignalSpy moves(&rows, &RowsModel::rowsMoved);
    rows.setMarked(u"c"_s, true);
    QCOMPARE(rows.order(), (QStringList{u"c"_s, u"a"_s, u"b"_s, u"d"_s}));
    QCOMPARE(rows.value(0, RowsModel::IsMarkedRole).toBool(), true);
    QCOMPARE(rows.markedCount(), 1);
    QCOMPARE(moves.count(), 1);
}

void TestRows::ordersMarkedRowsAsGuide()
{
    Rows rows;
    rows.setMarked(u"d"_s, true);
    rows.setMarked(u"b"_s, true);
    QCOMPARE(rows.order(), (QStringList{u"b"_s, u"d"_s, u"a"_s, u"c"_s}));
}

void TestRows::movesUnmarkedRowHome()
{
    Rows rows;
    rows.setMarked(u"d"_s, true);
    rows.setMarked(u"a"_s, true);
    rows.setMarked(u"a"_s, false);
    QCOMPARE(rows.order(), (QStringList{u"d"_s, u"a"_s, u"b"_s, u"c"_s}));
    rows.setMarked(u"d"_s, false);
    QCOMPARE(rows.order(), guideOrder);
}

void TestRows::keepsItsOwnIndices()
{
    Rows rows;
    const QPersistentModelIndex b = rows.index(1);
    rows.setMarked(u"d"_s, true);
    QCOMPARE(b.row(), 2);
    rows.setMarked(u"b"_s, true);
    QCOMPARE(b.row(), 0);
    QCOMPARE(b.data(RowsModel::IdRole).toString(), u"b"_s);
}

void TestRows::opensInPlace()
{
    Rows rows;
    QSignalSpy changes(&rows, &RowsModel::dataChanged);
    rows.setOpen(u"b"_s, true);
    QCOMPARE(rows.order(), guideOrder);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(changes.first().at(2).value<QList<int>>(), QList<int>{RowsModel::IsOpenRole});
    rows.setMarked(u"b"_s, true);
    QCOMPARE(rows.value(0, RowsModel::IsOpenRole).toBool(), true);
}

void TestRows::passesOverUnknownRows()
{
    Rows rows;
    const QSignalSpy changes(&rows, &RowsModel::dataChanged);
    rows.setMarked(u"x"_s, true);
    rows.setOpen({}, true);
    QCOMPARE(changes.count(), 0);
    QCOMPARE(rows.order(), guideOrder);
}

void TestRows::tellsOnlyChanges()
{
    Rows rows;
    rows.setMarked(u"b"_s, true);
    rows.setOpen(u"b"_s, true);
    const QSignalSpy changes(&rows, &RowsModel::dataChanged);
    const QSignalSpy counts(&rows, &RowsModel::markedCountChanged);
    rows.setMarked(u"b"_s, true);
    rows.setOpen(u"b"_s, true);
    QCOMPARE(changes.count() + counts.count(), 0);
}

void TestRows::forgets()
{
    Rows rows;
    for (const QString &id : {u"d"_s, u"b"_s}) {
        rows.setMarked(id, true);
        rows.setOpen(id, true);
    }
    rows.forget();
    QCOMPARE(rows.order(), guideOrder);
    QCOMPARE(rows.markedCount(), 0);
    for (int row = 0; row < rows.count(); ++row)
        QVERIFY(!rows.value(row, RowsModel::IsOpenRole).toBool());
}

void TestRows::newRecordsStartAfresh()
{
    Rows rows;
    rows.setMarked(u"d"_s, true);
    const QSignalSpy counts(&rows, &RowsModel::countChanged);
    rows.setRecords({{u"x"_s, u"X"_s, nullptr, false, false, 7}});
    QCOMPARE(rows.order(), QStringList{u"x"_s});
    QCOMPARE(rows.markedCount(), 0);
    QCOMPARE(counts.count(), 1);
}

void TestRows::survivesManyMoves()
{
    Rows rows;
    QRandomGenerator random(1);
    for (int i = 0; i < 500; ++i)
        rows.setMarked(guideOrder.at(random.bounded(4)), random.bounded(2) == 1);
    rows.forget();
    QCOMPARE(rows.order(), guideOrder);
}

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
