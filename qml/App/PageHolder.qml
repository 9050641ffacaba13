// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Models

// The place of one page: made at the first visit, in the scene only while it is shown.
Loader {
    id: holder

    required property Item stage
    required property string name
    readonly property bool isCurrent: Navigation.pageName === name

    active: false
    parent: isCurrent ? stage : null
    width: stage.width
    height: stage.height
    onIsCurrentChanged: active = active || isCurrent
    Component.onCompleted: active = isCurrent
}
