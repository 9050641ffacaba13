// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "iconitem.h"

#include "icondrawing.h"

#include <QHash>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QtMath>

#include <memory>
#include <utility>

namespace Controls
{

namespace
{

using Key = std::pair<QString, std::pair<QRgb, int>>; // name, colour, pixels

/// The pictures of the icons in view. Made once for all places where an icon stands.
QImage pictureOf(const QString &name, const QColor &color, int pixels)
{
    static QHash<Key, QImage> pictures;
    constexpr qsizetype most = 200; // a change of text size or colours leaves the old ones behind
    const Key key(name, {color.rgba(), pixels});
    const auto found = pictures.constFind(key);
    if (found != pictures.constEnd())
        return *found;
    if (pictures.size() >= most)
        pictures.clear();
    return *pictures.insert(key, drawIcon(name, color, QSize(pixels, pixels)));
}

} // namespace

IconItem::IconItem(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void IconItem::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    redraw();
    Q_EMIT nameChanged();
}

void IconItem::setColor(const QColor &color)
{
    if (color == m_color)
        return;
    m_color = color;
    redraw();
    Q_EMIT colorChanged();
}

void IconItem::setMirrored(bool isMirrored)
{
    if (isMirrored == m_isMirrored)
        return;
    m_isMirrored = isMirrored;
    redraw();
    Q_EMIT mirrorChanged();
}

void IconItem::setSize(int size)
{
    if (size == m_size)
        return;
    m_size = size;
    setImplicitSize(size, size);
    redraw();
    Q_EMIT sizeChanged();
}

void IconItem::redraw()
{
    m_isDrawn = false;
    update();
}

void IconItem::itemChange(ItemChange change, const ItemChangeData &value)
{
    if (change == ItemDevicePixelRatioHasChanged)
        redraw();
    QQuickItem::itemChange(change, value);
}

QSGNode *IconItem::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    const int pixels = qRound(m_size * window()->effectiveDevicePixelRatio());
    const QImage picture = m_name.isEmpty() ? QImage() : pictureOf(m_name, m_color, pixels);
    std::unique_ptr<QSGNode> old(node);
    if (picture.isNull())
        return nullptr;
    auto *image = old ? static_cast<QSGImageNode *>(old.release()) : window()->createImageNode();
    if (!m_isDrawn || !node) {
        image->setOwnsTexture(true);
        image->setTexture(window()->createTextureFromImage(
            m_isMirrored ? picture.mirrored(true, false) : picture));
        image->setFiltering(QSGTexture::Linear);
        m_isDrawn = true;
    }
    image->setRect(0, 0, m_size, m_size);
    return image;
}

} // namespace Controls
