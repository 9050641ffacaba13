// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// What the window has to tell, one thing at a time: what was copied, what could not be kept, and at the very
// first start what this is, in which language and for which country. That is told once.
Item {
    id: news

    required property Frame frame
    property string said
    property string heard
    property bool isWelcome: false
    readonly property string trouble: Settings.problem === heard ? "" : Settings.problem
    readonly property string text: said || trouble
    // Where it would take more than a third of the window, the page matters more.
    readonly property bool isRoomy: 3 * height <= (frame?.height ?? 0)

    function tellCopied(text: string) {
        const first = text.split("\n")[0];
        //: after something was copied. %1: how it begins
        said = text ? qsTr("Copied: %1").arg(first) : "";
        leaving.restart();
    }
    function putAway() {
        if (said)
            said = "";
        else if (trouble)
            heard = Settings.problem;
        else
            isWelcome = false;
    }

    y: (frame?.newsBottom ?? 0) - height
    width: frame?.width ?? 0
    height: childrenRect.height
    visible: isRoomy
    Component.onCompleted: {
        isWelcome = Settings.isFirstStart;
        Settings.endFirstStart();
    }

    Timer {
        id: leaving

        interval: Theme.told
        onTriggered: news.said = ""
    }
    Binding {
        target: news.frame
        property: "newsHeight"
        value: news.visible ? news.height : 0
        when: news.frame !== null
    }
    Optional {
        wanted: news.text

        NewsBar {
            width: news.width
            text: news.text
            onClosed: news.putAway()
        }
    }
    Optional {
        wanted: news.isWelcome && !news.text

        NewsBar {
            id: hello

            width: news.width
            //: at the first start: what this is
            text: qsTr("This guide lays two kinds of help side by side. It informs you; you decide.")
            onClosed: news.putAway()

            PushButton {
                flat: true
                isRingInside: true
                width: Math.min(implicitWidth, hello.room)
                iconName: "language"
                //: button at the first start. %1: the language that was guessed
                text: qsTr("Language: %1").arg(Languages.currentName)
                onClicked: Navigation.openPage(Page.Settings, "language")
            }
            PushButton {
                flat: true
                isRingInside: true
                width: Math.min(implicitWidth, hello.room)
                iconName: "phone"
                //: button at the first start. %1: the country that was guessed
                text: qsTr("Help numbers: %1").arg(Help.regionName)
                onClicked: Navigation.openPage(Page.Help, "region")
            }
        }
    }
}
