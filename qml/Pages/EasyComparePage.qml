// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Models

// The first page in Easy Read, and what everybody is told first.
EasyPage {
    easy: EasyRead.compare

    Repeater {
        model: EasyRead.before

        EasySection {}
    }
}
