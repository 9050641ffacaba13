// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "bundled.h"
#include "guideservice.h"

#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;

namespace
{

QVariant value(const QAbstractItemModel *model, int row, int role)
{
    return model->index(row, 0).data(role);
}

QStringList column(const QAbstractItemModel *model, int role)
{
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(value(model, row, role).toString());
    return texts;
}

const CellsModel *cells(GuideService &service, const QString &rowId)
{
    const int row = static_cast<int>(column(service.rows(), RowsModel::IdRole).indexOf(rowId));
    return value(service.rows(), row, RowsModel::CellsRole).value<CellsModel *>();
}

const QStringList guideOrder{u"peer-coaching"_s, u"therapy"_s};
const QStringList swapped{u"therapy"_s, u"peer-coaching"_s};

} // namespace

class TestGuideService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEverything();
    void swapsOptionsEverywhere();
    void keepsMarksOfOptions();
    void forgets();
    void showsRegionNotes();
    void saysWhatIsNotKnown();
    void judgesItsDate();
    void namesWhatClaimsAreAbout();
    void saysWhenNobodyHasReviewedATranslation();
};

void TestGuideService::showsEverything()
{
    GuideService service(Bundled::guide(), Bundled::today());
    const Content::Guide &guide = service.guide();
    QCOMPARE(service.rows()->count(), guide.rows.size());
    QCOMPARE(service.options()->count(), guide.options.size());
    QCOMPARE(service.outcomes()->count(), 2);
    QCOMPARE(service.sources()->count(), guide.sources.size());
    QCOMPARE(service.evidence()->count(), guide.evidence.size());
    QCOMPARE(service.questions()->count(), guide.questions.size());
    QCOMPARE(service.wishes()->count(), guide.wishes.size());
    QCOMPARE(service.standing()->count(), 4);
    QCOMPARE(service.conformance()->count(), guide.conformance.size());
    QVERIFY(!column(service.terms(), TermsModel::MeaningRole).contains(QString()));
    QCOMPARE(service.together(), guide.together.join(u"\n\n"_s));
    QCOMPARE(service.firstOption(), u"peer-coaching"_s);
}

void TestGuideService::swapsOptionsEverywhere()
{
    GuideService service(Bundled::guide(), Bundled::today());
    QCOMPARE(column(service.options(), OptionsModel::IdRole), guideOrder);
    service.swapOptions();
    QCOMPARE(column(service.options(), OptionsModel::IdRole), swapped);
    for (const QString &row : column(service.rows(), RowsModel::IdRole))
        QCOMPARE(column(cells(service, row), CellsModel::OptionIdRole), swapped);
    service.swapOptions();
    QCOMPARE(column(service.options(), OptionsModel::IdRole), guideOrder);
}

void TestGuideService::keepsMarksOfOptions()
{
    GuideService service(Bundled::guide(), Bundled::today());
    service.swapOptions();
    QCOMPARE(column(service.options(), OptionsModel::MarkRole), (QStringList{u"1"_s, u"0"_s}));
    QCOMPARE(column(service.outcomes(), OptionsModel::MarkRole), (QStringList{u"4"_s, u"5"_s}));
    QCOMPARE(column(cells(service, u"duration"_s), CellsModel::MarkRole),
             (QStringList{u"1"_s, u"0"_s}));
}

void TestGuideService::forgets()
{
    GuideService service(Bundled::guide(), Bundled::today());
    const QStringList rows = column(service.rows(), RowsModel::IdRole);
    service.swapOptions();
    service.rows()->setMarked(rows.last(), true);
    service.rows()->setOpen(rows.last(), true);
    service.forget();
    QCOMPARE(column(service.options(), OptionsModel::IdRole), guideOrder);
    QCOMPARE(column(cells(service, rows.last()), CellsModel::OptionIdRole), guideOrder);
    QCOMPARE(column(service.rows(), RowsModel::IdRole), rows);
    QCOMPARE(service.rows()->markedCount(), 0);
    QVERIFY(!column(service.rows(), RowsModel::IsOpenRole).contains(u"true"_s));
}

void TestGuideService::showsRegionNotes()
{
    Content::Guide guide = Bundled::guide();
    const QString row = guide.rows.first().id;
    const auto note = [&row](const QString &region) {
        return Content::RegionNote{
            region,
            row,
            {{true, u"one, "_s + region, {}, {}}, {true, u"two, "_s + region, {}, {}}}};
    };
    guide.regionNotes = {note(u"any"_s), note(u"GB"_s)};
    GuideService service(guide, Bundled::today());
    const auto shown = [&service, &row] {
        return column(cells(service, row), CellsModel::RegionNoteRole);
    };
    service.setRegion(u"GB"_s);
    QCOMPARE(shown(), (QStringList{u"one, GB"_s, u"two, GB"_s}));
    service.swapOptions();
    QCOMPARE(shown(), (QStringList{u"two, GB"_s, u"one, GB"_s}));
    service.setRegion(u"NZ"_s);
    QCOMPARE(shown(), (QStringList{u"two, any"_s, u"one, any"_s}));
    QCOMPARE(column(cells(service, guide.rows.at(1).id), CellsModel::RegionNoteRole),
             (QStringList{{}, {}}));
}

void TestGuideService::saysWhatIsNotKnown()
{
    Content::Guide guide = Bundled::guide();
    guide.rows.first().cells.first() = {false, {}, {}, {}};
    GuideService service(guide, Bundled::today());
    QCOMPARE(column(cells(service, guide.rows.first().id), CellsModel::TextRole).first(),
             u"Not known"_s);
}

void TestGuideService::judgesItsDate()
{
    const Content::Guide guide = Bundled::guide();
    QVERIFY(!GuideService(guide, guide.dates.nextCheck).isPastCheck());
    QVERIFY(GuideService(guide, guide.dates.nextCheck.addDays(1)).isPastCheck());
}

void TestGuideService::namesWhatClaimsAreAbout()
{
    Content::Guide guide = Bundled::guide();
    guide.evidence = {{u"x"_s,
                       u"Text."_s,
                       Content::Certainty::NotSure,
                       {u"S8"_s, u"S9"_s},
                       {u"therapy"_s, u"both"_s}}};
    GuideService service(guide, Bundled::today());
    QCOMPARE(value(service.evidence(), 0, PointsModel::AboutRole).toString(),
             guide.options.at(1).name + u", "_s + guide.outcomes.at(0).name);
    QCOMPARE(value(service.evidence(), 0, PointsModel::SourcesRole).toString(), u"S8, S9"_s);
    QCOMPARE(value(service.evidence(), 0, PointsModel::CertaintyRole).toString(), u"Not sure"_s);
}

void TestGuideService::saysWhenNobodyHasReviewedATranslation()
{
    Content::Guide guide = Bundled::guide();
    QVERIFY(!GuideService(guide, Bundled::today()).isUnreviewed());
    guide.translation = {.isTranslated = true, .isReviewed = false};
    QVERIFY(GuideService(guide, Bundled::today()).isUnreviewed());
    guide.translation.isReviewed = true;
    QVERIFY(!GuideService(guide, Bundled::today()).isUnreviewed());
}

QTEST_GUILESS_MAIN(TestGuideService)
#include "tst_guideservice.moc"
