// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Models

// The place of one page that was visited: in the scene only while it is shown.
Loader {
    required property Item stage
    required property string name
    readonly property bool isCurrent: Navigation.pageName === name

    parent: isCurrent ? stage : null
    width: stage.width
    height: stage.height
}
