// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Models

// Some claims on a card of their own.
Card {
    id: card

    property string title
    property PointsModel claims

    ClaimList {
        width: parent.width
        title: card.title
        claims: card.claims
    }
}
