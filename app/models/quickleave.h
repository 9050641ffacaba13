// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Models
{

/// Hears Shift pressed three times in a row, with nothing in between: somebody has come in, and
/// the person wants the guide gone. Installed as an event filter on the application.
class QuickLeave : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The longest time between two presses, in milliseconds.
    static constexpr qint64 LongestPause = 1500;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void asked();

private:
    void onShift(qint64 now);

    int m_presses = 0;
    qint64 m_last = 0; ///< when Shift was pressed last, in the event's own milliseconds
};

} // namespace Models
