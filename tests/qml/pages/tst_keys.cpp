// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/testapplication.h"
#include "support/testwindow.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

using Models::Page;
using Support::TestWindow;

/// The keys that work on every page.
class TstKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void pages();
    void tabs();
    void textSize();
    void backAndForward();
    void quickLeave();

private:
    static void press(TestWindow &subject, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
};

void TstKeys::press(TestWindow &subject, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&subject.window(), key, modifiers);
    subject.settle();
}

void TstKeys::pages()
{
    TestWindow subject;
    const Models::Navigation &navigation = subject.services().navigation;
    press(subject, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(navigation.page(), Page::Search);
    QVERIFY(subject.window().activeFocusItem()->inherits("QQuickTextInput"));
    press(subject, Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(navigation.page(), Page::Help);
    press(subject, Qt::Key_F1);
    QCOMPARE(navigation.address(), u"keys"_s);
}

void TstKeys::tabs()
{
    TestWindow subject;
    const Models::PagesModel &pages = subject.services().pages;
    QCOMPARE(pages.count(), 8);
    for (int tab = pages.count() - 1; tab >= 0; --tab) {
        press(subject, static_cast<Qt::Key>(Qt::Key_1 + tab), Qt::AltModifier);
        const QModelIndex index = pages.index(tab, 0);
        QCOMPARE(subject.services().navigation.address(),
                 index.data(Models::PagesModel::AddressRole).toString());
        QVERIFY(index.data(Models::PagesModel::IsCurrentRole).toBool());
    }
}

void TstKeys::textSize()
{
    TestWindow subject;
    const auto scale = [&subject] { return subject.theme().property("textScale").toDouble(); };
    press(subject, Qt::Key_Plus, Qt::ControlModifier);
    press(subject, Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(scale(), 1.5);
    press(subject, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(scale(), 1.25);
    press(subject, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(scale(), 1.0);
}

void TstKeys::backAndForward()
{
    TestWindow subject;
    const Models::Navigation &navigation = subject.services().navigation;
    press(subject, Qt::Key_End);
    QQuickItem *flickable = subject.flickable();
    const double scrolled = flickable->property("contentY").toDouble();
    QVERIFY(scrolled > 0);
    press(subject, Qt::Key_F1);
    press(subject, Qt::Key_Escape);
    QCOMPARE(navigation.page(), Page::Compare);
    QCOMPARE(flickable->property("contentY").toDouble(), scrolled);
    press(subject, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(navigation.address(), u"keys"_s);
    press(subject, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(navigation.page(), Page::Compare);
}

void TstKeys::quickLeave()
{
    TestWindow subject;
    Window::Services &services = subject.services();
    services.guide.rows()->setMarked(subject.guide().rows.last().id, true);
    services.search.setQuery(u"cost"_s);
    subject.open(u"help"_s);
    for (int times = 0; times < 3; ++times)
        press(subject, Qt::Key_Shift);
    QCOMPARE(services.navigation.page(), Page::Blank);
    QCOMPARE(subject.page(), nullptr);
    QVERIFY(!subject.find("HelpStrip"_L1));
    QVERIFY(!subject.window().title().contains(subject.guide().title));
    QVERIFY(!services.navigation.canGoBack());
    QCOMPARE(services.guide.rows()->markedCount(), 0);
    QCOMPARE(services.search.query(), QString());
    press(subject, Qt::Key_Escape);
    QCOMPARE(services.navigation.page(), Page::Blank);
    press(subject, Qt::Key_Space); // the only button has the focus
    QCOMPARE(services.navigation.page(), Page::Compare);
    QVERIFY(subject.page());
}

TESTWINDOW_MAIN(TstKeys)
#include "tst_keys.moc"
