// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/testapplication.h"
#include "support/testwindow.h"

#include <QAccessible>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

using Models::Page;
using Support::TestWindow;

/// The pages in Easy Read.
class TstEasy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void nothingIsReadBefore();
    void showsEveryLine_data();
    void showsEveryLine();
    void pictureStandsWhereReadingBegins_data();
    void pictureStandsWhereReadingBegins();
    void lettersAreLarge();
    void isSetInTheSettings();
    void goesThereAndBack();
    void otherPagesStay();
    void addressesLeadToLines_data();
    void addressesLeadToLines();
    void optionsStandInTheirOrder();
    void optionIsNamedFirst();
    void speaksTheLanguage();
    void sheetFollows();
    void isTold();

private:
    static void settle(TestWindow &subject, bool isEasy)
    {
        subject.services().settings.setEasy(isEasy);
        subject.settle();
    }
    static QString address(const QString &page)
    {
        return u"guide/peer-coaching-or-therapy/"_s + page;
    }
    static QStringList linesIn(TestWindow &subject)
    {
        QStringList lines;
        const auto items = subject.all("EasyLine"_L1);
        for (const QQuickItem *item : items)
            lines.append(item->property("text").toString());
        return lines;
    }
};

void TstEasy::nothingIsReadBefore()
{
    TestWindow subject;
    QVERIFY(subject.services().easy.edition().pages.isEmpty());
    QVERIFY(subject.services().easy.isThere());
    QVERIFY(!subject.services().easy.isShown());
    QVERIFY(subject.services().easy.edition().pages.isEmpty());
    QVERIFY(subject.find("ComparisonGrid"_L1));
}

void TstEasy::showsEveryLine_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QList<int>>("pages");
    QTest::newRow("compare") << u"compare"_s << QList<int>{1, 0};
    QTest::newRow("features") << u"features/therapy"_s << QList<int>{2};
    QTest::newRow("choose") << u"choose"_s << QList<int>{3};
    QTest::newRow("together") << u"together"_s << QList<int>{4, 0};
    QTest::newRow("first-meeting") << u"first-meeting"_s << QList<int>{5};
    QTest::newRow("questions") << u"questions"_s << QList<int>{6};
}

/// In the order of the edition, and the usual page is not there.
void TstEasy::showsEveryLine()
{
    QFETCH(const QString, page);
    QFETCH(const QList<int>, pages);
    TestWindow subject;
    settle(subject, true);
    QVERIFY(subject.open(address(page)));
    const Content::EasyRead &edition = subject.services().easy.edition();
    QCOMPARE(edition.pages.size(), qsizetype(Content::EasyPageIds.size()));
    QStringList expected;
    QStringList titles;
    for (const int index : pages) {
        for (const Content::EasySection &section : edition.pages.at(index).sections) {
            titles.append(section.title);
            const auto lines = Content::linesOf(section);
            for (const Content::EasyLine &line : lines)
                expected.append(line.text);
        }
    }
    QCOMPARE(linesIn(subject), expected);
    QVERIFY(!subject.find("ComparisonGrid"_L1));
    for (const QString &title : std::as_const(titles))
        QVERIFY2(subject.find("Heading"_L1, title), qPrintable(title));
    QCOMPARE(subject.page()->property("heading").value<QQuickItem *>()->property("text").toString(),
             edition.pages.at(pages.first()).title);
    const auto icons = subject.all("EasyLine"_L1);
    for (QQuickItem *line : icons) {
        const auto parts = Support::itemsOf(line);
        const auto icon = std::find_if(parts.begin(), parts.end(), [](const QQuickItem *part) {
            return Support::isA(part, "Icon"_L1);
        });
        QVERIFY(icon != parts.end());
        QCOMPARE((*icon)->property("name"), line->property("picture"));
    }
}

void TstEasy::pictureStandsWhereReadingBegins_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("English") << u"en"_s << QSize(1280, 800) << 100;
    QTest::newRow("Arabic") << u"ar"_s << QSize(1280, 800) << 100;
    QTest::newRow("narrow") << u"en"_s << QSize(360, 640) << 100;
    QTest::newRow("narrow Arabic") << u"ar"_s << QSize(360, 640) << 100;
    QTest::newRow("large") << u"en"_s << QSize(360, 640) << 300;
    QTest::newRow("large Arabic") << u"ar"_s << QSize(360, 640) << 300;
}

