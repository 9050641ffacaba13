// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <chrono>

namespace Wall
{

/// Time as the display sees it; a test's runs as it likes.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// The date and time, which can jump.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Time that only goes forward, from any start.
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const = 0;
};

} // namespace Wall
