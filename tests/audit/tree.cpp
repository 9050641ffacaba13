// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "checks.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Audit
{

namespace
{

constexpr qreal smallestTarget = 48;

/// The words on a control; empty where there is an icon alone.
QString label(const Exposed &control)
{
    const QQuickItem *item = control.item;
    if (item->property("iconOnly").toBool() || item->inherits("QQuickTextInput"))
        return {};
    return item->property("text").toString();
}

void checkName(const Exposed &control, Faults &faults)
{
    if (control.name.isEmpty())
        faults.add("control without name"_L1, describe(control.item));
    else if (!control.name.contains(label(control), Qt::CaseInsensitive))
        faults.add("label not in name"_L1, label(control) + " / "_L1 + control.name);
}

void checkPress(const Exposed &control, Faults &faults)
{
    const bool isField = control.role == QAccessible::EditableText;
    if (!isField && !control.actions.contains(QAccessibleActionInterface::pressAction()))
        faults.add("no press action"_L1, describe(control.item));
    if (!control.item->activeFocusOnTab())
        faults.add("not reachable by Tab"_L1, describe(control.item));
}

void checkTarget(const Scene &scene, const Exposed &control, Faults &faults)
{
    const QQuickItem *whole = controlOf(control.item);
    const QRectF rect = sceneRect(whole ? whole : control.item);
    if (rect.width() < smallestTarget || rect.height() < smallestTarget)
        faults.add(
            "small target"_L1,
            u"%1 is %2 x %3"_s.arg(describe(control.item)).arg(rect.width()).arg(rect.height()));
    if (rect.left() < 0 || rect.right() > scene.windowWidth())
        faults.add("control off screen"_L1, describe(control.item));
}

/// Links that say the same lead to the same source; buttons of the frame, such as "Settings", may
/// be repeated on a page.
bool mayRepeat(const Exposed &control, const QQuickItem *page)
{
    bool isOnPage = false;
    for (const QQuickItem *item = control.item; item && page; item = item->parentItem())
        isOnPage = isOnPage || item == page;
    return (page && !isOnPage) || Support::isA(control.item, "SourceLink"_L1);
}

void checkControls(const Scene &scene, Faults &faults)
{
    const QQuickItem *page = scene.subject().page();
    QSet<QString> names;
    const auto controls = scene.controls();
    for (const Exposed &control : controls) {
        checkName(control, faults);
        checkPress(control, faults);
        checkTarget(scene, control, faults);
        if (names.contains(control.name) && !mayRepeat(control, page))
            faults.add("two controls with one name"_L1, control.name);
        if (!mayRepeat(control, page))
            names.insert(control.name);
    }
}

void checkHeadings(const Scene &scene, Faults &faults)
{
    int first = 0;
    for (const Exposed &exposed : scene.exposed()) {
        if (exposed.role != QAccessible::Heading)
            continue;
        first += exposed.item->property("level").toInt() == 1 ? 1 : 0;
        if (exposed.name.isEmpty())
            faults.add("text without name"_L1, describe(exposed.item));
    }
    const bool isBlank = scene.subject().services().navigation.page() == Models::Page::Blank;
    if (first != (isBlank ? 0 : 1))
        faults.add("level 1 headings"_L1, QString::number(first));
}

/// Every text on the page is told to a screen reader: by itself, or by what holds it.
void checkTold(const Scene &scene, Faults &faults)
{
    QHash<const QQuickItem *, QString> told;
    for (const Exposed &exposed : scene.exposed())
        told.insert(exposed.item, exposed.name + exposed.item->property("detail").toString());
    for (const DrawnText &text : scene.texts()) {
        bool isTold = text.item->property("color").value<QColor>().alpha() == 0;
        for (const QQuickItem *item = text.item; item && !isTold; item = item->parentItem())
            isTold = told.value(item).contains(text.text);
        const bool isNumber = text.text.size() <= 2 && text.text.at(0).isDigit();
        const QQuickItem *control = controlOf(text.item);
        const bool isHint = control && Support::isA(control, "SearchField"_L1);
        if (!isTold && !isNumber && !isHint)
            faults.add("text not told"_L1, text.text.left(60));
    }
}

void checkFocusable(const Scene &scene, Faults &faults)
{
    QSet<const QQuickItem *> told;
    for (const Exposed &exposed : scene.exposed())
        told.insert(exposed.item);
    for (const QQuickItem *item : scene.items()) {
        if (item->activeFocusOnTab() && !told.contains(item))
            faults.add("focusable but not told"_L1, describe(item));
        if (item->inherits("QQuickMouseArea"))
            faults.add("bare mouse area"_L1, describe(item->parentItem()));
    }
}

} // namespace

void checkTree(const Scene &scene, Faults &faults)
{
    checkControls(scene, faults);
    checkHeadings(scene, faults);
    checkTold(scene, faults);
    checkFocusable(scene, faults);
}

} // namespace Audit
