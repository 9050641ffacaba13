// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Models
import SideBySide.Theme

// The menu of the place that was asked for one: of a part of the page, or of a text field.
FocusScope {
    id: menu

    required property point place
    required property Item part
    required property TextInput input
    readonly property int mostPlaces: 3

    signal closed
    signal copyAsked(Item card)

    function lines(): list<Item> {
        const found = [];
        for (let index = 0; index < column.children.length; ++index) {
            if (column.children[index] instanceof MenuLine && column.children[index].visible)
                found.push(column.children[index]);
        }
        return found;
    }
    // To the line so many further on, round and round.
    function step(by: int) {
        const all = lines();
        let here = by > 0 ? -1 : 0;
        for (let index = 0; index < all.length; ++index)
            here = all[index].activeFocus ? index : here;
        const next = all[(here + by + all.length) % all.length];
        next.forceActiveFocus(Qt.TabFocusReason);
        reveal(next);
    }
    function reveal(line: Item) {
        if (line.y < list.contentY)
            list.contentY = line.y;
        else if (line.y + line.height > list.contentY + list.height)
            list.contentY = line.y + line.height - list.height;
    }
    function widest(): real {
        const all = lines();
        let most = 0;
        for (let index = 0; index < all.length; ++index)
            most = Math.max(most, (all[index] as MenuLine)?.wantedWidth ?? 0);
        return most;
    }

    Accessible.role: Accessible.PopupMenu
    //: name of a menu, for a screen reader
    Accessible.name: qsTr("Menu")
    Keys.onUpPressed: step(-1)
    Keys.onDownPressed: step(1)
    Keys.onTabPressed: step(1)
    Keys.onBacktabPressed: step(-1)
    Component.onCompleted: {
        panel.width = Math.min(menu.width - 2 * Theme.space2, widest() + 2 * Theme.space1);
        step(1);
    }

    // Whatever is pressed elsewhere only closes the menu.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
        onPressed: menu.closed()
        onWheel: menu.closed()
    }
    Rectangle {
        id: panel

        x: Math.max(Theme.space2, Math.min(menu.place.x, menu.width - width - Theme.space2))
        y: Math.max(Theme.space2, Math.min(menu.place.y, menu.height - height - Theme.space2))
        height: Math.min(column.height + 2 * Theme.space1, menu.height - 2 * Theme.space2)
        radius: Theme.corner
        color: Theme.card
        border.width: Theme.edge
        border.color: Theme.border
    }
    Flickable {
        id: list

        anchors.fill: panel
        anchors.margins: Theme.space1
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            width: list.width

            MenuLine {
                visible: menu.input
                width: parent.width
                //: line of the menu of a text field
                text: qsTr("Cut")
                //: names of keys
                keys: qsTr("Ctrl+X")
                onClicked: {
                    menu.input.cut();
                    menu.closed();
                }
            }
            MenuLine {
                visible: menu.input
                width: parent.width
                //: line of the menu of a text field
                text: qsTr("Copy")
                //: names of keys
                keys: qsTr("Ctrl+C")
                onClicked: {
                    menu.input.copy();
                    menu.closed();
                }
            }
            MenuLine {
                visible: menu.input
                width: parent.width
                //: line of the menu of a text field
                text: qsTr("Paste")
                //: names of keys
                keys: qsTr("Ctrl+V")
                onClicked: {
                    menu.input.paste();
                    menu.closed();
                }
            }
            MenuLine {
                visible: menu.part && !menu.input
                width: parent.width
                //: line of a menu: the words of one part of the page
                text: qsTr("Copy this part")
                //: names of keys
                keys: qsTr("Ctrl+C")
                onClicked: {
                    menu.copyAsked(menu.part);
                    menu.closed();
                }
            }
            MenuLine {
                visible: !menu.input
                width: parent.width
                //: line of a menu: all words of the page
                text: qsTr("Copy the whole page")
                onClicked: {
                    menu.copyAsked(null);
                    menu.closed();
                }
            }
            MenuLine {
                visible: !menu.input
                width: parent.width
                //: line of a menu: a link that opens this page
                text: qsTr("Copy a link to this page")
                onClicked: {
                    Clipboard.copy("sidebyside:" + Navigation.address);
                    menu.closed();
                }
            }
            MenuLine {
                visible: !menu.input
                width: parent.width
                //: line of a menu: leads to the page that prints, saves and shares
                text: qsTr("Print, save or share")
                //: names of keys
                keys: qsTr("Ctrl+P")
                onClicked: Navigation.openPage(Page.Sheet)
            }
            Repeater {
                model: menu.input ? [] : Navigation.recent(menu.mostPlaces)

                MenuLine {
                    id: recent

                    required property string modelData

                    width: column.width
                    //: line of a menu. %1: the title of a page that was open before
                    text: qsTr("Go back to: %1").arg(Pages.titleAt(recent.modelData))
                    onClicked: Navigation.open(recent.modelData)
                }
            }
        }
    }
}
