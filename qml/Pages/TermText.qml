// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls

// One word and what it means.
Column {
    id: entry

    required property string term
    required property string meaning

    Heading {
        level: 3
        width: parent.width
        text: entry.term
    }
    Body {
        width: parent.width
        text: entry.meaning
    }
}
