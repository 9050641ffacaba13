// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "singleton.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Models
{

/// Hands text to other programs by the system's clipboard, as plain text.
class Clipboard : public QObject, public Singleton<Clipboard>
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    /// No default argument, since QML would make one of its own (see Singleton).
    explicit Clipboard(QObject *parent);

    /// Puts the text there. Nothing happens for an empty one.
    Q_INVOKABLE void copy(const QString &text);
    /// Empties the clipboard if what is there came from this window.
    void forget();

private:
    QString m_last;
};

} // namespace Models
