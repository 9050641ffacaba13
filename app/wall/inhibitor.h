// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Wall
{

/// Asks the desktop not to blank the screen as long as the program runs (org.freedesktop.ScreenSaver,
/// https://specifications.freedesktop.org/idle-inhibit-spec/). Where nobody listens nothing happens:
/// the compositor of the systemd units never blanks. reason: for the desktop's own list.
void keepScreenOn(const QString &reason);

} // namespace Wall
