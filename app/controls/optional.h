// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointer>
#include <QQmlComponent>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace Controls
{

/// Makes an item in its own place, beside itself, while that is wanted; takes no room itself. What a
/// Loader would do if that of Qt 6.4 could make a bound component, and a Repeater of one or none at
/// several times the cost.
class Optional : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool wanted READ isWanted WRITE setWanted NOTIFY wantedChanged FINAL)
    Q_PROPERTY(QQmlComponent *delegate MEMBER m_delegate FINAL)
    Q_CLASSINFO("DefaultProperty", "delegate")

public:
    using QQuickItem::QQuickItem;

    [[nodiscard]] bool isWanted() const { return m_isWanted; }
    void setWanted(bool isWanted);

Q_SIGNALS:
    void wantedChanged();

protected:
    void componentComplete() override;

private:
    void makeOrDrop();
    void make();

    bool m_isWanted = false;
    QQmlComponent *m_delegate = nullptr;
    QPointer<QQuickItem> m_item;
};

} // namespace Controls
