// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Cli
{

/// Where a companion lies: a program that does what would burden the start of the window with
/// libraries. In a build folder it is beside this program, installed it is among the programs that
/// nobody starts by hand. Empty when there is none that can be run. Needs no application object.
[[nodiscard]] QString companionPath(const QString &name);

/// Turns this process into a companion, which takes the words of the command line and the place of
/// this program: its exit code is the exit code. Comes back only when that cannot be done, with
/// exit code 1 and a line on standard error.
[[nodiscard]] int becomeCompanion(const QString &name, char **words);

} // namespace Cli
