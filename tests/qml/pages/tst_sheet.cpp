// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/flowsteps.h"
#include "support/testapplication.h"
#include "support/testwindow.h"

#include <QAccessible>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

using Models::SheetService;
using Support::TestWindow;

/// The page that prints the sheet, with the program that draws it.
class TstSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void opensByKey();
    void drawsTheSheet();
    void turnsPages();
    void enlarges();
    void tellsItsText();
    void addsTheSummary();
    void saysWhatDidNotWork();

private:
    static SheetService &sheet(TestWindow &subject) { return subject.services().sheet; }
    static void open(TestWindow &subject);
    /// As the keyboard does it, wherever the page is scrolled to.
    static void press(TestWindow &subject, QQuickItem *item);
    /// The button of the preview with this icon.
    static QQuickItem *button(TestWindow &subject, const QString &icon);
    /// The picture of the page, as large as it is drawn.
    static QQuickItem *picture(TestWindow &subject);
    static QAccessibleInterface *accessible(QQuickItem *item)
    {
        return QAccessible::queryAccessibleInterface(item);
    }
};

void TstSheet::open(TestWindow &subject)
{
    QVERIFY(subject.open("guide/"_L1 + subject.guide().id + "/sheet"_L1));
}

void TstSheet::press(TestWindow &subject, QQuickItem *item)
{
    QVERIFY(item);
    item->forceActiveFocus();
    QTest::keyClick(&subject.window(), Qt::Key_Space);
    subject.settle();
}

QQuickItem *TstSheet::button(TestWindow &subject, const QString &icon)
{
    QQuickItem *preview = subject.find("SheetPreview"_L1);
    return subject.find([&](const QQuickItem *item) {
        return Support::isA(item, "PushButton"_L1) && item->property("iconName").toString() == icon
            && preview->isAncestorOf(item);
    });
}

QQuickItem *TstSheet::picture(TestWindow &subject)
{
    return subject.find([](const QQuickItem *item) { return item->inherits("QQuickImage"); });
}

void TstSheet::opensByKey()
{
    TestWindow subject;
    QTest::keyClick(&subject.window(), Qt::Key_P, Qt::ControlModifier);
    subject.settle();
    QCOMPARE(subject.services().navigation.page(), Models::Page::Sheet);
    QVERIFY(!sheet(subject).picture().isEmpty());
}

void TstSheet::drawsTheSheet()
{
    TestWindow subject;
    open(subject);
    QCOMPARE(sheet(subject).problem(), QString());
    QCOMPARE(sheet(subject).pageCount(), 1);
    // Pixel for pixel, so that letters stay sharp.
    QCOMPARE(qRound(picture(subject)->width()), sheet(subject).image().width());
    const QString text = sheet(subject).texts().join(u' ');
    QVERIFY(text.contains(subject.guide().decision));
    sheet(subject).setPaper(SheetService::Letter);
    const double before = picture(subject)->height();
    subject.settle();
    QVERIFY(picture(subject)->height() < before);
    QCOMPARE(picture(subject)->property("status").toInt(), 1); // Image.Ready
}

void TstSheet::turnsPages()
{
    TestWindow subject;
    open(subject);
    QVERIFY(!button(subject, u"forward"_s)); // one page: nothing to turn
    sheet(subject).setEdition(SheetService::LargePrint);
    subject.settle();
    QVERIFY(sheet(subject).pageCount() > 1);
    const QStringList first = sheet(subject).texts();
    QQuickItem *next = button(subject, u"forward"_s);
    press(subject, next);
    QCOMPARE(sheet(subject).page(), 1);
    QVERIFY(sheet(subject).texts() != first);
    QVERIFY(accessible(next)->text(QAccessible::Description).contains(u"2"_s));
    for (int page = 0; page < sheet(subject).pageCount(); ++page)
        press(subject, next);
    QCOMPARE(sheet(subject).page(), sheet(subject).pageCount() - 1); // and no farther
    press(subject, button(subject, u"back"_s));
    QCOMPARE(sheet(subject).page(), sheet(subject).pageCount() - 2);
}

