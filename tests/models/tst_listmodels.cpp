// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "bundled.h"
#include "easyservice.h"
#include "guidedflow.h"
#include "guideservice.h"
#include "helpservice.h"
#include "navigation.h"
#include "pagesmodel.h"
#include "searchmodel.h"
#include "shortcutsmodel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

#include <memory>
#include <vector>

using namespace Models;
using namespace Qt::StringLiterals;

/// Every list model of the window, taken through all that can happen to it, under Qt's tester,
/// which ends the test at the first broken promise.
class TestListModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsEveryKind();
    void haveDistinctRoleNames();
    void answerEveryRole();
    void answerNothingOutside();
    void survivePages();
    void surviveTheFlow();
    void surviveMarksAndSwaps();
    void surviveRegions();
    void surviveSearch();
    void surviveEmptyGuide();

private:
    void watch(QAbstractItemModel *model);
    void goThroughFlow();

    std::unique_ptr<GuideService> m_guide;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<EasyService> m_easy;
    std::unique_ptr<HelpService> m_help;
    std::unique_ptr<Navigation> m_navigation;
    std::unique_ptr<GuidedFlow> m_flow;
    std::unique_ptr<PagesModel> m_pages;
    std::unique_ptr<SearchModel> m_search;
    std::unique_ptr<ShortcutsModel> m_shortcuts;
    QList<QAbstractItemModel *> m_models;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

/// Watches a model, and the models that stand in its rows.
void TestListModels::watch(QAbstractItemModel *model)
{
    if (m_models.contains(model))
        return;
    m_models.append(model);
    m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
        model, QAbstractItemModelTester::FailureReportingMode::Fatal));
    const QList<int> roles = model->roleNames().keys();
    for (int row = 0; row < model->rowCount(); ++row)
        for (const int role : roles)
            if (auto *inner = model->index(row, 0).data(role).value<QAbstractItemModel *>())
                watch(inner);
}

void TestListModels::init()
{
    m_guide = std::make_unique<GuideService>(Bundled::guide(), Bundled::today());
    m_settings = std::make_unique<Settings>(SettingsFile(QString()));
    m_settings->setEasy(true);
    m_easy = std::make_unique<EasyService>(
        *m_guide, *m_settings, u":/guides/peer-coaching-or-therapy/en.json"_s);
    QVERIFY(m_easy->isShown());
    m_help = std::make_unique<HelpService>(Bundled::help(), u"en"_s, Bundled::today());
    const Place start{Page::Compare, m_guide->guide().id, {}, {}};
    m_navigation = std::make_unique<Navigation>(start.guide, start);
    m_flow = std::make_unique<GuidedFlow>(*m_guide, *m_navigation);
    goThroughFlow();
    m_pages = std::make_unique<PagesModel>(*m_navigation, m_guide->firstOption());
    m_search = std::make_unique<SearchModel>([this] {
        return searchEntries(
            m_guide->guide(), Content::regionOf(Bundled::help(), m_help->region()), u"en"_s);
    });
    m_search->setQuery(u"coach"_s);
    m_shortcuts = std::make_unique<ShortcutsModel>(nullptr);
    for (QAbstractItemModel *model :
         std::initializer_list<QAbstractItemModel *>{m_guide->options(),
                                                     m_guide->outcomes(),
                                                     m_guide->rows(),
                                                     m_guide->standing(),
                                                     m_guide->questions(),
                                                     m_guide->wishes(),
                                                     m_guide->terms(),
                                                     m_guide->sources(),
                                                     m_guide->conformance(),
                                                     m_guide->evidence(),
                                                     m_easy->compare(),
                                                     m_easy->choose(),
                                                     m_flow->choices(),
                                                     m_flow->signs(),
                                                     m_flow->review(),
                                                     m_flow->outcome()->columns(),
                                                     m_flow->outcome()->neither(),
                                                     m_help->lines(),
                                                     m_help->regions(),
                                                     m_pages.get(),
                                                     m_search.get(),
                                                     m_shortcuts.get()})
        watch(model);
}

/// To the outcome, with something picked everywhere.
void TestListModels::goThroughFlow()
{
    m_flow->press(u"yes"_s);
    m_flow->goOn();
    while (m_flow->stage() == GuidedFlow::Question) {
        for (int number = 3; number > 0; --number)
            m_flow->pressNumber(number);
        m_flow->goOn();
    }
    m_flow->goOn();
}

void TestListModels::cleanup()
{
    m_testers.clear();
    m_models.clear();
    m_shortcuts.reset();
    m_search.reset();
    m_pages.reset();
    m_flow.reset();
    m_navigation.reset();
    m_help.reset();
    m_easy.reset();
    m_settings.reset();
    m_guide.reset();
}

