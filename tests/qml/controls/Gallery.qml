// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Theme

// Every control once, to be looked at.
Rectangle {
    id: gallery

    property int scale100: 100
    property bool dark: false
    property bool contrast: false

    color: Theme.page

    Binding {
        target: Theme
        property: "textScale"
        value: gallery.scale100 / 100
    }
    Binding {
        target: Theme
        property: "narrow"
        value: gallery.width < Theme.body * 24
    }
    Binding {
        target: Theme
        property: "dark"
        value: gallery.dark
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: gallery.contrast
    }

    PageScroll {
        id: scroll

        anchors.fill: parent
        wide: true
        spacing: Theme.space5

        Row {
            TabLink {
                text: "Compare"
                current: true
            }
            TabLink {
                text: "Features"
            }
            TabLink {
                text: "When to choose"
            }
            TabLink {
                text: "Both together"
            }
        }
        Heading {
            level: 1
            width: parent.width
            text: "Should I try peer support coaching, therapy, both, or neither for now?"
        }
        Columns {
            id: pair

            width: parent.width
            count: width < Theme.body * 34 ? 1 : 2

            Repeater {
                model: ["Peer support coaching", "Therapy", "A third option", "A fourth option"]

                Card {
                    id: option

                    required property int index
                    required property string modelData

                    tint: Theme.tintOf(index, Theme.look)

                    OptionHeading {
                        width: parent.width
                        text: option.modelData
                        shape: option.index
                    }
                    Body {
                        width: parent.width
                        text: "One-to-one work with a trained coach who has been through something like it. You set the goals, and take small steps towards them."
                    }
                }
            }
        }
        Row {
            spacing: Theme.space4

            Repeater {
                model: 6

                Mark {
                    required property int index

                    shape: index
                    size: 48
                }
            }
            Badge {
                text: "Fairly sure"
                ink: Theme.firstInk
                tint: Theme.firstTint
            }
            Badge {
                text: "Nobody knows yet"
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.space3

            PushButton {
                text: "Continue"
                primary: true
                iconName: "forward"
                iconAfter: true
            }
            PushButton {
                id: focused

                text: "Swap the two sides"
                iconName: "swap"
            }
            PushButton {
                text: "Back"
                flat: true
                iconName: "back"
            }
            PushButton {
                text: "Help now"
                urgent: true
                iconName: "phone"
            }
            PushButton {
                text: "Print"
                iconOnly: true
                iconName: "print"
            }
            ToggleButton {
                text: "Matters to me"
            }
            ToggleButton {
                text: "Matters to me"
                checked: true
            }
            AnswerOption {
                text: "Yes"
                single: true
                checked: true
                number: 1
            }
            AnswerOption {
                text: "What it costs"
                checked: true
                rank: 2
                number: 1
            }
            Disclosure {
                text: "Example and source"
            }
            Disclosure {
                text: "Example and source"
                open: true
            }
            SearchField {
                placeholder: "Search this guide"
            }
            SearchField {
                text: "diagnosis"
                placeholder: "Search this guide"
            }
        }
        Columns {
            width: parent.width
            count: pair.count

            RadioOption {
                text: "Yes, I am safe"
                detail: "Go on with the questions"
                checked: true
            }
            RadioOption {
                text: "I am not sure"
            }
            LinkLine {
                text: "What a first meeting is like"
                detail: "First meeting, therapy: The therapist asks what brings you here."
                iconName: "calendar"
            }
            LinkLine {
                text: "Evidence and sources"
            }
        }
        Notice {
            width: parent.width
            tone: Notice.Urgent
            title: "Call 911 if your life or another life is in danger"
            text: "Nobody is watching this screen. Call or text 988 to talk now."
        }
        Notice {
            width: parent.width
            title: "This guide gives information"
            text: "It does not diagnose and is not treatment."
        }
        Column {
            width: parent.width

            Bullet {
                width: parent.width
                text: "want encouragement from someone who has lived it"
            }
            Bullet {
                width: parent.width
                text: "need help to set and reach personal goals"
            }
            Muted {
                width: parent.width
                text: "Checked in November 2026. Sources S3, S4."
            }
        }
        Rule {
            width: parent.width
        }
        KeyHint {
            width: parent.width
            keys: "Ctrl + F"
            text: "Search the guide"
        }
        Flow {
            width: parent.width
            spacing: Theme.space4

            Repeater {
                model: ["search", "zoom-in", "zoom-out", "save", "text-smaller", "text-larger", "settings", "close", "back", "forward", "menu", "chevron-down", "matters", "swap", "print", "speak", "language", "phone", "chat", "message", "info", "warning", "check", "home", "help", "book", "people", "question", "calendar", "keyboard", "contrast", "moon", "sun", "share", "shared", "goals", "tools", "growth", "assess", "explore", "methods", "shield"]

                Icon {
                    required property string modelData

                    name: modelData
                    size: Theme.iconSize * 1.5
                }
            }
        }
    }
    Component.onCompleted: focused.forceActiveFocus(Qt.TabFocusReason)
}
