// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "onewindow.h"

class QQuickWindow;

namespace Models
{
class Navigation;
}

namespace Window
{

/// Brings the window to the front at the place that is asked for. After quick leave it starts
/// again, as a new start would. False, and nothing happens, when the address is none or belongs to
/// another guide.
[[nodiscard]] bool
comeToFront(QQuickWindow &window, Models::Navigation &navigation, const Asked &asked);

} // namespace Window
