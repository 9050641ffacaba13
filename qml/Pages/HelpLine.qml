// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Theme

// One help line. The heading starts with what to do.
Notice {
    id: line

    required property string lineId
    required property string name
    required property bool isDanger
    required property string action
    required property string more
    required property string note
    required property string checked
    required property bool needsCare

    //: %1: what to do, such as "Call 911"
    readonly property string dangerTitle: qsTr("%1 if a life is in danger").arg(action)
    //: %1: what to do, such as "Call or text 988"
    readonly property string talkTitle: qsTr("%1 to talk to someone now").arg(action)

    objectName: lineId
    tone: isDanger ? Notice.Urgent : Notice.Info
    iconName: isDanger ? "warning" : "phone"
    title: isDanger ? dangerTitle : talkTitle

    Body {
        width: parent.width
        text: line.name
    }
    Body {
        visible: text
        width: parent.width
        text: line.more
    }
    Body {
        visible: text
        width: parent.width
        text: line.note
    }
    Muted {
        width: parent.width
        text: line.checked
        color: line.needsCare ? Theme.text : Theme.muted
        font.bold: line.needsCare
    }
}
