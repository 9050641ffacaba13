// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/testapplication.h"
#include "support/testwindow.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

using Models::Page;
using Support::TestWindow;

/// What a person can arrange, by mouse.
class TstArrange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void markMovesRow();
    void swap();
    void openRowLeadsToSource();
    void featuresKeepTheirHeight();
    void search();
    void looks();
    void narrowHasMenu();
    void rightToLeft();

private:
    static void reveal(TestWindow &subject, QQuickItem *item);
};

void TstArrange::reveal(TestWindow &subject, QQuickItem *item)
{
    QMetaObject::invokeMethod(subject.page(), "reveal", Q_ARG(QQuickItem *, item));
    subject.settle();
}

void TstArrange::markMovesRow()
{
    TestWindow subject;
    const QString last = subject.guide().rows.last().title;
    QQuickItem *tick = subject.all("ToggleButton"_L1).last();
    reveal(subject, tick);
    subject.click(tick);
    const Models::RowsModel *rows = subject.services().guide.rows();
    QCOMPARE(rows->index(0, 0).data(Models::RowsModel::TitleRole).toString(), last);
    const auto headings = subject.all("ComparisonRow"_L1);
    QQuickItem *highest = *std::min_element(
        headings.begin(), headings.end(), [](const QQuickItem *one, const QQuickItem *other) {
            return one->y() < other->y();
        });
    QCOMPARE(highest->property("title").toString(), last);
}

void TstArrange::swap()
{
    TestWindow subject;
    const auto firstName = [&subject] {
        return subject.all("OptionHeading"_L1).first()->property("text").toString();
    };
    QCOMPARE(firstName(), subject.guide().options.first().name);
    subject.services().guide.swapOptions();
    subject.settle();
    QCOMPARE(firstName(), subject.guide().options.last().name);
}

void TstArrange::openRowLeadsToSource()
{
    TestWindow subject;
    QVERIFY(!subject.find("SourceLink"_L1));
    QQuickItem *disclosure = subject.find("Disclosure"_L1);
    reveal(subject, disclosure);
    subject.click(disclosure);
    QQuickItem *link = subject.find("SourceLink"_L1);
    QVERIFY(link);
    const QString code = link->property("codes").toString().section(u',', 0, 0);
    reveal(subject, link);
    subject.click(link);
    QCOMPARE(subject.services().navigation.page(), Page::Evidence);
    QQuickItem *source = subject.named(code);
    QVERIFY(source && source->hasActiveFocus());
    const QRectF view = subject.flickable()->mapRectToScene(subject.flickable()->boundingRect());
    QVERIFY(view.contains(source->mapRectToScene(source->boundingRect())));
}

void TstArrange::featuresKeepTheirHeight()
{
    TestWindow subject;
    const auto &options = subject.guide().options;
    const QString in = "guide/"_L1 + subject.guide().id + "/features/"_L1;
    QVERIFY(subject.open(in + options.first().id));
    subject.services().navigation.openFeatures(options.last().id);
    subject.settle();
    QVERIFY(subject.find("OptionDetail"_L1));
    QCOMPARE(subject.find("OptionDetail"_L1)->property("name").toString(), options.last().name);
}

void TstArrange::search()
{
    TestWindow subject;
    QVERIFY(subject.open(u"search"_s));
    QCOMPARE(subject.all("LinkLine"_L1).size(), 0);
    for (const QChar letter : subject.guide().options.last().name)
        QTest::keyClick(&subject.window(), letter.toLatin1());
    subject.settle();
    const auto results = subject.all("LinkLine"_L1);
    QVERIFY(!results.isEmpty());
    QCOMPARE(results.size(), subject.services().search.count());
    const QString address = results.first()->property("address").toString();
    subject.click(results.first());
    QCOMPARE(subject.services().navigation.address(), address);
}

void TstArrange::looks()
{
    TestWindow subject;
    const auto ground = [&subject] { return subject.grab().pixelColor(2, 300).lightness(); };
    QVERIFY(ground() > 200);
    subject.services().settings.setScheme(Models::Settings::Dark);
    subject.settle();
    QVERIFY(ground() < 60);
    subject.services().settings.setContrast(Models::Settings::HighContrast);
    subject.settle();
    QCOMPARE(ground(), 0);
}

void TstArrange::narrowHasMenu()
{
    TestWindow subject;
    subject.resize({1280, 800});
    QCOMPARE(subject.all("TabLink"_L1).size(), subject.services().pages.count());
    subject.resize({360, 640});
    QCOMPARE(subject.all("TabLink"_L1).size(), 0);
    subject.click(subject.find("PushButton"_L1)); // the first of the bar
    QCOMPARE(subject.services().navigation.page(), Page::Contents);
}

void TstArrange::rightToLeft()
{
    TestWindow subject({}, u"ar"_s);
    subject.resize({1280, 800});
    const auto cells = subject.all("ComparisonOption"_L1);
    QCOMPARE(cells.size(), 2);
    QVERIFY(cells.first()->mapToScene({}).x() > cells.last()->mapToScene({}).x());
    QCOMPARE(cells.first()->width(), cells.last()->width());
    // The panels lie behind the cells, and what is as wide as its words starts at the right.
    QList<qreal> panels;
    const auto children = subject.find("ComparisonGrid"_L1)->childItems();
    for (const QQuickItem *child : children)
        if (child->inherits("QQuickRectangle"))
            panels.append(child->mapToScene({}).x());
    QCOMPARE(panels.size(), 2);
    QVERIFY(qAbs(panels.first() - cells.first()->mapToScene({}).x()) <= 1);
    QVERIFY(qAbs(panels.last() - cells.last()->mapToScene({}).x()) <= 1);
    const QQuickItem *swap = subject.find("PushButton"_L1, u"تبديل الجانبين"_s);
    QVERIFY(swap);
    QCOMPARE(swap->x() + swap->width(), swap->parentItem()->width());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TESTWINDOW_MAIN(TstArrange)
#include "tst_arrange.moc"
