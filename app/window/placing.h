// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QQuickWindow;

namespace Models
{
class Settings;
}

namespace Window
{

/// Puts a window that is not yet shown where it was left, and as large: maximized, or at its place if a
/// screen still has that place.
void place(QQuickWindow &window, const Models::Settings &settings);

} // namespace Window
