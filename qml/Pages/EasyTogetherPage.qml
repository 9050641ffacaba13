// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Models

// How the options can go hand in hand, in Easy Read.
EasyPage {
    easy: EasyRead.together

    Repeater {
        model: EasyRead.before

        EasySection {}
    }
}
