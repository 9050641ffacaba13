// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "display/clock.h"

#include <QElapsedTimer>

namespace Wall
{

/// The computer's own time.
class SystemClock final : public Clock
{
public:
    SystemClock() { m_timer.start(); }

    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override
    {
        return std::chrono::milliseconds(m_timer.elapsed());
    }

private:
    QElapsedTimer m_timer;
};

} // namespace Wall
