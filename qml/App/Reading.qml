// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Pages
import SideBySide.Theme

// What reads the page aloud: a button in the top bar, a bar above the help strip, a mark on the page. Made once
// the first page stands, and put into the frame then.
Item {
    id: reading

    property Frame frame
    readonly property GuidePage page: frame?.page ?? null
    // Where the top bar has no room for it, the key is left.
    readonly property bool hasRoom: (frame?.bar.hasTabs ?? false) || (frame?.width ?? 0) >= 5 * (Theme.iconSize + 2 * Theme.space3) + 2 * Theme.space6
    readonly property bool isShown: ReadAloud.isOn && !Idle.isWarning

    // Begins with what the person looks at.
    function press() {
        if (ReadAloud.isOn && !ReadAloud.isAtRest)
            ReadAloud.toggle();
        else
            ReadAloud.readFrom(mark.startOf(ReadAloud.texts()));
    }

    // The keyboard is not lost with the bar.
    function stop() {
        if (bar.activeFocus)
            (button.visible ? button : page?.heading)?.forceActiveFocus();
        ReadAloud.stop();
    }

    Component.onCompleted: ReadAloud.lookSoon()

    PushButton {
        id: button

        parent: reading.frame?.bar.buttons ?? null
        visible: ReadAloud.isOffered && reading.hasRoom
        flat: true
        iconOnly: true
        iconName: ReadAloud.isReading ? "pause" : "speak"
        //: button: a voice reads the page
        text: ReadAloud.isReading ? qsTr("Pause reading") : qsTr("Read aloud")
        onClicked: reading.press()
    }
    Loader {
        id: bar

        parent: reading.frame
        active: reading.isShown
        y: (reading.frame?.strip.y ?? 0) - height
        width: reading.frame?.width ?? 0
        source: "ReadingBar.qml"
        onLoaded: (item as ReadingBar).reading = reading
    }
    Binding {
        target: reading.frame
        property: "readingRoom"
        value: reading.isShown ? bar.height : 0
        when: reading.frame !== null
    }
    ReadingMark {
        id: mark

        page: reading.page
        text: ReadAloud.text
        occurrence: ReadAloud.occurrence
        from: ReadAloud.from
        length: ReadAloud.length
        ground: Theme.highContrast ? Theme.pressed : Theme.bothTint
        ink: Theme.accent
        thickness: Theme.ring
        onPlaced: reading.page?.reveal(mark)
    }
}
