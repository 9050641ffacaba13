// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/testapplication.h"
#include "support/testwindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointingDevice>
#include <QRegularExpression>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

using Models::Page;
using Support::TestWindow;

namespace
{

/// A window that is past its first picture: what the hand does comes after it.
class DrawnWindow : public TestWindow
{
public:
    explicit DrawnWindow(const QString &address = {})
        : TestWindow(address)
    {
        if (!QTest::qWaitFor([this] { return find("Hands"_L1) != nullptr; }))
            qFatal("The window is never drawn.");
        settle();
    }
};

} // namespace

/// What the hand does beside pressing: menus, copies, hints, the wheel, two fingers.
class TstHands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void copiesARow();
    void copiesByKey();
    void copiesALink();
    void menuGoesByKeys();
    void menuGoesWithAPressElsewhere();
    void menuLeadsToRecentPlaces();
    void textFieldHasItsOwnMenu();
    void leavingEmptiesTheClipboard();
    void othersTextStays();
    void hintOfAButton();
    void hintOfATab();
    void hintForTheKeyboard();
    void wheelWithCtrl();
    void pinch();
    void longPress();
    void longPressOfAButtonPressesItNot();
    void sideButtons();
    void middleButtonDoesNothing();
    void newsTakeTheirRoom();
    void kioskHasNoneOfIt();

private:
    static QString copied() { return QGuiApplication::clipboard()->text(); }
    static QPoint middleOf(const QQuickItem *item)
    {
        return item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
    }
    static void click(TestWindow &subject, Qt::MouseButton button, QPoint point)
    {
        QTest::mouseClick(&subject.window(), button, {}, point);
        subject.settle();
    }
    static void press(TestWindow &subject, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&subject.window(), key, modifiers);
        subject.settle();
    }
    static QQuickItem *menuLine(TestWindow &subject, const QString &text)
    {
        return subject.find("MenuLine"_L1, text);
    }
    static QString hint(TestWindow &subject)
    {
        const QQuickItem *item = subject.find("Hint"_L1);
        return item ? item->property("text").toString() : QString();
    }
    static void turn(TestWindow &subject, int angle, Qt::KeyboardModifiers modifiers);
};

void TstHands::copiesARow()
{
    DrawnWindow subject;
    const Content::Row &row = subject.guide().rows.first();
    click(subject, Qt::RightButton, middleOf(subject.named(row.id)));
    QQuickItem *line = menuLine(subject, u"Copy this part"_s);
    QVERIFY(line);
    QVERIFY(line->hasActiveFocus());
    subject.click(line);
    QVERIFY(!menuLine(subject, u"Copy this part"_s));
    QVERIFY2(copied().startsWith(row.title + u'\n'), qPrintable(copied()));
    for (qsizetype option = 0; option < row.cells.size(); ++option)
        QVERIFY(copied().contains(subject.guide().options.at(option).name + u": "_s
                                  + row.cells.at(option).text));
    // Its buttons are no part of what it says, nor is the next row.
    QVERIFY(!copied().contains(u"Matters to me"_s));
    QVERIFY(!copied().contains(subject.guide().rows.at(1).title));
    QVERIFY(subject.find("NewsBar"_L1, u"Copied: "_s + row.title));
}

void TstHands::copiesByKey()
{
    DrawnWindow subject;
    press(subject, Qt::Key_C, Qt::ControlModifier); // at the page's heading
    for (const Content::Row &row : subject.guide().rows)
        QVERIFY(copied().contains(row.title));
    QVERIFY(copied().startsWith(subject.guide().decision));
    subject.open(u"guide/peer-coaching-or-therapy/features/therapy"_s);
    const Content::Option &option = subject.guide().options.last();
    QTest::mouseMove(&subject.window(), middleOf(subject.find("Card"_L1)));
    subject.settle();
    press(subject, Qt::Key_C, Qt::ControlModifier); // at the heading, and pointing at a card
    QVERIFY2(copied().startsWith(option.name + u'\n'), qPrintable(copied()));
    QVERIFY(copied().endsWith(option.example));
}

void TstHands::copiesALink()
{
    DrawnWindow subject(u"guide/peer-coaching-or-therapy/evidence"_s);
    click(subject, Qt::RightButton, middleOf(subject.page()));
    subject.click(menuLine(subject, u"Copy a link to this page"_s));
    QCOMPARE(copied(), u"sidebyside:guide/peer-coaching-or-therapy/evidence"_s);
}