void TestListModels::findsEveryKind()
{
    QSet<QByteArray> kinds;
    for (const QAbstractItemModel *model : std::as_const(m_models))
        kinds.insert(model->metaObject()->className());
    const QSet<QByteArray> expected{
        "Models::CellsModel",       "Models::ChoicesModel",     "Models::ConformanceModel",
        "Models::EasyColumnsModel", "Models::EasyLinesModel",   "Models::EasyPageModel",
        "Models::FeaturesModel",    "Models::HelpLinesModel",   "Models::OptionsModel",
        "Models::PagesModel",       "Models::PickColumnsModel", "Models::PicksModel",
        "Models::PointsModel",      "Models::RegionsModel",     "Models::ReviewModel",
        "Models::RowsModel",        "Models::SearchModel",      "Models::ShortcutsModel",
        "Models::SourcesModel",     "Models::TermsModel",
    };
    QCOMPARE(kinds, expected);
}

void TestListModels::haveDistinctRoleNames()
{
    for (const QAbstractItemModel *model : std::as_const(m_models)) {
        const QList<QByteArray> names = model->roleNames().values();
        QVERIFY(!names.isEmpty());
        QCOMPARE(QSet<QByteArray>(names.begin(), names.end()).size(), names.size());
    }
}

void TestListModels::answerEveryRole()
{
    for (const QAbstractItemModel *model : std::as_const(m_models)) {
        const auto roles = model->roleNames();
        for (int row = 0; row < model->rowCount(); ++row)
            for (auto role = roles.begin(); role != roles.end(); ++role)
                QVERIFY2(model->index(row, 0).data(role.key()).isValid(), role->constData());
    }
}

void TestListModels::answerNothingOutside()
{
    for (const QAbstractItemModel *model : std::as_const(m_models)) {
        QVERIFY(!model->index(model->rowCount(), 0).isValid());
        QVERIFY(!model->index(0, 0).data(Qt::DecorationRole).isValid());
        QCOMPARE(model->rowCount(model->index(0, 0)), 0);
    }
}

/// The testers look on.
void TestListModels::surviveTheFlow()
{
    m_flow->startAgain();
    QCOMPARE(m_flow->choices()->count(), 4);
    answerEveryRole();
    m_flow->press(u"yes"_s);
    m_flow->goOn();
    m_flow->pressNumber(2);
    answerEveryRole();
    m_flow->startAgain();
    goThroughFlow();
    QVERIFY(m_flow->hasSummary());
    m_flow->change(u"start"_s);
    m_flow->forget();
}

void TestListModels::survivePages()
{
    for (int row = 0; row < m_pages->count(); ++row) {
        const QModelIndex index = m_pages->index(row);
        QVERIFY(m_navigation->open(index.data(PagesModel::AddressRole).toString()));
        QCOMPARE(index.data(PagesModel::IsCurrentRole).toBool(), true);
        QCOMPARE(index.data(PagesModel::TitleRole).toString(), m_pages->currentTitle());
        int current = 0;
        for (int other = 0; other < m_pages->count(); ++other)
            current += m_pages->index(other).data(PagesModel::IsCurrentRole).toBool() ? 1 : 0;
        QCOMPARE(current, 1);
    }
    for (const Page page : {Page::Flow, Page::Summary}) {
        m_navigation->openPage(page); // has the tab of "When to choose"
        QVERIFY(m_pages->index(2).data(PagesModel::IsCurrentRole).toBool());
        QCOMPARE(m_pages->currentTitle(), titleOf(page));
    }
    m_navigation->openPage(Page::Help);
    QCOMPARE(m_pages->currentTitle(), u"Help now"_s);
    m_navigation->leave();
    QCOMPARE(m_pages->currentTitle(), QString());
}

void TestListModels::surviveMarksAndSwaps()
{
    for (const Content::Row &row : m_guide->guide().rows) {
        m_guide->rows()->setMarked(row.id, true);
        m_guide->rows()->setOpen(row.id, true);
        m_guide->swapOptions();
    }
    m_guide->rows()->setMarked(m_guide->guide().rows.at(2).id, false);
    m_guide->forget();
    QCOMPARE(m_guide->rows()->markedCount(), 0);
}

void TestListModels::surviveRegions()
{
    const Content::Help help = Bundled::help();
    for (const Content::Region &region : help.regions) {
        m_help->setRegion(region.id);
        m_guide->setRegion(region.id);
        m_search->renew();
        QCOMPARE(m_help->lines()->count(), region.lines.size());
    }
}

void TestListModels::surviveSearch()
{
    const QString word = u"therapy"_s;
    for (qsizetype length = 0; length <= word.size(); ++length)
        m_search->setQuery(word.first(length));
    QVERIFY(m_search->count() > 0);
    m_search->setQuery(u"no such word"_s);
    QCOMPARE(m_search->count(), 0);
    m_search->setQuery({});
    QCOMPARE(m_search->count(), 0);
}

void TestListModels::surviveEmptyGuide()
{
    Content::Guide bare = Bundled::guide();
    bare.rows.clear();
    bare.regionNotes.clear();
    bare.evidence.clear();
    bare.outcomes.clear();
    m_guide = std::make_unique<GuideService>(bare, Bundled::today());
    m_models.clear();
    m_testers.clear();
    watch(m_guide->rows());
    watch(m_guide->options());
    m_guide->swapOptions();
    m_guide->forget();
    QCOMPARE(m_guide->rows()->count(), 0);
}

QTEST_GUILESS_MAIN(TestListModels)
#include "tst_listmodels.moc"
