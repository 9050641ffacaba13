// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace Wall
{

/// A QR code, black on white with its quiet zone; as large as whole pixels to a module allow.
class CodeView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString content READ content WRITE setContent NOTIFY contentChanged)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    [[nodiscard]] QString content() const { return m_content; }
    void setContent(const QString &content);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void contentChanged();

private:
    QString m_content;
};

} // namespace Wall