void TstHands::menuGoesByKeys()
{
    DrawnWindow subject(u"guide/peer-coaching-or-therapy/about"_s);
    press(subject, Qt::Key_Tab);
    const QQuickItem *before = subject.window().activeFocusItem();
    press(subject, Qt::Key_F10, Qt::ShiftModifier);
    const QList<QQuickItem *> lines = subject.all("MenuLine"_L1);
    QVERIFY(lines.size() >= 3);
    QVERIFY(lines.first()->hasActiveFocus());
    press(subject, Qt::Key_Down);
    QVERIFY(lines.at(1)->hasActiveFocus());
    press(subject, Qt::Key_Up);
    press(subject, Qt::Key_Up); // round to the end
    QVERIFY(lines.last()->hasActiveFocus());
    press(subject, Qt::Key_Tab);
    QVERIFY(lines.first()->hasActiveFocus());
    press(subject, Qt::Key_Escape);
    QVERIFY(!subject.find("MenuLine"_L1));
    QCOMPARE(subject.window().activeFocusItem(), before);
    QCOMPARE(subject.services().navigation.page(), Page::About);
}

void TstHands::menuGoesWithAPressElsewhere()
{
    DrawnWindow subject;
    click(subject, Qt::RightButton, middleOf(subject.page()));
    QVERIFY(subject.find("MenuLine"_L1));
    subject.click(subject.find("PushButton"_L1, u"Settings"_s)); // which lies below it
    QVERIFY(!subject.find("MenuLine"_L1));
    QCOMPARE(subject.services().navigation.page(), Page::Compare);
}

void TstHands::menuLeadsToRecentPlaces()
{
    DrawnWindow subject;
    subject.open(u"guide/peer-coaching-or-therapy/evidence"_s);
    subject.open(u"help"_s);
    click(subject, Qt::RightButton, middleOf(subject.page()));
    QVERIFY(menuLine(subject, u"Go back to: Compare"_s));
    subject.click(menuLine(subject, u"Go back to: Evidence"_s));
    QCOMPARE(subject.services().navigation.page(), Page::Evidence);
    QVERIFY(!subject.find("MenuLine"_L1));
}

void TstHands::textFieldHasItsOwnMenu()
{
    DrawnWindow subject(u"search"_s);
    QGuiApplication::clipboard()->setText(u"trust"_s);
    QQuickItem *field = subject.find("SearchField"_L1);
    click(subject, Qt::RightButton, middleOf(field));
    QVERIFY(!menuLine(subject, u"Copy the whole page"_s));
    subject.click(menuLine(subject, u"Paste"_s));
    QCOMPARE(field->property("text").toString(), u"trust"_s);
    QVERIFY(subject.window().activeFocusItem()->inherits("QQuickTextInput"));
}

void TstHands::leavingEmptiesTheClipboard()
{
    DrawnWindow subject;
    press(subject, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!copied().isEmpty());
    subject.services().navigation.leave();
    subject.settle();
    QCOMPARE(copied(), QString());
    QVERIFY(!subject.find("NewsBar"_L1));
}

