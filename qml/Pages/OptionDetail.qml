// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// Everything about one option.
Column {
    id: detail

    required property int mark
    required property string name
    required property string definition
    required property string example
    required property FeaturesModel features
    required property PointsModel good
    required property PointsModel hard
    readonly property int halves: width >= Theme.body * 44 ? 2 : 1

    spacing: Theme.space4

    Card {
        width: parent.width
        tint: Theme.tintOf(detail.mark, Theme.look)

        OptionHeading {
            width: parent.width
            level: 2
            shape: detail.mark
            text: detail.name
        }
        Columns {
            width: parent.width
            count: detail.halves
            spacing: Theme.space6

            Column {
                Body {
                    width: Math.min(parent.width, Theme.measure)
                    text: detail.definition
                }
            }
            Column {
                spacing: Theme.space3

                Heading {
                    level: 3
                    width: parent.width
                    //: above an example
                    text: qsTr("For example")
                }
                Body {
                    width: Math.min(parent.width, Theme.measure)
                    text: detail.example
                }
            }
        }
    }
    Columns {
        width: parent.width
        count: detail.halves

        Repeater {
            model: detail.features

            FeatureCard {
                ink: Theme.inkOf(detail.mark, Theme.look)
            }
        }
    }
    Columns {
        width: parent.width
        count: detail.halves

        ClaimCard {
            //: above the good points of an option
            title: qsTr("Good points")
            claims: detail.good
        }
        ClaimCard {
            //: above the hard points of an option
            title: qsTr("Hard points")
            claims: detail.hard
        }
    }
}
