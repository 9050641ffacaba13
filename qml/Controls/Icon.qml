// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import SideBySide.Controls
import SideBySide.Theme

// One of resources/icons in one colour. What it means is said by the control around it. Arrows go the
// way of reading.
IconItem {
    mirror: Theme.mirrored && (name === "back" || name === "forward")
    color: Theme.text
    size: Theme.iconSize
}
