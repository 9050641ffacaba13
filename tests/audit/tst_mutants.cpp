// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "checks.h"
#include "support/testapplication.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlProperty>

using namespace Qt::StringLiterals;

namespace
{

using Mutate = std::function<void(Support::TestWindow &)>;

/// Writes a property for good: what was bound to it no longer is.
void set(QObject *object, const char *property, const QVariant &value)
{
    QVERIFY2(object, property);
    QVERIFY2(QQmlProperty::write(object, QString::fromLatin1(property), value, qmlContext(object)),
             property);
}

QQuickItem *button(Support::TestWindow &subject)
{
    return subject.find("PushButton"_L1, u"Swap sides"_s);
}

QQuickItem *tick(Support::TestWindow &subject)
{
    return subject.find("ToggleButton"_L1);
}

/// A paragraph of the page that wraps.
QQuickItem *paragraph(Support::TestWindow &subject)
{
    return subject.find([](const QQuickItem *item) {
        return Support::isA(item, "Body"_L1) && item->property("lineCount").toInt() > 1;
    });
}

QQuickItem *icon(Support::TestWindow &subject)
{
    const auto items = Support::itemsOf(button(subject));
    for (QQuickItem *item : items)
        if (Audit::isIcon(item))
            return item;
    return nullptr;
}

QQuickItem *ring(Support::TestWindow &subject)
{
    QQuickItem *control = button(subject);
    control->forceActiveFocus(Qt::TabFocusReason);
    const auto items = Support::itemsOf(control);
    for (QQuickItem *item : items)
        if (item->objectName() == "focusRing"_L1)
            return item;
    return nullptr;
}

/// Makes an item of QML inside of another.
void grow(QQuickItem *parent, const QByteArray &qml)
{
    QQmlComponent component(qmlEngine(parent));
    component.setData("import QtQuick\n" + qml, QUrl(u"qrc:/mutant.qml"_s));
    auto *item = qobject_cast<QQuickItem *>(component.create(qmlContext(parent)));
    QVERIFY2(item, qPrintable(component.errorString()));
    item->setParent(parent);
    item->setParentItem(parent);
}

/// The value of an attached property, such as the name that is told.
void setAttached(QQuickItem *item, const char *property, const QVariant &value)
{
    QVERIFY(QQmlProperty::write(
        item, "Accessible."_L1 + QLatin1StringView(property), value, qmlContext(item)));
}

QString foreignFamily()
{
    const auto families = QFontDatabase::families(QFontDatabase::Latin);
    for (const QString &family : families)
        if (family != QGuiApplication::font().family())
            return family;
    return {};
}

} // namespace

/// The audit can see: each defect that is put into the real window is found by its name, and
/// nothing is found where there is none.
class TstMutants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void control();
    void mutant_data();
    void mutant();

private:
    static Audit::Faults audit(Support::TestWindow &subject);
};

Audit::Faults TstMutants::audit(Support::TestWindow &subject)
{
    Audit::Faults faults;
    {
        const Audit::Scene scene(subject);
        Audit::checkTree(scene, faults);
        Audit::checkTexts(scene, faults);
        Audit::checkLayout(scene, faults);
    }
    Audit::checkInk(subject, faults);
    Audit::checkKeyboard(subject, faults);
    return faults;
}

void TstMutants::control()
{
    Support::TestWindow subject;
    const Audit::Faults faults = audit(subject);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.text()));
}

