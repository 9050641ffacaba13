// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Theme

// One claim: what is said, whom it is about, how sure anybody is, who says so.
Column {
    id: claim

    required property string pointId
    required property string text
    required property string certainty
    required property string sources
    required property string about

    bottomPadding: Theme.space2

    Muted {
        visible: claim.about
        width: parent.width
        text: claim.about
    }
    Body {
        objectName: claim.pointId
        width: parent.width
        text: claim.text
    }
    Muted {
        width: parent.width
        //: under a claim. %1: how sure research is, such as "Fairly sure". %2: codes of its sources
        text: qsTr("%1. Sources: %2").arg(claim.certainty).arg(claim.sources)
    }
}
