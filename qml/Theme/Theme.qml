// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma Singleton

import SideBySide.Theme

// The one theme of the window; what it holds stands in app/theme.
ThemeValues {
    id: theme

    // Until a page is whole that no frame shows.
    readonly property int unseen: 200

    // The ink of the option at this position, 0 to 3.
    function inkOf(position: int): color {
        switch (position) {
        case 0:
            return theme.firstInk;
        case 1:
            return theme.secondInk;
        case 2:
            return theme.thirdInk;
        default:
            return theme.fourthInk;
        }
    }
    // The ground that belongs to that ink.
    function tintOf(position: int): color {
        switch (position) {
        case 0:
            return theme.firstTint;
        case 1:
            return theme.secondTint;
        case 2:
            return theme.thirdTint;
        default:
            return theme.fourthTint;
        }
    }
}
