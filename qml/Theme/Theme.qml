// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma Singleton

import QtQuick

// Every colour, size and duration of the window. The only place that names one.
QtObject {
    id: theme

    // What the reader asked for; the window binds these.
    property real textScale: 1
    property bool dark: false
    property bool highContrast: false
    property bool reducedMotion: false
    // True where few words fit on a line: headings and paddings give way to the text.
    property bool narrow: false
    // True where the language runs from right to left.
    property bool mirrored: false

    // Grounds
    readonly property color page: highContrast ? (dark ? "#000000" : "#FFFFFF") : (dark ? "#14171C" : "#F7F6F2")
    readonly property color card: highContrast ? page : (dark ? "#1D2229" : "#FFFFFF")
    readonly property color hover: highContrast ? page : (dark ? "#2A313A" : "#ECEAE3")
    readonly property color pressed: highContrast ? page : (dark ? "#343B45" : "#DEDBD2")

    // Inks
    readonly property color text: highContrast ? (dark ? "#FFFFFF" : "#000000") : (dark ? "#F1F3F5" : "#1D2129")
    readonly property color muted: highContrast ? text : (dark ? "#B9C0CA" : "#4C5462")
    readonly property color border: highContrast ? text : (dark ? "#7A838F" : "#7C8490")
    readonly property color line: highContrast ? text : (dark ? "#343B45" : "#DEDBD2")
    readonly property color focus: highContrast ? (dark ? "#FFFF00" : "#0000C8") : (dark ? "#8AB8FF" : "#0B57C2")
    readonly property color accent: highContrast ? text : (dark ? "#A9C7EE" : "#23405F")
    readonly property color accentPressed: highContrast ? text : (dark ? "#C4D9F5" : "#162C44")
    readonly property color accentText: highContrast ? page : (dark ? "#10161D" : "#FFFFFF")

    // The options, in the order they are shown, and what is not one of them
    readonly property color firstInk: highContrast ? (dark ? "#8FEDE3" : "#00403D") : (dark ? "#6FD6CC" : "#0A5E5A")
    readonly property color firstTint: highContrast ? page : (dark ? "#123532" : "#E0F1EF")
    readonly property color secondInk: highContrast ? (dark ? "#D3CCFF" : "#2E2473") : (dark ? "#BDB4FA" : "#4A3F96")
    readonly property color secondTint: highContrast ? page : (dark ? "#2A2550" : "#ECE9F8")
    readonly property color thirdInk: highContrast ? (dark ? "#FFC4E4" : "#5E1245") : (dark ? "#F0A9D3" : "#852A66")
    readonly property color thirdTint: highContrast ? page : (dark ? "#421B35" : "#F8E6F1")
    readonly property color fourthInk: highContrast ? (dark ? "#D3F09A" : "#2C4300") : (dark ? "#B5D47A" : "#435C10")
    readonly property color fourthTint: highContrast ? page : (dark ? "#27340F" : "#EDF3DD")
    readonly property color bothInk: highContrast ? (dark ? "#FFD98C" : "#4F3500") : (dark ? "#F0C36B" : "#6B4A0B")
    readonly property color bothTint: highContrast ? page : (dark ? "#3A2D10" : "#F8EFD9")
    readonly property color urgentInk: highContrast ? (dark ? "#FFC9C2" : "#7A0008") : (dark ? "#FFB4AB" : "#A3181F")
    readonly property color urgentTint: highContrast ? page : (dark ? "#4A1512" : "#FCE8E7")

    // The wall, while it is off
    readonly property color off: "#000000"

    // Type, in pixels
    readonly property int body: Math.round(18 * textScale)
    readonly property int small: Math.round(16 * textScale)
    readonly property int h3: Math.round((narrow ? 18.5 : 20) * textScale)
    readonly property int h2: Math.round((narrow ? 20 : 22.5) * textScale)
    readonly property int h1: Math.round((narrow ? 22 : 28.8) * textScale)
    readonly property int display: Math.round((narrow ? 25 : 36) * textScale)
    readonly property int measure: Math.round(body * 0.48 * 68)

    // Space: steps of 4 that do not grow with the text, so that large text keeps its room
    readonly property int space1: 4
    readonly property int space2: 8
    readonly property int space3: 12
    readonly property int space4: 16
    readonly property int space5: 24
    readonly property int space6: 32
    readonly property int space7: 48
    readonly property int space8: 64

    // Shapes
    readonly property int target: 48
    readonly property int corner: 12
    readonly property int ring: 3
    readonly property int ringGap: 2
    readonly property int edge: highContrast ? 2 : 1
    readonly property int strongEdge: 2
    readonly property int bar: 4
    readonly property int dot: 8
    readonly property int lineWidth: 320 // of a control as wide as its page, before a page says so
    readonly property int smallestWidth: 320 // of the window
    readonly property int smallestHeight: 400
    readonly property int iconSize: Math.round(24 * textScale)

    // Time, in milliseconds
    readonly property int quick: reducedMotion ? 0 : 120
    readonly property int calm: reducedMotion ? 0 : 200
    readonly property int fadeStep: 32 // of the wall: nine of them are less than 300
    readonly property int fadeSteps: 9

    // The height of one line of text of this size.
    function lineOf(pixelSize: int): int {
        return Math.round(pixelSize * 1.5);
    }
    // How far below the top of a text of this size the middle of its letters is: Andika's line is
    // 1.61 times its size, and its letters sit low in it.
    function middleOf(pixelSize: int): int {
        return Math.round(pixelSize * 0.9);
    }
    // The ink of the option at this position, 0 to 3.
    function inkOf(position: int): color {
        switch (position) {
        case 0:
            return theme.firstInk;
        case 1:
            return theme.secondInk;
        case 2:
            return theme.thirdInk;
        default:
            return theme.fourthInk;
        }
    }
    // The ground that belongs to that ink.
    function tintOf(position: int): color {
        switch (position) {
        case 0:
            return theme.firstTint;
        case 1:
            return theme.secondTint;
        case 2:
            return theme.thirdTint;
        default:
            return theme.fourthTint;
        }
    }
}
