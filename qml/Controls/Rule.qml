// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme

// A hairline between two parts.
Rectangle {
    height: Theme.edge
    color: Theme.rule
}
