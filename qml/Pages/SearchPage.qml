// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models

// Everything the guide says, found as the words are typed.
GuidePage {
    id: page

    // On this page the field has the focus, not the heading.
    function start() {
        toTop();
        field.focusInput();
    }

    heading: title

    Heading {
        id: title

        level: 1
        width: parent.width
        //: heading of a page
        text: qsTr("Search")
    }
    SearchField {
        id: field

        objectName: "searchField"
        width: parent.width
        //: in the empty search field
        placeholder: qsTr("A word, such as cost or privacy")
        //: name of the search field, for a screen reader
        name: qsTr("Search the guide")
        text: Search.query
        onEdited: text => Search.query = text
    }
    Body {
        visible: text
        width: parent.width
        text: Search.summary
        Accessible.role: Accessible.Notification
    }
    Repeater {
        model: Search

        LinkLine {
            id: result

            required property string title
            required property string excerpt
            required property string address

            width: parent?.width ?? 0
            text: result.title
            detail: result.excerpt
            onClicked: Navigation.open(result.address)
        }
    }
}