void TstSheet::enlarges()
{
    TestWindow subject;
    open(subject);
    QQuickItem *frame = subject.find("SheetPicture"_L1);
    QVERIFY(frame);
    QVERIFY(!frame->property("activeFocusOnTab").toBool());
    const double width = picture(subject)->width();
    press(subject, button(subject, u"zoom-in"_s));
    QCOMPARE(picture(subject)->width(), width * 1.5);
    QCOMPARE(qRound(picture(subject)->width()), sheet(subject).image().width());
    QVERIFY(frame->property("activeFocusOnTab").toBool());
    frame->forceActiveFocus();
    const double left = picture(subject)->mapToItem(frame, {}).x();
    QTest::keyClick(&subject.window(), Qt::Key_Right);
    QVERIFY(picture(subject)->mapToItem(frame, {}).x() < left);
    QTest::keyClick(&subject.window(), Qt::Key_Left);
    QCOMPARE(picture(subject)->mapToItem(frame, {}).x(), left);
    press(subject, button(subject, u"zoom-out"_s));
    QCOMPARE(picture(subject)->width(), width);
}

void TstSheet::tellsItsText()
{
    TestWindow subject;
    open(subject);
    const QStringList texts = sheet(subject).texts();
    QVERIFY(texts.size() > 20);
    QQuickItem *frame = subject.find("SheetPicture"_L1);
    QCOMPARE(accessible(frame)->role(), QAccessible::Graphic);
    QVERIFY(accessible(frame)->text(QAccessible::Name).contains(u"text"_s));
    const auto isShown = [&subject](const QString &text) {
        return subject.find("Body"_L1, text) != nullptr;
    };
    QVERIFY(!isShown(texts.last()));
    QQuickItem *opener = subject.find("Disclosure"_L1);
    press(subject, opener);
    for (const QString &text : texts)
        QVERIFY2(isShown(text), qPrintable(text));
}

void TstSheet::addsTheSummary()
{
    TestWindow subject;
    Models::GuidedFlow &flow = subject.services().flow;
    open(subject);
    QVERIFY(!subject.find("ToggleButton"_L1));
    Support::passSafety(flow);
    Support::answerUntil(flow, Support::answersByOutcome(subject.guide().flow).first());
    flow.goOn();
    subject.settle();
    const Decision::Summary summary = flow.summary();
    QVERIFY(!summary.matters.isEmpty());
    const auto isPrinted = [&] {
        return sheet(subject).texts().join(u' ').contains(summary.matters.first().said);
    };
    QVERIFY(!isPrinted());
    QQuickItem *toggle = subject.find("ToggleButton"_L1);
    press(subject, toggle);
    QCOMPARE(sheet(subject).problem(), QString());
    QCOMPARE(sheet(subject).page(), 1); // on a page of their own, which comes into view
    QCOMPARE(sheet(subject).pageCount(), 2);
    QVERIFY(isPrinted());
    subject.services().navigation.leave();
    subject.settle();
    QVERIFY(!sheet(subject).withPicks());
    QVERIFY(!isPrinted());
}

void TstSheet::saysWhatDidNotWork()
{
    TestWindow subject;
    open(subject);
    QQuickItem *print = subject.find([](const QQuickItem *item) {
        return Support::isA(item, "PushButton"_L1) && item->property("primary").toBool();
    });
    press(subject, print); // there are no dialogs here
    const QString news = sheet(subject).news();
    QVERIFY(news.contains(u"sidebyside-desk"_s));
    QQuickItem *notice = subject.find("Notice"_L1, news);
    QVERIFY(notice);
    QCOMPARE(accessible(notice)->role(), QAccessible::Notification);
    QVERIFY(accessible(notice)->text(QAccessible::Name).contains(news));
}

TESTWINDOW_MAIN(TstSheet)
#include "tst_sheet.moc"
