// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QQuickItem>
#include <QTimer>

namespace Wall
{

/// Lies over all of a window and fades from how it looked to how it looks, in steps: a picture of each,
/// and nothing else is drawn in between, for letters are dear and these two are not. Both are taken
/// before anything moves; at last what lies below comes out strip by strip, so that no frame is long.
/// Before and after there is no picture and nothing to draw.
class CrossFade : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int steps MEMBER m_steps REQUIRED FINAL)
    Q_PROPERTY(int interval MEMBER m_interval REQUIRED FINAL) ///< of the steps, in milliseconds

public:
    explicit CrossFade(QQuickItem *parent = nullptr);
    ~CrossFade() override;
    Q_DISABLE_COPY_MOVE(CrossFade)

    /// From what is on the screen to what the window shows once control is back in the event loop. Does
    /// nothing while nobody can see it.
    Q_INVOKABLE void start();

    /// Whether it has pictures: while it fades, and a moment before and after.
    [[nodiscard]] bool isFading() const { return !m_before.isNull(); }

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void take();
    void step();
    void end();
    [[nodiscard]] int uncovered() const;

    int m_steps = 0;
    int m_interval = 0;
    int m_step = 0;
    QTimer m_timer;
    QImage m_before;
    QImage m_after; ///< null until everything of what is has changed
};

} // namespace Wall
