// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Speech
{

/// Lets an address of Speech Dispatcher that is on another computer count for nothing: what somebody has
/// read to them is nobody's business there. Before anything speaks.
void stayOnThisComputer();

/// Whether Speech Dispatcher is installed and does not run: whoever asks it something starts it, and it
/// writes files of its own.
[[nodiscard]] bool isServiceAsleep();

} // namespace Speech
