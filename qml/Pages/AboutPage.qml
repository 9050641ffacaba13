// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models

// Who made the guide, when it was checked, who paid, and which standard it meets.
GuidePage {
    id: page

    heading: title

    Heading {
        id: title

        level: 1
        width: parent.width
        //: heading of a page
        text: qsTr("About this guide")
    }
    Body {
        width: parent.width
        text: Guide.audience
    }
    StandingNotes {
        width: parent.width
    }
    Notice {
        visible: Guide.isPastCheck
        width: parent.width
        //: when the facts have not been checked in time
        title: qsTr("These facts are due for a check")
        //: when the facts have not been checked in time
        text: qsTr("Some may have changed. Ask a member of staff if you are not sure.")
    }
    Notice {
        visible: Guide.isUnreviewed
        width: parent.width
        //: of a guide in another language than English
        title: qsTr("Translated, not yet reviewed")
        //: of a guide in another language than English
        text: qsTr("This text was translated from English. Nobody who speaks both languages has checked it yet. If something reads oddly, the English text counts.")
    }
    Card {
        width: parent.width

        Fact {
            width: parent.width
            //: label of a date
            title: qsTr("Published")
            text: Guide.published
        }
        Fact {
            width: parent.width
            //: label of a date
            title: qsTr("Facts checked")
            text: Guide.checked
        }
        Fact {
            width: parent.width
            //: label of a date
            title: qsTr("Next check by")
            text: Guide.nextCheck
        }
        Body {
            width: parent.width
            text: Guide.policy
        }
    }
    Card {
        width: parent.width

        Fact {
            width: parent.width
            //: label: who wrote the guide
            title: qsTr("Who wrote it")
            text: Guide.writtenBy
        }
        Fact {
            width: parent.width
            //: label: who paid for the guide
            title: qsTr("Who paid")
            text: Guide.paidBy
        }
        Fact {
            width: parent.width
            //: label: conflicts of interest
            title: qsTr("Who could gain from it")
            text: Guide.conflicts
        }
        Fact {
            width: parent.width
            //: label: the article the guide grew from
            title: qsTr("Where it started")
            text: Guide.startedFrom
        }
    }
    Heading {
        objectName: "conformance"
        width: parent.width
        //: above the list of what a standard asks
        text: qsTr("How it meets the standard for decision aids")
    }
    Body {
        width: parent.width
        //: introduces the list of what the IPDAS standard asks
        text: qsTr("IPDAS is an international standard for guides that help people decide. Here is what it asks, and where this guide stands. What only people can test is not done yet.")
    }
    Repeater {
        model: Guide.conformance

        ConformanceText {
            width: parent?.width ?? 0
        }
    }
    Heading {
        objectName: "accessibility"
        width: parent.width
        //: above what is said about use by everybody, such as people who are blind
        text: qsTr("How it meets the standards for accessibility")
    }
    Body {
        width: parent.width
        //: about use by everybody
        text: qsTr("Made to meet WCAG 2.2 AA and EN 301 549, and tested by programs in every size, color and language. People who are blind, see little or use a switch have not tried it yet.")
    }
    Body {
        width: parent.width
        //: about use by everybody. The name of the file stays
        text: qsTr("The file accessibility.md, which comes with this program, lists each point: how it is tested, or why it is not met.")
    }
}