void TstMutants::mutant_data()
{
    QTest::addColumn<Mutate>("mutate");
    QTest::addColumn<QString>("found");
    const auto add = [](const char *name, const char *found, const Mutate &mutate) {
        QTest::newRow(name) << mutate << QString::fromLatin1(found);
    };
    using Subject = Support::TestWindow;

    add("name removed", "control without name", [](Subject &s) {
        setAttached(tick(s), "name", QString());
    });
    add("wrong name", "label not in name", [](Subject &s) {
        setAttached(tick(s), "name", u"Row"_s);
    });
    add("name twice", "two controls with one name", [](Subject &s) {
        setAttached(button(s), "name", u"Swap sides, More about Therapy"_s);
        setAttached(s.find("PushButton"_L1, u"More about Therapy"_s),
                    "name",
                    u"Swap sides, More about Therapy"_s);
    });
    add("small target", "small target", [](Subject &s) { set(button(s), "height", 30); });
    add("no way by Tab", "not reachable by Tab", [](Subject &s) {
        set(button(s), "activeFocusOnTab", false);
    });
    add("hidden from screen readers", "focusable but not told", [](Subject &s) {
        setAttached(button(s), "ignored", true);
    });
    add("words hidden from screen readers", "text not told", [](Subject &s) {
        setAttached(paragraph(s), "ignored", true);
    });
    add("mouse area", "bare mouse area", [](Subject &s) {
        grow(button(s), "MouseArea { width: 9; height: 9 }");
    });
    add("two first headings", "level 1 headings", [](Subject &s) {
        set(s.find([](const QQuickItem *i) {
            return Support::isA(i, "Heading"_L1) && i->property("level").toInt() == 2;
        }),
            "level",
            1);
    });
    add("off screen", "control off screen", [](Subject &s) {
        QQmlProperty::write(button(s), u"anchors.leftMargin"_s, -400);
    });
    add("pale words", "low contrast of text", [](Subject &s) {
        set(paragraph(s), "color", QColor(u"#9a9a9a"_s));
    });
    add("faded words", "low contrast of text", [](Subject &s) {
        set(paragraph(s), "opacity", 0.4);
    });
    add("no words", "invisible text", [](Subject &s) {
        set(paragraph(s), "color", QColor(Qt::transparent));
    });
    add("pale icon", "low contrast of icon", [](Subject &s) {
        set(icon(s), "color", QColor(u"#c8c8c8"_s));
    });
    add("pale mark", "low contrast of shape", [](Subject &s) {
        set(s.find("Mark"_L1), "color", QColor(u"#d0d0d0"_s));
    });
    add("pale box of a tick", "low contrast of shape", [](Subject &s) {
        for (QQuickItem *item : tick(s)->childItems())
            if (item->inherits("QQuickRectangle"))
                QQmlProperty::write(item, u"border.color"_s, QColor(u"#e0e0e0"_s));
    });
    add("truncated", "truncated", [](Subject &s) {
        QQuickItem *t = paragraph(s);
        set(t, "wrapMode", 0);
        set(t, "elide", int(Qt::ElideRight));
    });
    add("too wide", "overflows its width", [](Subject &s) { set(paragraph(s), "wrapMode", 0); });
    add("too high", "overflows its height", [](Subject &s) { set(paragraph(s), "height", 20); });
    add("tiny", "tiny text", [](Subject &s) {
        QQmlProperty::write(paragraph(s), u"font.pixelSize"_s, 12);
    });
    add("foreign font", "foreign font", [](Subject &s) {
        QQmlProperty::write(paragraph(s), u"font.family"_s, foreignFamily());
    });
    add("missing glyph", "missing glyph", [](Subject &s) {
        set(paragraph(s), "text", QString::fromUcs4(U"\x10FFF0\x10FFF1"));
    });
    add("long lines", "long lines", [](Subject &s) {
        QQuickItem *t = paragraph(s);
        set(t, "text", u"word "_s.repeated(90));
        set(t, "width", 1150);
    });
    add("words over words", "overlap", [](Subject &s) {
        grow(paragraph(s), "Text { text: 'over'; font.pixelSize: 18 }");
    });
    add("out of its card", "leaves its surface", [](Subject &s) {
        const auto bodies = s.all("Body"_L1);
        for (QQuickItem *body : bodies)
            if (Support::isA(body->parentItem()->parentItem(), "Card"_L1)) {
                set(body->parentItem()->parentItem(), "height", 40);
                return;
            }
        QFAIL("no card");
    });
    add("unequal columns", "unequal columns", [](Subject &s) {
        QQuickItem *cell = s.all("ComparisonCell"_L1).last();
        set(cell, "width", cell->width() - 1);
    });
    add("unequal heights", "unequal heights", [](Subject &s) {
        QQuickItem *cell = s.all("ComparisonCell"_L1).last();
        set(cell, "y", cell->y() + 1);
    });
    add("no help strip", "help strip not in view", [](Subject &s) {
        set(s.find("HelpStrip"_L1), "visible", false);
    });
    add("strip without numbers", "help numbers not in view", [](Subject &s) {
        set(s.find([&](const QQuickItem *i) {
            return Support::isA(i, "PushButton"_L1)
                && i->property("text").toString().contains(u"988");
        }),
            "text",
            u"Help"_s);
    });
    add("strip over the page", "help strip covers the page", [](Subject &s) {
        QQuickItem *p = s.find("PageStage"_L1);
        set(p, "height", p->height() + 30);
    });
    add("no ring", "weak focus ring", [](Subject &s) { set(ring(s), "opacity", 0); });
    add("pale ring", "weak focus ring", [](Subject &s) {
        QQmlProperty::write(ring(s), u"border.color"_s, QColor(u"#f0ead8"_s));
    });
    add("thin ring", "weak focus ring", [](Subject &s) {
        QQmlProperty::write(ring(s), u"border.width"_s, 1);
    });
    add("trap", "Tab does not reach", [](Subject &s) {
        set(button(s), "KeyNavigation.tab", QVariant::fromValue(button(s)));
    });
    add("wrong order", "focus order", [](Subject &s) { set(tick(s), "y", 900.0); });
    add("focus out of view", "focus out of view", [](Subject &s) {
        set(s.flickable(), "interactive", false);
        QQmlProperty::write(s.page(), u"reach"_s, 0);
        set(s.flickable(), "contentHeight", 10.0);
    });
}

void TstMutants::mutant()
{
    QFETCH(const Mutate, mutate);
    QFETCH(const QString, found);
    Support::TestWindow subject;
    mutate(subject);
    if (QTest::currentTestFailed())
        return;
    subject.settle();
    const Audit::Faults faults = audit(subject);
    QVERIFY2(faults.has(QLatin1StringView(found.toLatin1())),
             qPrintable("Not found. What was:"_L1 + faults.text()));
}

Q_DECLARE_METATYPE(Mutate)

TESTWINDOW_MAIN_WITH(TstMutants, true)
#include "tst_mutants.moc"
