// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QQuickItem>
#include <QSharedPointer>
#include <QTimer>

class QQuickItemGrabResult;

namespace Wall
{

/// Lies over a scene and fades from how it looked to how it looks, in steps: a picture of each, and
/// nothing of the scene is drawn in between, for its letters are dear and these two are not. Before
/// and after a fade there is no picture and nothing to draw.
class CrossFade : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *scene MEMBER m_scene REQUIRED FINAL)
    Q_PROPERTY(int steps MEMBER m_steps REQUIRED FINAL)
    Q_PROPERTY(int interval MEMBER m_interval REQUIRED FINAL) ///< of the steps, in milliseconds

public:
    explicit CrossFade(QQuickItem *parent = nullptr);
    ~CrossFade() override;
    Q_DISABLE_COPY_MOVE(CrossFade)

    /// From what is on the screen to what the scene shows once control is back in the event loop. The
    /// scene fills the window and has no holes. Does nothing while nobody can see it.
    Q_INVOKABLE void start();

    /// Whether it fades, and so has pictures.
    [[nodiscard]] bool isFading() const { return !m_before.isNull(); }

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    [[nodiscard]] bool ask();
    void take();
    void step();
    void end();

    QQuickItem *m_scene = nullptr;
    int m_steps = 0;
    int m_interval = 0;
    int m_step = 0;
    QTimer m_timer;
    QImage m_before;
    QImage m_after; ///< comes with the first frame
    QSharedPointer<QQuickItemGrabResult> m_grab;
};

} // namespace Wall
