// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "checks.h"
#include "colours.h"

#include <QSet>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit
{

namespace
{

constexpr double leastForGraphics = 3.0;
constexpr double leastForText = 4.5;
constexpr double leastInHighContrast = 7.0;
constexpr int mostPixels = 5'000'000; ///< of one picture

/// Pictures of one position of the page: whole, without words and icons, and without marks and
/// the small shapes of controls either.
struct Pictures {
    QImage whole;
    QImage wordless;
    QImage bare;
};

/// What is measured, each with what it was before it was hidden.
struct Inked {
    QQuickItem *item;
    QVariant before;
};

void hide(QList<Inked> &items, const char *property, const QVariant &value)
{
    for (Inked &inked : items) {
        inked.before = inked.item->property(property);
        inked.item->setProperty(property, value);
    }
}

void unhide(const QList<Inked> &items, const char *property)
{
    for (const Inked &inked : items)
        inked.item->setProperty(property, inked.before);
}

bool isWords(const QQuickItem *item)
{
    const bool hasWords = item->inherits("QQuickText") || item->inherits("QQuickTextInput");
    return hasWords && !item->property("text").toString().isEmpty();
}

/// A shape that says something: a mark, the box of a tick, a dot of a list, the edge of a field.
bool isShape(const QQuickItem *item, double iconSize)
{
    if (Support::isA(item, "Mark"_L1) || Support::isA(item, "SearchField"_L1))
        return true;
    const bool isGround = item->objectName() == "focusRing"_L1 || Support::isA(item, "Ground"_L1);
    if (!item->inherits("QQuickRectangle") || isGround)
        return false;
    const bool isSmall = item->width() <= 2 * iconSize && item->height() <= 2 * iconSize;
    const QQuickItem *parent = item->parentItem();
    const bool isDot = isSmall && parent->inherits("QQuickText");
    const bool isPart = Support::isA(parent, "Pressable"_L1) && (isSmall || item->height() <= 6);
    return isDot || isPart;
}

double opacityOf(const QQuickItem *item)
{
    double opacity = 1;
    for (; item; item = item->parentItem())
        opacity *= item->opacity();
    return opacity;
}

class InkCheck
{
public:
    InkCheck(Support::TestWindow &subject, Faults &faults)
        : m_subject(subject)
        , m_faults(faults)
        , m_iconSize(subject.theme().property("iconSize").toDouble())
        , m_leastForText(subject.theme().property("highContrast").toBool() ? leastInHighContrast
                                                                           : leastForText)
    {
        const auto items = Support::itemsOf(subject.window().contentItem());
        for (QQuickItem *item : items)
            if (Support::isShown(item))
                sort(item);
    }

    void run()
    {
        QQuickItem *flickable = m_subject.flickable();
        const double view = flickable ? flickable->height() : 0;
        const double end =
            flickable ? std::max(0.0, flickable->property("contentHeight").toDouble() - view) : 0;
        const double before = flickable ? flickable->property("contentY").toDouble() : 0;
        for (double y = 0;; y = std::min(end, y + view / 2)) {
            if (flickable)
                flickable->setProperty("contentY", y);
            measureAll(take());
            if (y >= end)
                break;
        }
        if (flickable)
            flickable->setProperty("contentY", before);
        complainAboutUnseen();
    }

private:
    void sort(QQuickItem *item)
    {
        if (item->inherits("QQuickTextInput"))
            QMetaObject::invokeMethod(item, "deselect"); // selected words have another colour
        if (isWords(item))
            m_words.append(Inked{item, QVariant()});
        else if (isIcon(item))
            m_icons.append(Inked{item, QVariant()});
        else if (isShape(item, m_iconSize))
            m_shapes.append(Inked{item, QVariant()});
    }

    Pictures take()
    {
        Pictures pictures;
        pictures.whole = m_subject.grab();
        hide(m_words, "color", QColor(Qt::transparent));
        hide(m_icons, "opacity", 0);
        pictures.wordless = m_subject.grab();
        hide(m_shapes, "opacity", 0);
        pictures.bare = m_subject.grab();
        unhide(m_shapes, "opacity");
        unhide(m_icons, "opacity");
        unhide(m_words, "color");
        return pictures;
    }

    /// The part of an item that this position of the page shows well enough to judge; empty when
    /// another position shows it better.
    QRect partInView(const QQuickItem *item) const
    {
        const QRectF rect = sceneRect(item);
        QRectF view(0, 0, m_subject.window().width(), m_subject.window().height());
        const QQuickItem *flickable = m_subject.flickable();
        for (const QQuickItem *above = item; above && flickable; above = above->parentItem())
            if (above == flickable)
                view = sceneRect(flickable);
        const QRectF part = rect & view;
        const bool isEnough = part.height() >= std::min(rect.height(), view.height() / 2) - 0.5;
        return isEnough ? part.toAlignedRect() : QRect();
    }

    void measureAll(const Pictures &pictures)
    {
        for (const Inked &words : m_words)
            if (const QRect part = startMeasuring(words); !part.isEmpty())
                measureWords(words.item, part, pictures);
        for (const Inked &icon : m_icons)
            if (const QRect part = startMeasuring(icon); !part.isEmpty())
                measureGraphic(
                    icon.item, part, pictures.whole, pictures.wordless, "low contrast of icon"_L1);
        for (const Inked &shape : m_shapes)
            if (const QRect part = startMeasuring(shape); !part.isEmpty())
                measureGraphic(
                    shape.item, part, pictures.wordless, pictures.bare, "low contrast of shape"_L1);
    }

    QRect startMeasuring(const Inked &inked)
    {
        const QRect part = partInView(inked.item);
        if (!part.isEmpty())
            m_seen.insert(inked.item);
        return part;
    }

    void measureWords(const QQuickItem *item, QRect part, const Pictures &pictures)
    {
        const QRgb colour = item->property("color").value<QColor>().rgb();
        const double opacity = opacityOf(item);
        double worst = 21;
        double strongest = 1;
        int ink = 0;
        part &= pictures.whole.rect();
        for (int y = part.top(); y <= part.bottom(); ++y) {
            const auto *with = reinterpret_cast<const QRgb *>(pictures.whole.constScanLine(y));
            const auto *without =
                reinterpret_cast<const QRgb *>(pictures.wordless.constScanLine(y));
            QRgb ground = 0; // of the pixel before: most have the same
            for (int x = part.left(); x <= part.right(); ++x) {
                if (with[x] == without[x])
                    continue;
                ++ink;
                if (without[x] != ground)
                    worst =
                        std::min(worst, contrast(over(colour, opacity, without[x]), without[x]));
                ground = without[x];
                strongest = std::max(strongest, contrast(with[x], without[x]));
            }
        }
        judgeWords(item, ink, std::min(worst, strongest));
    }

    void judgeWords(const QQuickItem *item, int ink, double found)
    {
        if (ink == 0)
            m_faults.add("invisible text"_L1, describe(item));
        else if (found < m_leastForText)
            m_faults.add("low contrast of text"_L1,
                         u"%1 at %2"_s.arg(found, 0, 'f', 2).arg(describe(item)));
    }

    void measureGraphic(const QQuickItem *item,
                        QRect part,
                        const QImage &with,
                        const QImage &without,
                        QLatin1StringView code)
    {
        int ink = 0;
        int strong = 0;
        part &= with.rect();
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x) {
                if (with.pixel(x, y) == without.pixel(x, y))
                    continue;
                ++ink;
                strong += contrast(with.pixel(x, y), without.pixel(x, y)) >= leastForGraphics;
            }
        }
        // Of a thin line the soft edges count as ink too, and so does what an edge encloses.
        const double need = 0.3 * std::min<double>(ink, 2 * (part.width() + part.height()));
        if (ink == 0)
            m_faults.add("invisible graphic"_L1, describe(item));
        else if (strong < need)
            m_faults.add(code, u"%1 of %2 pixels at %3"_s.arg(strong).arg(ink).arg(describe(item)));
    }

    void complainAboutUnseen()
    {
        for (const auto &items : {m_words, m_icons, m_shapes})
            for (const Inked &inked : items)
                if (!m_seen.contains(inked.item) && inked.item->width() > 0)
                    m_faults.add("never in view"_L1, describe(inked.item));
    }

    Support::TestWindow &m_subject;
    Faults &m_faults;
    double m_iconSize;
    double m_leastForText;
    QList<Inked> m_words;
    QList<Inked> m_icons;
    QList<Inked> m_shapes;
    QSet<const QQuickItem *> m_seen;
};

/// The height at which the whole page is in view, or as much of it as one picture may hold.
int tallHeight(Support::TestWindow &subject)
{
    const QQuickWindow &window = subject.window();
    const QQuickItem *flickable = subject.flickable();
    if (!flickable)
        return window.height();
    const double missing = flickable->property("contentHeight").toDouble() - flickable->height();
    const int most = mostPixels / window.width();
    return std::max(window.height(), std::min(most, window.height() + qCeil(missing)));
}

} // namespace

void checkInk(Support::TestWindow &subject, Faults &faults)
{
    const QSize before = subject.window().size();
    subject.resize({before.width(), tallHeight(subject)});
    InkCheck(subject, faults).run();
    subject.resize(before);
}

} // namespace Audit
