// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Models

// One question, why it is asked, and its answers; for the safety question, the signs as well.
FlowPart {
    id: part

    heading: title

    function focusChoice(index: int) {
        choices.focusChoice(index);
    }

    Muted {
        width: parent.width
        text: GuidedFlow.progress
    }
    Heading {
        id: title

        level: 1
        width: parent.width
        text: GuidedFlow.question
        Accessible.description: GuidedFlow.progress
    }
    Body {
        width: parent.width
        text: GuidedFlow.why
    }
    Muted {
        visible: text
        width: parent.width
        text: GuidedFlow.hint
    }
    FlowChoices {
        id: choices

        width: parent.width
        choices: GuidedFlow.choices
        name: GuidedFlow.question
        hasKeys: true
        onPressed: choice => GuidedFlow.press(choice)
    }
    Heading {
        visible: text
        width: parent.width
        text: GuidedFlow.signsText
    }
    FlowChoices {
        visible: GuidedFlow.signsText
        width: parent.width
        choices: GuidedFlow.signs
        name: GuidedFlow.signsText
        onPressed: sign => GuidedFlow.pressSign(sign)
    }
    FlowButtons {
        width: parent.width
    }
}
