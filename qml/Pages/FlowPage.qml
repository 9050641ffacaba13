// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Models

// "When to choose", step by step: a question a page, then all answers, then what they come to. 1 to 9
// pick an answer, Enter goes on.
GuidePage {
    id: page

    readonly property FlowPart step: part.item as FlowPart
    readonly property list<url> parts: ["FlowQuestionPart.qml", "FlowQuestionPart.qml", "FlowReviewPart.qml", "FlowOutcomePart.qml"]

    // A heading that has the focus already would not be said again.
    function arrive() {
        if (!step)
            return;
        step.heading.focus = false;
        start();
    }
    function pick(event: KeyEvent) {
        const number = event.key - Qt.Key_0;
        const isPlain = !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
        if (number < 1 || number > 9 || !isPlain)
            return;
        event.accepted = GuidedFlow.pressNumber(number);
        if (event.accepted)
            step.focusChoice(number - 1);
    }
    function goOn(event: KeyEvent) {
        event.accepted = !event.isAutoRepeat && GuidedFlow.stage !== GuidedFlow.Outcome;
        if (event.accepted)
            GuidedFlow.goOn();
    }

    wide: GuidedFlow.stage === GuidedFlow.Outcome
    heading: step?.heading ?? null
    Keys.onPressed: event => pick(event)
    Keys.onReturnPressed: event => goOn(event)
    Keys.onEnterPressed: event => goOn(event)

    Loader {
        id: part

        width: parent.width
        source: page.parts[GuidedFlow.stage]
    }
    Connections {
        function onStepped() {
            page.arrive();
        }

        target: GuidedFlow
    }
}
