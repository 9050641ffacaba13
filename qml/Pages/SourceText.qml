// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls

// One source: code and title, who and when, where to find it.
Column {
    id: source

    required property string code
    required property string title
    required property string by
    required property string where

    Heading {
        objectName: source.code
        level: 3
        width: parent.width
        //: a source. %1: its code, such as "S8", %2: its title
        text: qsTr("%1: %2").arg(source.code).arg(source.title)
    }
    Body {
        width: parent.width
        text: source.by
    }
    Muted {
        width: parent.width
        text: source.where
    }
}
