// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme
import SideBySide.Wall

// Fades from one message to the next, in steps: between two fades nothing is drawn.
Item {
    id: stage

    required property WallScreen panel
    property bool isFirstInFront: true
    property int step: Theme.fadeSteps
    readonly property SlideView front: isFirstInFront ? first : second
    readonly property real progress: step / Theme.fadeSteps

    function turn() {
        isFirstInFront = !isFirstInFront;
        front.take();
        step = Wall.isMotionReduced ? Theme.fadeSteps : 1;
    }

    Component.onCompleted: front.take()

    Timer {
        interval: Theme.fadeStep
        repeat: true
        running: stage.step < Theme.fadeSteps
        onTriggered: ++stage.step
    }
    SlideView {
        id: first

        anchors.fill: parent
        panel: stage.panel
        opacity: stage.isFirstInFront ? stage.progress : 1 - stage.progress
    }
    SlideView {
        id: second

        anchors.fill: parent
        panel: stage.panel
        opacity: stage.isFirstInFront ? 1 - stage.progress : stage.progress
    }
    Connections {
        function onChanged() {
            stage.turn();
        }

        target: Wall
    }
}
