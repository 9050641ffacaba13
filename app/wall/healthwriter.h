// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "display/health.h"
#include "house.h"

#include <QObject>
#include <QTimer>

namespace Wall
{

/// Writes how the display is into a folder, now, at the first frame and every 15 s: status.json and
/// sidebyside-display.prom. What cannot be written is left as it was, and said once on stderr; the
/// display goes on.
class HealthWriter : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. folder: must exist.
    HealthWriter(QString folder, const House &house, const Clock &clock);

    [[nodiscard]] Health health() const;
    /// Writes both files now. False when one of them could not be.
    bool write();

private:
    QString m_folder;
    const House &m_house;
    const Clock &m_clock;
    quint64 m_restarts = 0;
    bool m_isFailing = false;
    QTimer m_timer;
};

} // namespace Wall
