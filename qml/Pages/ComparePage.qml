// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models

// The first page: the decision as a question, and the options side by side, row by row.
GuidePage {
    id: page

    wide: true
    heading: question

    Heading {
        id: question

        level: 1
        width: parent.width
        text: Guide.decision
    }
    ComparisonGrid {
        width: parent.width
    }
    // Below what a first look shows: made after the first frame, so that the frame does not wait.
    Loader {
        id: end

        active: false
        width: parent.width
        source: "ComparisonEnd.qml"
    }
    Timer {
        id: finishing

        interval: 0
        onTriggered: end.active = true
    }
    Connections {
        function onFrameSwapped() {
            finishing.start();
        }

        target: page.Window.window
        enabled: !end.active
    }
}
