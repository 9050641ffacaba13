// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <functional>

namespace Bench
{

/// Milliseconds, one for each time something was done, in the order it was done.
using Samples = QList<double>;

/// What this process has had of the processor, which other programs cannot lengthen.
[[nodiscard]] double processorMilliseconds();

/// Times something that waits for nothing, by the processor's time. Does it over and over: at least
/// `least` times and for 200 ms, or once.
[[nodiscard]] Samples timed(int least, const std::function<void()> &work);

/// For a line of JSON.
[[nodiscard]] QJsonArray toJson(const Samples &samples);

/// Prints an object as one line of JSON, which tests/bench/measure reads.
void print(const QJsonObject &object);

} // namespace Bench
