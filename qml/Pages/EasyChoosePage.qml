// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Models

// When each option may fit, in Easy Read; and the way to the questions, which are as they are.
EasyPage {
    easy: EasyRead.choose

    FlowStart {
        width: parent?.width ?? 0
    }
}
