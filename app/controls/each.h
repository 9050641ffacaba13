// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QPointer>
#include <QQmlComponent>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace Controls
{

/// Makes an item for each row of a list model, in its own place, beside itself; takes no room itself.
/// The delegate's properties that are called as a role of the model, and "index", follow the row. Rows
/// that move take their items along. For pages that are made before the first frame: a Repeater brings
/// Qt's delegate models with it, which cost a start 0.4 MB.
class Each : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QObject *model READ model WRITE setModel NOTIFY modelChanged FINAL)
    Q_PROPERTY(QQmlComponent *delegate MEMBER m_delegate FINAL)
    Q_CLASSINFO("DefaultProperty", "delegate")

public:
    using QQuickItem::QQuickItem;

    [[nodiscard]] QObject *model() const { return m_model; }
    /// A QAbstractItemModel (qmllint of Qt 6.4 knows no property of that type) that is a list: one
    /// column, no children. Null, or anything else, for no items.
    void setModel(QObject *object);

Q_SIGNALS:
    void modelChanged();

protected:
    void componentComplete() override;

private:
    /// A property of the delegate and the role it shows; -1 for the number of the row.
    struct Field {
        int role;
        int property;
        QMetaType type;
        QString name;
    };

    void follow();
    void makeAll();
    void make(int row);
    void dropAll();
    void drop(int first, int last);
    void move(int first, int last, int to);
    void renew(int first, int last, const QList<int> &roles);
    void renumber(int from);
    void findFields(const QObject &item);
    [[nodiscard]] QVariant value(int row, const Field &field) const;

    QPointer<QAbstractItemModel> m_model;
    QQmlComponent *m_delegate = nullptr;
    QList<Field> m_fields;
    QList<QQuickItem *> m_items;
};

} // namespace Controls
