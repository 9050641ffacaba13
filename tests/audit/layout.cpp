// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "checks.h"

using namespace Qt::StringLiterals;

namespace Audit
{

namespace
{

/// Items of one type that stand for one option each: of the same width, and side by side of the
/// same height.
void checkPairs(const QList<QQuickItem *> &items, Faults &faults)
{
    for (qsizetype i = 1; i < items.size(); ++i) {
        const QRectF one = sceneRect(items[i - 1]);
        const QRectF next = sceneRect(items[i]);
        if (one.width() != next.width())
            faults.add(
                "unequal columns"_L1,
                u"%1: %2 and %3 wide"_s.arg(describe(items[i])).arg(one.width()).arg(next.width()));
        const bool isBeside = next.left() >= one.right() || one.left() >= next.right();
        const bool isBelow = next.top() >= one.bottom() || one.top() >= next.bottom();
        if (isBeside && !isBelow && one.top() != next.top())
            faults.add("unequal heights"_L1, describe(items[i]));
    }
}

void checkOptions(const Scene &scene, Faults &faults)
{
    Support::TestWindow &subject = scene.subject();
    for (const auto type : {"ComparisonOption"_L1,
                            "ComparisonCell"_L1,
                            "FitCard"_L1,
                            "OutcomeCard"_L1,
                            "OutcomeTeaser"_L1,
                            "OptionSwitch"_L1,
                            "FeatureCard"_L1})
        checkPairs(subject.all(type), faults);
    const auto columns = subject.all("Columns"_L1);
    for (QQuickItem *item : columns) {
        QList<QQuickItem *> cells;
        const auto children = item->childItems();
        for (QQuickItem *child : children)
            if (child->isVisible() && !child->inherits("QQuickRepeater"))
                cells.append(child);
        checkPairs(cells, faults);
    }
}

void checkStrip(const Scene &scene, Faults &faults)
{
    Support::TestWindow &subject = scene.subject();
    Models::HelpService &help = subject.services().help;
    const QQuickItem *strip = subject.find("HelpStrip"_L1);
    const QRectF window(0, 0, subject.window().width(), subject.window().height());
    if (!strip || strip->height() < 48 || !window.contains(sceneRect(strip))) {
        faults.add("help strip not in view"_L1, help.region());
        return;
    }
    QString words;
    for (const DrawnText &text : scene.texts())
        for (const QQuickItem *item = text.item; item; item = item->parentItem())
            if (item == strip && sceneRect(strip).adjusted(0, -1, 0, 1).contains(text.rect))
                words += text.text;
    if (!words.contains(help.danger()) || !words.contains(help.talk()))
        faults.add("help numbers not in view"_L1, words);
    const QQuickItem *page = subject.page();
    if (page && sceneRect(page).bottom() > sceneRect(strip).top())
        faults.add("help strip covers the page"_L1, help.region());
    if (page && page->height() < subject.window().height() * 0.4)
        faults.add("little room for the page"_L1, QString::number(page->height()));
}

} // namespace

void checkLayout(const Scene &scene, Faults &faults)
{
    if (scene.subject().services().navigation.page() == Models::Page::Blank)
        return;
    checkOptions(scene, faults);
    checkStrip(scene, faults);
}

} // namespace Audit
