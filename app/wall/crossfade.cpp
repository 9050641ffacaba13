// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "crossfade.h"

#include <QQuickItemGrabResult>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGNode>

#include <memory>
#include <utility>

namespace Wall
{
namespace
{

/// One picture, and over it another that is not to be seen at first.
class Pictures : public QSGNode
{
public:
    Pictures() { appendChildNode(&m_fading); }
    ~Pictures() override
    {
        removeAllChildNodes();
        m_fading.removeAllChildNodes();
    }
    Q_DISABLE_COPY_MOVE(Pictures)

    void setBefore(QQuickWindow &window, const QImage &image)
    {
        if (!m_before)
            prependChildNode((m_before = imageNode(window, image)).get());
    }
    void setAfter(QQuickWindow &window, const QImage &image)
    {
        if (!m_after)
            m_fading.appendChildNode((m_after = imageNode(window, image)).get());
    }
    void setRect(const QRectF &rect)
    {
        for (QSGImageNode *node : {m_before.get(), m_after.get()}) {
            if (node)
                node->setRect(rect);
        }
    }
    void setProgress(double progress) { m_fading.setOpacity(progress); }

private:
    static std::unique_ptr<QSGImageNode> imageNode(QQuickWindow &window, const QImage &image)
    {
        std::unique_ptr<QSGImageNode> node(window.createImageNode());
        node->setFlag(QSGNode::OwnedByParent, false);
        node->setTexture(window.createTextureFromImage(image, QQuickWindow::TextureIsOpaque));
        node->setOwnsTexture(true);
        node->setSourceRect(QRectF(QPointF(), image.size()));
        node->setFiltering(QSGTexture::Nearest);
        return node;
    }

    std::unique_ptr<QSGImageNode> m_before;
    std::unique_ptr<QSGImageNode> m_after;
    QSGOpacityNode m_fading;
};

/// The same picture, said to have no holes: one that may have some takes twice as long to draw.
QImage whole(QImage image)
{
    if (image.format() == QImage::Format_ARGB32_Premultiplied)
        image.reinterpretAsFormat(QImage::Format_RGB32);
    return image;
}

} // namespace

CrossFade::CrossFade(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CrossFade::step);
}

CrossFade::~CrossFade() = default;

void CrossFade::start()
{
    if (!window() || !window()->isExposed())
        return;
    QImage before = whole(window()->grabWindow());
    end();
    if (before.isNull())
        return;
    if (!m_grab && !ask()) // one that was asked for and has not come shows the newest scene as well
        return;
    m_before = std::move(before);
    m_step = 0;
    m_timer.start(m_interval);
    update();
}

bool CrossFade::ask()
{
    m_grab = m_scene->grabToImage();
    if (m_grab)
        connect(m_grab.get(), &QQuickItemGrabResult::ready, this, &CrossFade::take);
    return !m_grab.isNull();
}

void CrossFade::take()
{
    if (isFading())
        m_after = whole(m_grab->image());
    update();
    // Not while it tells of itself.
    QMetaObject::invokeMethod(
        this, [grab = std::move(m_grab)] {}, Qt::QueuedConnection);
}

void CrossFade::step()
{
    if (++m_step >= m_steps)
        end();
    else
        update();
}

void CrossFade::end()
{
    m_timer.stop();
    m_before = {};
    m_after = {};
    update();
}

QSGNode *CrossFade::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    if (!isFading()) {
        delete old;
        return nullptr;
    }
    auto *pictures = old ? static_cast<Pictures *>(old) : new Pictures;
    pictures->setBefore(*window(), m_before);
    if (!m_after.isNull())
        pictures->setAfter(*window(), m_after);
    pictures->setRect(boundingRect());
    pictures->setProgress(double(m_step) / m_steps);
    return pictures;
}

void CrossFade::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (isFading())
        end();
}

} // namespace Wall
