// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models

// What research knows and how surely, the sources, and the words that need explaining.
GuidePage {
    id: page

    heading: title

    Heading {
        id: title

        level: 1
        width: parent.width
        //: heading of a page
        text: qsTr("Evidence and sources")
    }
    Body {
        width: parent.width
        //: introduces the list of findings
        text: qsTr("This is what research says, good and bad, in the same size. Each line tells how sure it is, and where it comes from.")
    }
    Repeater {
        model: Guide.evidence

        Card {
            id: card

            required property string pointId
            required property string text
            required property string certainty
            required property string sources
            required property string about

            width: parent?.width ?? 0

            ClaimText {
                width: parent.width
                pointId: card.pointId
                text: card.text
                certainty: card.certainty
                sources: card.sources
                about: card.about
            }
        }
    }
    Heading {
        width: parent.width
        //: above the list of sources
        text: qsTr("Sources")
    }
    Repeater {
        model: Guide.sources

        SourceText {
            width: parent?.width ?? 0
        }
    }
    Heading {
        objectName: "words"
        width: parent.width
        //: above the glossary
        text: qsTr("Words explained")
    }
    Repeater {
        model: Guide.terms

        TermText {
            width: parent?.width ?? 0
        }
    }
}
