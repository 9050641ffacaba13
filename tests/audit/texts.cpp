// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "checks.h"
#include "window/scriptfonts.h"

#include <QGlyphRun>
#include <QGuiApplication>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit
{

namespace
{

constexpr int smallestText = 16;
constexpr int longestLine = 75; ///< letters, on average over the full lines of a paragraph

QString excerpt(const DrawnText &text)
{
    return u'\'' + text.text.left(40) + u'\'';
}

void checkFit(const Scene &scene, const DrawnText &text, Faults &faults)
{
    const QQuickItem *item = text.item;
    if (item->property("truncated").toBool())
        faults.add("truncated"_L1, excerpt(text));
    // The last letter of an Arabic word reaches further than Qt counts when it breaks lines.
    const qreal reach = text.text.isRightToLeft() ? text.font.pixelSize() / 8.0 : 0;
    if (item->property("contentWidth").toReal() > item->width() + 1 + reach)
        faults.add("overflows its width"_L1, excerpt(text));
    if (item->property("contentHeight").toReal() > item->height() + 1)
        faults.add("overflows its height"_L1, excerpt(text));
    if (text.rect.left() < -0.5 || text.rect.right() > scene.windowWidth() + 0.5)
        faults.add("text off screen"_L1, excerpt(text));
    const int smallest = qRound(smallestText * scene.themeNumber("textScale"));
    if (text.font.pixelSize() < smallest)
        faults.add("tiny text"_L1, excerpt(text) + u" %1 px"_s.arg(text.font.pixelSize()));
}

/// Without what is never drawn, such as isolates: any font may be asked for those.
QString drawnOf(const QString &text)
{
    QString drawn = text;
    drawn.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return drawn;
}

/// How many letters there are, marks above and below them not counted.
qsizetype lettersIn(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isMark(); });
}

/// Lays the text out as it stands and looks at what draws it and how long its lines are.
void checkLines(const DrawnText &text, Faults &faults)
{
    const QString drawn = drawnOf(text.text);
    QTextLayout layout(drawn, text.font);
    const QQuickItem *item = text.item;
    const qreal width = item->width() - item->property("leftPadding").toReal()
        - item->property("rightPadding").toReal();
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width);
    layout.endLayout();
    const auto runs = layout.glyphRuns();
    for (const QGlyphRun &run : runs) {
        const QString family = run.rawFont().familyName();
        if (family != QGuiApplication::font().family()
            && !Window::scriptFamilies().contains(family))
            faults.add("foreign font"_L1, run.rawFont().familyName() + ": "_L1 + excerpt(text));
        if (run.glyphIndexes().contains(0))
            faults.add("missing glyph"_L1, excerpt(text));
    }
    const int full = layout.lineCount() - 1;
    if (full < 2)
        return;
    const qsizetype letters = lettersIn(drawn.left(layout.lineAt(full).textStart())) / full;
    if (letters > longestLine)
        faults.add("long lines"_L1, u"%1 letters: "_s.arg(letters) + excerpt(text));
}

/// What a text stands on: the nearest surface around it.
const QQuickItem *surfaceOf(const DrawnText &text)
{
    for (const QQuickItem *item = text.item->parentItem(); item; item = item->parentItem())
        if (item->inherits("QQuickRectangle") || Support::isA(item, "Pressable"_L1))
            return item;
    return nullptr;
}

void checkSurface(const DrawnText &text, Faults &faults)
{
    const QQuickItem *surface = surfaceOf(text);
    if (surface && !sceneRect(surface).adjusted(-1, -1, 1, 1).contains(text.rect))
        faults.add("leaves its surface"_L1, excerpt(text) + " / "_L1 + describe(surface));
}

bool doOverlap(const QRectF &one, const QRectF &other)
{
    const QRectF shared = one & other;
    return shared.width() > 2 && shared.height() > 2;
}

bool isInside(const QQuickItem *item, const QQuickItem *ancestor)
{
    for (; item; item = item->parentItem())
        if (item == ancestor)
            return true;
    return false;
}

/// The part of a text's item that letters may cover.
QRectF lettersOf(const DrawnText &text)
{
    const QQuickItem *item = text.item;
    const QRectF whole(item->property("leftPadding").toReal(),
                       item->property("topPadding").toReal(),
                       item->width() - item->property("leftPadding").toReal()
                           - item->property("rightPadding").toReal(),
                       item->height() - item->property("topPadding").toReal());
    return item->mapRectToScene(whole);
}

/// The frame stands over the page: what scrolls is under it, and no fault.
bool isSameLayer(Support::TestWindow &subject, const QQuickItem *one, const QQuickItem *other)
{
    const QQuickItem *page = subject.page();
    return isInside(one, page) == isInside(other, page);
}

void checkOverlaps(const Scene &scene, Faults &faults)
{
    struct Leaf {
        const QQuickItem *item;
        QRectF rect;
    };
    QList<Leaf> leaves;
    for (const DrawnText &text : scene.texts())
        leaves.append({text.item, lettersOf(text)});
    for (const QQuickItem *item : scene.items())
        if (isIcon(item) || Support::isA(item, "Mark"_L1))
            leaves.append({item, sceneRect(item)});
    for (qsizetype i = 0; i < leaves.size(); ++i)
        for (qsizetype j = i + 1; j < leaves.size(); ++j)
            if (doOverlap(leaves[i].rect, leaves[j].rect)
                && isSameLayer(scene.subject(), leaves[i].item, leaves[j].item))
                faults.add("overlap"_L1,
                           describe(leaves[i].item) + " / "_L1 + describe(leaves[j].item));
}

} // namespace

void checkTexts(const Scene &scene, Faults &faults)
{
    for (const DrawnText &text : scene.texts()) {
        checkFit(scene, text, faults);
        checkLines(text, faults);
        checkSurface(text, faults);
    }
    checkOverlaps(scene, faults);
}

} // namespace Audit
