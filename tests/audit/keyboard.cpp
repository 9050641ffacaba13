// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "checks.h"
#include "colours.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit
{

namespace
{

constexpr double leastContrast = 3.0; ///< WCAG 2.2, 2.4.13
constexpr int ringReach = 8;

/// What carries the ring of a focused item.
const QQuickItem *bearer(const QQuickItem *item)
{
    const QQuickItem *control = controlOf(item);
    return control ? control : item;
}

class Walk
{
public:
    Walk(Support::TestWindow &subject, Faults &faults)
        : m_subject(subject)
        , m_faults(faults)
        , m_page(subject.page())
        , m_flickable(subject.flickable())
    {
    }

    void run()
    {
        const auto stops = allStops();
        for (qsizetype step = 0; step <= stops.size() + 2; ++step) {
            QTest::keyClick(&m_subject.window(), Qt::Key_Tab);
            m_subject.settle();
            QQuickItem *focused = m_subject.window().activeFocusItem();
            if (!focused || focused == m_subject.window().contentItem()) {
                m_faults.add("focus lost"_L1,
                             m_reached.isEmpty() ? u"at the start"_s : describe(m_reached.last()));
                break;
            }
            if (m_reached.contains(focused))
                break;
            arrive(focused);
        }
        for (QQuickItem *stop : stops)
            if (!m_reached.contains(stop))
                m_faults.add("Tab does not reach"_L1, describe(stop));
        goBack();
    }

private:
    QList<QQuickItem *> allStops() const
    {
        QList<QQuickItem *> stops;
        const auto items = Support::itemsOf(m_subject.window().contentItem());
        for (QQuickItem *item : items)
            if (Support::isShown(item) && item->activeFocusOnTab()
                && !Support::isA(item, "Heading"_L1))
                stops.append(item);
        return stops;
    }

    bool isOnPage(const QQuickItem *item) const
    {
        for (; item; item = item->parentItem())
            if (item == m_page)
                return m_page;
        return false;
    }

    QRectF viewOf(const QQuickItem *item) const
    {
        if (m_flickable && isOnPage(item))
            return sceneRect(m_flickable);
        return {0, 0, qreal(m_subject.window().width()), qreal(m_subject.window().height())};
    }

    /// Where an item is on its page, however far that is scrolled.
    QRectF placeOf(const QQuickItem *item) const
    {
        const qreal scrolled =
            isOnPage(item) && m_flickable ? m_flickable->property("contentY").toReal() : 0;
        return sceneRect(bearer(item)).translated(0, scrolled);
    }

    void arrive(QQuickItem *focused)
    {
        const QRectF view = viewOf(focused);
        const QRectF rect = sceneRect(bearer(focused));
        if (rect.height() <= view.height() && !view.adjusted(-1, -1, 1, 1).contains(rect))
            m_faults.add("focus out of view"_L1,
                         u"%1 at %2 to %3, view %4 to %5"_s.arg(describe(focused))
                             .arg(rect.top())
                             .arg(rect.bottom())
                             .arg(view.top())
                             .arg(view.bottom()));
        checkRing(focused, rect, view);
        const QRectF place = placeOf(focused);
        if (!m_reached.isEmpty() && isOnPage(focused) && isOnPage(m_reached.last()))
            checkOrder(focused, place);
        m_reached.append(focused);
        m_last = place;
    }

    /// The next stop is below, or beside to the right.
    void checkOrder(const QQuickItem *focused, const QRectF &place)
    {
        const bool isMirrored = m_subject.theme().property("mirrored").toBool();
        const bool isBeside =
            isMirrored ? place.right() <= m_last.left() + 1 : place.left() >= m_last.right() - 1;
        if (place.top() < m_last.top() - 1 && !isBeside)
            m_faults.add("focus order"_L1,
                         describe(m_reached.last()) + " then "_L1 + describe(focused));
    }

    QImage withoutRing(QQuickItem *focused)
    {
        const auto items = Support::itemsOf(const_cast<QQuickItem *>(bearer(focused)));
        const auto ring = std::find_if(items.begin(), items.end(), [](const QQuickItem *item) {
            return item->objectName() == "focusRing"_L1;
        });
        if (ring == items.end())
            return m_subject.grab();
        const qreal before = (*ring)->opacity();
        (*ring)->setOpacity(0);
        QImage picture = m_subject.grab();
        (*ring)->setOpacity(before);
        return picture;
    }

    void checkRing(QQuickItem *focused, const QRectF &rect, const QRectF &view)
    {
        const QImage with = m_subject.grab();
        const QImage without = withoutRing(focused);
        const QRect zone =
            (rect.adjusted(-ringReach, -ringReach, ringReach, ringReach) & view).toAlignedRect()
            & with.rect();
        int strong = 0;
        for (int y = zone.top(); y <= zone.bottom(); ++y)
            for (int x = zone.left(); x <= zone.right(); ++x)
                strong += with.pixel(x, y) != without.pixel(x, y)
                    && contrast(with.pixel(x, y), without.pixel(x, y)) >= leastContrast;
        const QRectF part = rect & view;
        const bool isWhole = part.height() >= rect.height() - 1;
        // Two pixels all around; of what is taller than the view, along its sides.
        const double need = 0.9 * 2 * 2 * (isWhole ? rect.width() + rect.height() : part.height());
        if (strong < need)
            m_faults.add("weak focus ring"_L1,
                         u"%1 of %2 pixels at %3"_s.arg(strong).arg(need).arg(describe(focused)));
    }

    void goBack()
    {
        if (m_reached.size() < 2)
            return;
        QTest::keyClick(&m_subject.window(), Qt::Key_Backtab, Qt::ShiftModifier);
        m_subject.settle();
        if (m_subject.window().activeFocusItem() != m_reached.last())
            m_faults.add("Shift+Tab does not go back"_L1, describe(m_reached.last()));
    }

    Support::TestWindow &m_subject;
    Faults &m_faults;
    QQuickItem *m_page;
    QQuickItem *m_flickable;
    QList<QQuickItem *> m_reached;
    QRectF m_last;
};

} // namespace

void checkKeyboard(Support::TestWindow &subject, Faults &faults)
{
    Walk(subject, faults).run();
}

} // namespace Audit
