// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme

// What the steps of the flow have in common: a heading that gets the focus.
Column {
    id: part

    property Item heading

    // Gives the focus to the choice at this place.
    function focusChoice(index: int) {}

    width: parent?.width ?? 0
    spacing: Theme.space4
}