void TstEasy::pictureStandsWhereReadingBegins()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    TestWindow subject({}, language);
    subject.services().settings.setTextPercent(percent);
    settle(subject, true);
    subject.resize(size);
    QVERIFY(subject.open(address(u"questions"_s)));
    const bool isRight = language == "ar"_L1;
    const auto lines = subject.all("EasyLine"_L1);
    QVERIFY(lines.size() > 5);
    for (QQuickItem *line : lines) {
        const auto parts = line->childItems();
        QCOMPARE(parts.size(), 2);
        const QRectF picture(parts[0]->position(), parts[0]->size());
        const QRectF text(parts[1]->position(), parts[1]->size());
        QVERIFY(line->boundingRect().contains(picture) && line->boundingRect().contains(text));
        QVERIFY(!picture.intersects(text));
        QCOMPARE(isRight ? line->width() - picture.right() : picture.left(), 0.0);
        if (percent == 100)
            QVERIFY(isRight ? text.right() <= picture.left() : text.left() >= picture.right());
        else
            QVERIFY(text.top() >= picture.bottom());
    }
}

/// 14 points are 18.7 pixels of a screen at 96 to the inch.
void TstEasy::lettersAreLarge()
{
    TestWindow subject;
    settle(subject, true);
    const auto lines = subject.all("EasyLine"_L1);
    QVERIFY(!lines.isEmpty());
    const auto parts = lines.first()->childItems();
    QVERIFY(parts[1]->property("font").value<QFont>().pixelSize() >= 19);
}

void TstEasy::isSetInTheSettings()
{
    TestWindow subject(u"settings"_s);
    QQuickItem *choice = subject.find("RadioOption"_L1, u"Short sentences with pictures"_s);
    QVERIFY(choice);
    subject.open(u"settings#easy"_s);
    subject.click(choice);
    QVERIFY(subject.services().settings.isEasy());
    QVERIFY(choice->property("checked").toBool());
    subject.open(address(u"together"_s));
    QVERIFY(!linesIn(subject).isEmpty());
    subject.open(u"settings#easy"_s);
    subject.click(subject.find("RadioOption"_L1, u"The whole text"_s));
    QVERIFY(!subject.services().settings.isEasy());
    subject.open(address(u"together"_s));
    QVERIFY(linesIn(subject).isEmpty());
}

/// From the foot of the first page, and from the foot of each page back to the same.
void TstEasy::goesThereAndBack()
{
    TestWindow subject;
    const auto press = [&subject](const QString &text) {
        QQuickItem *button = subject.find("PushButton"_L1, text);
        QVERIFY2(button, qPrintable(text));
        button->forceActiveFocus();
        QTest::keyClick(&subject.window(), Qt::Key_Space);
        subject.settle();
    };
    QVERIFY(QTest::qWaitFor([&subject] { return subject.find("ComparisonEnd"_L1) != nullptr; }));
    subject.settle();
    press(u"Easy Read: short sentences with pictures"_s);
    QVERIFY(!linesIn(subject).isEmpty());
    QVERIFY(subject.page()->property("heading").value<QQuickItem *>()->hasActiveFocus());
    for (const QString &page : {u"choose"_s, u"questions"_s, u"compare"_s}) {
        settle(subject, true);
        subject.open(address(page));
        QVERIFY(!linesIn(subject).isEmpty());
        press(u"Show the whole text"_s);
        QVERIFY(linesIn(subject).isEmpty());
        QCOMPARE(subject.services().navigation.address(), address(page));
        QVERIFY(subject.page()->property("heading").value<QQuickItem *>()->hasActiveFocus());
    }
}

/// What has no Easy Read is shown as it is, and the questions can be reached.
void TstEasy::otherPagesStay()
{
    TestWindow subject;
    settle(subject, true);
    for (const QString &page : {u"evidence"_s, u"about"_s}) {
        subject.open(address(page));
        QVERIFY(linesIn(subject).isEmpty());
        QVERIFY(subject.page());
    }
    subject.open(address(u"choose"_s));
    QVERIFY(subject.find("FlowStart"_L1));
    subject.open(u"help"_s);
    QVERIFY(linesIn(subject).isEmpty());
}

void TstEasy::addressesLeadToLines_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("name");
    QTest::newRow("row") << u"compare#duration"_s << u"duration"_s;
    QTest::newRow("feature") << u"features/therapy#clinical-assessment"_s
                             << u"clinical-assessment"_s;
    QTest::newRow("step") << u"first-meeting#coaching-meet-3"_s << u"coaching-meet-3"_s;
    QTest::newRow("question") << u"questions#ask-cost"_s << u"ask-cost"_s;
}

