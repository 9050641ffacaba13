// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "crossfade.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGNode>

#include <algorithm>
#ifdef __GLIBC__
#include <malloc.h>
#endif
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
    /// Nothing but the lower part of what comes is left, of which this share of the whole is gone.
    void uncover(const QRectF &rect, double share)
    {
        m_before.reset();
        const QRectF picture(QPointF(), m_after->texture()->textureSize());
        m_after->setRect(rect.adjusted(0, share * rect.height(), 0, 0));
        m_after->setSourceRect(picture.adjusted(0, share * picture.height(), 0, 0));
    }

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

constexpr int Strips = 4;

/// The pictures of a fade have 8 MB each. What they leave empty between smaller things glibc would keep
/// for good, in a process that runs for months.
void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
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
    m_before = std::move(before);
    QMetaObject::invokeMethod(this, &CrossFade::take, Qt::QueuedConnection);
}

void CrossFade::take()
{
    if (!isFading() || !m_after.isNull() || !window()) // it has ended, or begun anew and was faster
        return;
    m_after = whole(window()->grabWindow());
    if (m_after.isNull()) {
        end();
        return;
    }
    m_step = 0;
    m_timer.start(m_interval);
    update();
}

void CrossFade::step()
{
    ++m_step;
    if (uncovered() < Strips)
        update();
    else
        end();
}

void CrossFade::end()
{
    m_timer.stop();
    m_before = {};
    m_after = {};
    update();
}

/// How many strips of the picture are gone, from the top; 0 until what comes hides all that was.
int CrossFade::uncovered() const
{
    return std::max(0, m_step - m_steps);
}

QSGNode *CrossFade::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    if (m_after.isNull()) {
        if (old) {
            delete old;
            giveBackMemory();
        }
        return nullptr;
    }
    auto *pictures = old ? static_cast<Pictures *>(old) : new Pictures;
    pictures->setAfter(*window(), m_after);
    if (uncovered() > 0) {
        pictures->uncover(boundingRect(), double(uncovered()) / Strips);
        return pictures;
    }
    pictures->setBefore(*window(), m_before);
    pictures->setRect(boundingRect());
    pictures->setProgress(std::min(1.0, double(m_step) / m_steps));
    return pictures;
}

void CrossFade::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (isFading())
        end();
}

} // namespace Wall
