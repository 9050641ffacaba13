// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

// The yardstick of a start: a window with nothing in it.
Window {
    width: 1280
    height: 800
    visible: true
}
