// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// The first page: the decision as a question, and the options side by side, row by row.
GuidePage {
    id: page

    // The first frame waits for no row below the window. As many fit in as would if all words
    // stood on one line; an address may lead to any.
    property bool isWhole: Navigation.anchor
    readonly property int firstRows: Math.ceil((height - 4.5 * Theme.target) / (3 * Theme.target))

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
        firstLook: page.isWhole ? Guide.rows.count : page.firstRows
    }
    Loader {
        id: end

        active: false
        width: parent.width
        source: "ComparisonEnd.qml"
    }
    // Right after the first frame, or soon where the window is hidden and has none.
    Timer {
        id: finishing

        running: true
        interval: Theme.unseen
        onTriggered: {
            page.isWhole = true;
            end.active = true;
        }
    }
    Connections {
        function onFrameSwapped() {
            finishing.interval = 0;
        }

        target: page.Window.window
        enabled: !end.active
    }
}
