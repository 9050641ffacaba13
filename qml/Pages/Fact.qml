// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls

// A label and what it says.
Column {
    id: fact

    property string title
    property string text

    Heading {
        level: 3
        width: parent.width
        text: fact.title
    }
    Body {
        width: parent.width
        text: fact.text
    }
}