void TstEasy::addressesLeadToLines()
{
    QFETCH(const QString, place);
    QFETCH(const QString, name);
    TestWindow subject;
    settle(subject, true);
    QVERIFY(subject.open(address(place)));
    QQuickItem *item = subject.named(name);
    QVERIFY(item);
    QVERIFY(item->hasActiveFocus());
}

void TstEasy::optionsStandInTheirOrder()
{
    TestWindow subject;
    settle(subject, true);
    subject.open(address(u"first-meeting"_s));
    const QStringList before = linesIn(subject);
    subject.services().guide.swapOptions();
    subject.settle();
    const QStringList after = linesIn(subject);
    QCOMPARE(after.size(), before.size());
    QCOMPARE(after.mid(after.size() / 2), before.mid(0, before.size() / 2));
    QVERIFY(after != before);
}

/// The page stays, and what has the focus.
/// Whoever reads a card from its top knows whose it is before its first sentence.
void TstEasy::optionIsNamedFirst()
{
    TestWindow subject(address(u"compare"_s));
    settle(subject, true);
    const auto cards = subject.all("EasyLines"_L1);
    int named = 0;
    for (const QQuickItem *card : cards) {
        const auto in = [&subject, card](QLatin1StringView type) {
            auto items = subject.all(type);
            items.removeIf([card](const QQuickItem *item) { return !card->isAncestorOf(item); });
            return items;
        };
        const auto names = in("OptionHeading"_L1);
        const auto lines = in("EasyLine"_L1);
        if (names.isEmpty() || lines.isEmpty())
            continue;
        ++named;
        QVERIFY(names.constFirst()->mapToScene({}).y() < lines.constFirst()->mapToScene({}).y());
    }
    QVERIFY(named >= 2);
}

void TstEasy::speaksTheLanguage()
{
    TestWindow subject;
    settle(subject, true);
    subject.open(address(u"questions#ask-cost"_s));
    QQuickItem *line = subject.named(u"ask-cost"_s);
    QVERIFY(line && line->hasActiveFocus());
    const QString english = line->property("text").toString();
    subject.services().settings.setLanguage(u"es"_s);
    subject.settle();
    QCOMPARE(subject.named(u"ask-cost"_s), line);
    QVERIFY(line->hasActiveFocus());
    QVERIFY(line->property("text").toString() != english);
    QCOMPARE(subject.services().easy.edition().language, u"es"_s);
    QCOMPARE(subject.page()->property("heading").value<QQuickItem *>()->property("text").toString(),
             subject.services().easy.edition().pages.last().title);
}

/// What the window shows is what is printed first; another edition can be chosen, and stays.
void TstEasy::sheetFollows()
{
    TestWindow subject;
    Models::SheetService &sheet = subject.services().sheet;
    QCOMPARE(sheet.edition(), Models::SheetService::OnePage);
    settle(subject, true);
    QCOMPARE(sheet.edition(), Models::SheetService::EasyToRead);
    subject.open(address(u"sheet"_s));
    QVERIFY(subject.find("RadioOption"_L1, u"Short sentences with pictures"_s)
                ->property("checked")
                .toBool());
    QCOMPARE(sheet.problem(), QString());
    QVERIFY(sheet.pageCount() > 3);
    sheet.setEdition(Models::SheetService::LargePrint);
    subject.services().settings.setTextPercent(150);
    QCOMPARE(sheet.edition(), Models::SheetService::LargePrint);
    sheet.setEdition(Models::SheetService::EasyToRead);
    settle(subject, false);
    QCOMPARE(sheet.edition(), Models::SheetService::OnePage);
}

/// A screen reader hears the sentence once, and nothing of the picture.
void TstEasy::isTold()
{
    TestWindow subject;
    settle(subject, true);
    subject.open(address(u"questions"_s));
    const auto lines = subject.all("EasyLine"_L1);
    for (QQuickItem *line : lines) {
        int told = 0;
        const auto parts = Support::itemsOf(line);
        for (QQuickItem *part : parts) {
            const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(part);
            if (heard && heard->isValid() && !heard->text(QAccessible::Name).isEmpty()) {
                ++told;
                QCOMPARE(heard->text(QAccessible::Name), line->property("text").toString());
            }
        }
        QCOMPARE(told, 1);
    }
}

TESTWINDOW_MAIN(TstEasy)
#include "tst_easy.moc"
