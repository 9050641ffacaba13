// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "singleton.h"
#include "tablemodel.h"

namespace Models
{

/// The keys of the window and what they do, for the page that F1 opens.
class ShortcutsModel : public Models::TableModel, public Singleton<ShortcutsModel>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Shortcuts)
    QML_SINGLETON

public:
    enum Role {
        KeysRole = Qt::UserRole + 1,
        TextRole,
    };
    Q_ENUM(Role)

    /// No default argument, since QML would make one of its own (see Singleton).
    explicit ShortcutsModel(QObject *parent);

    /// Says the hints anew: the language has changed.
    void renew();

private:
    struct Hint {
        QString keys;
        QString text;
    };

    [[nodiscard]] static QList<Hint> hints();

    RecordTable<Hint> m_table;
};

} // namespace Models
