// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace Controls
{

/// Shows one icon of the family in one colour; Icon.qml gives it the theme's, but on the first page,
/// where a file less is read. Not an Image, which
/// cannot be tinted without a shader and takes a name apart as a URL each time.
class IconItem : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name MEMBER m_name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QColor color MEMBER m_color WRITE setColor NOTIFY colorChanged FINAL)
    Q_PROPERTY(bool mirror MEMBER m_isMirrored WRITE setMirrored NOTIFY mirrorChanged FINAL)
    Q_PROPERTY(int size MEMBER m_size WRITE setSize NOTIFY sizeChanged FINAL)

public:
    explicit IconItem(QQuickItem *parent = nullptr);

    /// A file of resources/icons without its ending; empty for no icon.
    void setName(const QString &name);
    void setColor(const QColor &color);
    /// Whether it points the other way, as in a language that runs from right to left.
    void setMirrored(bool isMirrored);
    /// The height and width of the icon.
    void setSize(int size);

Q_SIGNALS:
    void nameChanged();
    void colorChanged();
    void mirrorChanged();
    void sizeChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private:
    void redraw();

    QString m_name;
    QColor m_color;
    bool m_isMirrored = false;
    int m_size = 0;
    bool m_isDrawn = false; ///< whether the node shows the icon as it is now
};

} // namespace Controls
