// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "readingmark.h"

#include <QFont>
#include <QGuiApplication>
#include <QHash>
#include <QQuickWindow>
#include <QSGRectangleNode>
#include <QTextLayout>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace Controls
{

namespace
{

constexpr int fixedHeight = 1; // Text.FixedHeight

/// The Text items below an item that are shown, in the order of the tree.
void collectTexts(QQuickItem *item, QList<QQuickItem *> &into)
{
    if (!item->isVisible())
        return;
    if (item->inherits("QQuickText"))
        into.append(item);
    const auto children = item->childItems();
    for (QQuickItem *child : children)
        collectTexts(child, into);
}

QList<QQuickItem *> textsOn(QQuickItem *page)
{
    QList<QQuickItem *> texts;
    if (page)
        collectTexts(page, texts);
    return texts;
}

QString textOf(const QQuickItem *item)
{
    return item->property("text").toString();
}

/// The lines of a part of a text, laid out as a Text item with these properties lays it out.
QList<QRectF> linesOf(const QQuickItem *item, int from, int length)
{
    QString text = textOf(item);
    text.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(text, item->property("font").value<QFont>());
    QTextOption option(Qt::Alignment(item->property("effectiveHorizontalAlignment").toInt()));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const bool isFixed = item->property("lineHeightMode").toInt() == fixedHeight;
    const qreal lineHeight = item->property("lineHeight").toReal();
    const qreal left = item->property("leftPadding").toReal();
    const qreal width = item->width() - left - item->property("rightPadding").toReal();
    qreal y = item->property("topPadding").toReal();
    QList<QRectF> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const int begin = std::max(from, line.textStart());
        const int end = std::min(from + length, line.textStart() + line.textLength());
        if (begin < end) {
            const qreal one = line.cursorToX(begin);
            const qreal other = line.cursorToX(end);
            lines.append(QRectF(left + std::min(one, other), y, qAbs(other - one), line.height()));
        }
        y += isFixed ? lineHeight : line.height() * lineHeight;
    }
    layout.endLayout();
    return lines;
}

} // namespace

ReadingMark::ReadingMark(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setVisible(false);
    setZ(-1);
    connect(this, &ReadingMark::wantedChanged, this, &ReadingMark::placeSoon);
    connect(this, &ReadingMark::lookChanged, this, &QQuickItem::update);
}

void ReadingMark::setPage(QQuickItem *page)
{
    if (page == m_page)
        return;
    m_page = page;
    Q_EMIT wantedChanged();
}

/// Once all that changes together has changed, and the page has shown what it was just told.
void ReadingMark::placeSoon()
{
    if (std::exchange(m_isDue, true))
        return;
    QTimer::singleShot(0, this, &ReadingMark::place);
}

void ReadingMark::place()
{
    m_isDue = false;
    attach(m_length > 0 ? find() : nullptr);
    measure();
    if (m_target)
        Q_EMIT placed();
}

void ReadingMark::attach(QQuickItem *target)
{
    if (target == m_target)
        return;
    if (m_target)
        m_target->disconnect(this);
    m_target = target;
    setParentItem(target);
    setVisible(target);
    if (!target)
        return;
    connect(target, &QQuickItem::widthChanged, this, &ReadingMark::measure);
    connect(target, &QQuickItem::heightChanged, this, &ReadingMark::measure);
}

void ReadingMark::measure()
{
    m_lines = m_target ? linesOf(m_target, m_from, m_length) : QList<QRectF>();
    QRectF all;
    for (const QRectF &line : std::as_const(m_lines))
        all |= line;
    setPosition(all.topLeft());
    setSize(all.size());
    for (QRectF &line : m_lines)
        line.translate(-all.topLeft());
    update();
}

QQuickItem *ReadingMark::find() const
{
    int left = m_occurrence;
    QQuickItem *last = nullptr;
    const auto items = textsOn(m_page);
    for (QQuickItem *item : items) {
        if (textOf(item) != m_text)
            continue;
        last = item;
        if (left-- == 0)
            break;
    }
    return last;
}

int ReadingMark::startOf(const QStringList &texts) const
{
    const QQuickItem *focused = window() ? window()->activeFocusItem() : nullptr;
    const qreal top = m_page ? m_page->mapToScene({}).y() : 0;
    QHash<QString, int> seen;
    int inView = -1;
    const auto items = textsOn(m_page);
    for (const QQuickItem *item : items) {
        const QString text = textOf(item);
        int place = int(texts.indexOf(text));
        for (int before = seen[text]++; before > 0 && place >= 0; --before)
            place = int(texts.indexOf(text, place + 1));
        if (place < 0)
            continue;
        if (item == focused && place > 0)
            return place;
        if (inView < 0 && item->mapToScene({}).y() >= top)
            inView = place;
    }
    return std::max(0, inView);
}

QSGNode *ReadingMark::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    delete node;
    auto all = std::make_unique<QSGNode>();
    const auto add = [this, &all](const QRectF &rect, const QColor &color) {
        QSGRectangleNode *made = window()->createRectangleNode();
        made->setRect(rect);
        made->setColor(color);
        made->setFlag(QSGNode::OwnedByParent);
        all->appendChildNode(made);
    };
    for (const QRectF &line : std::as_const(m_lines))
        add(line, m_ground);
    // Beside the words and not below them: lines of Arabic reach into each other.
    if (m_target) {
        const bool isMirrored = QGuiApplication::isRightToLeft();
        const qreal edge =
            isMirrored ? m_target->width() - x() + m_thickness : -x() - 2 * m_thickness;
        add(QRectF(edge, 0, m_thickness, height()), m_ink);
    }
    return all.release();
}

} // namespace Controls