void TstHands::othersTextStays()
{
    DrawnWindow subject;
    press(subject, Qt::Key_C, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(u"of another program"_s);
    subject.services().navigation.leave();
    subject.settle();
    QCOMPARE(copied(), u"of another program"_s);
}

void TstHands::hintOfAButton()
{
    DrawnWindow subject;
    const QQuickItem *button = subject.find("PushButton"_L1, u"Print"_s);
    QTest::mouseMove(&subject.window(), middleOf(button));
    QTRY_VERIFY(button->property("isHovered").toBool());
    QTRY_COMPARE(hint(subject), u"Print (Ctrl+P)"_s);
    press(subject, Qt::Key_Escape);
    QCOMPARE(hint(subject), QString());
    // Words that stand on a button need no hint.
    subject.resize({1600, 900});
    QTest::mouseMove(&subject.window(), middleOf(subject.find("PushButton"_L1, u"Swap sides"_s)));
    QTest::qWait(2 * subject.theme().property("pause").toInt());
    QCOMPARE(hint(subject), QString());
}

void TstHands::hintOfATab()
{
    DrawnWindow subject;
    QTest::mouseMove(&subject.window(), middleOf(subject.find("TabLink"_L1, u"Together"_s)));
    QTRY_COMPARE(hint(subject), u"Alt+4"_s);
    subject.open(u"help"_s);
    QCOMPARE(hint(subject), QString());
}

void TstHands::hintForTheKeyboard()
{
    DrawnWindow subject(u"guide/peer-coaching-or-therapy/about"_s);
    subject.find("PushButton"_L1, u"Language"_s)->forceActiveFocus(Qt::TabFocusReason);
    QTRY_COMPARE(hint(subject), u"Language"_s);
}

void TstHands::turn(TestWindow &subject, int angle, Qt::KeyboardModifiers modifiers)
{
    const QPointF point = middleOf(subject.page());
    QWheelEvent event(point,
                      subject.window().mapToGlobal(point),
                      {},
                      {0, angle},
                      Qt::NoButton,
                      modifiers,
                      Qt::NoScrollPhase,
                      false);
    QGuiApplication::sendEvent(&subject.window(), &event);
    subject.settle();
}

void TstHands::wheelWithCtrl()
{
    DrawnWindow subject;
    const Models::Settings &settings = subject.services().settings;
    turn(subject, 120, Qt::ControlModifier);
    QCOMPARE(settings.textPercent(), 125);
    turn(subject, 60, Qt::ControlModifier); // half a notch, as a fine wheel gives it
    QCOMPARE(settings.textPercent(), 125);
    turn(subject, 60, Qt::ControlModifier);
    QCOMPARE(settings.textPercent(), 150);
    turn(subject, -120, Qt::ControlModifier);
    QCOMPARE(settings.textPercent(), 125);
    QCOMPARE(subject.flickable()->property("contentY").toDouble(), 0);
    turn(subject, -120, {});
    QCOMPARE(settings.textPercent(), 125);
}

void TstHands::pinch()
{
    DrawnWindow subject;
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const QPoint middle = middleOf(subject.page());
    const auto at = [&middle](int apart) { return middle + QPoint(apart / 2, 0); };
    const auto to = [&](int apart) {
        QTest::touchEvent(&subject.window(), screen.get())
            .move(0, at(-apart), &subject.window())
            .move(1, at(apart), &subject.window());
        subject.settle();
    };
    QTest::touchEvent(&subject.window(), screen.get())
        .press(0, at(-100), &subject.window())
        .press(1, at(100), &subject.window());
    for (int apart = 120; apart <= 400; apart += 20)
        to(apart);
    QTest::touchEvent(&subject.window(), screen.get())
        .release(0, at(-400), &subject.window())
        .release(1, at(400), &subject.window());
    subject.settle();
    QVERIFY(subject.services().settings.textPercent() > 100);
    QCOMPARE(subject.services().navigation.page(), Page::Compare);
}

void TstHands::longPress()
{
    DrawnWindow subject;
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const QPoint point = middleOf(subject.named(subject.guide().rows.first().id));
    QTest::touchEvent(&subject.window(), screen.get()).press(0, point, &subject.window());
    QTRY_VERIFY(menuLine(subject, u"Copy this part"_s));
    QTest::touchEvent(&subject.window(), screen.get()).release(0, point, &subject.window());
    subject.settle();
    QVERIFY(menuLine(subject, u"Copy this part"_s));
}

void TstHands::longPressOfAButtonPressesItNot()
{
    DrawnWindow subject;
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const auto firstOption = [&subject] {
        return subject.services()
            .guide.options()
            ->index(0, 0)
            .data(Models::OptionsModel::IdRole)
            .toString();
    };
    const QString before = firstOption();
    const QPoint point = middleOf(subject.find("PushButton"_L1, u"Swap sides"_s));
    QTest::touchEvent(&subject.window(), screen.get()).press(0, point, &subject.window());
    QTRY_VERIFY(menuLine(subject, u"Copy the whole page"_s));
    QTest::touchEvent(&subject.window(), screen.get()).release(0, point, &subject.window());
    subject.settle();
    QCOMPARE(firstOption(), before);
    press(subject, Qt::Key_Escape);
    QTest::touchEvent(&subject.window(), screen.get()).press(0, point, &subject.window());
    QTest::touchEvent(&subject.window(), screen.get()).release(0, point, &subject.window());
    subject.settle();
    QVERIFY(firstOption() != before);
}

void TstHands::sideButtons()
{
    DrawnWindow subject;
    subject.open(u"help"_s);
    click(subject, Qt::BackButton, middleOf(subject.page()));
    QCOMPARE(subject.services().navigation.page(), Page::Compare);
    click(subject, Qt::ForwardButton, middleOf(subject.page()));
    QCOMPARE(subject.services().navigation.page(), Page::Help);
}

void TstHands::middleButtonDoesNothing()
{
    DrawnWindow subject;
    for (const QString &name : {u"Settings"_s, u"Swap sides"_s})
        click(subject, Qt::MiddleButton, middleOf(subject.find("PushButton"_L1, name)));
    QCOMPARE(subject.services().navigation.page(), Page::Compare);
    QCOMPARE(subject.services()
                 .guide.options()
                 ->index(0, 0)
                 .data(Models::OptionsModel::IdRole)
                 .toString(),
             subject.guide().options.first().id);
}

void TstHands::newsTakeTheirRoom()
{
    DrawnWindow subject;
    const double before = subject.page()->height();
    subject.services().settings.cannotKeep(u"The disk may be full."_s);
    subject.settle();
    QQuickItem *bar = subject.find("NewsBar"_L1, u"The disk may be full."_s);
    QVERIFY(bar);
    QCOMPARE(subject.page()->height(), before - bar->height());
    subject.click(subject.find("PushButton"_L1, u"Put this away"_s));
    QVERIFY(!subject.find("NewsBar"_L1));
    QCOMPARE(subject.page()->height(), before);
}

void TstHands::kioskHasNoneOfIt()
{
    TestWindow subject(TestWindow::Form::Kiosk);
    QGuiApplication::clipboard()->setText(u"as before"_s);
    click(subject, Qt::RightButton, middleOf(subject.page()));
    press(subject, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!subject.find("MenuLine"_L1));
    QCOMPARE(copied(), u"as before"_s);
}

TESTWINDOW_MAIN(TstHands)
#include "tst_hands.moc"
