// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// What the answers come to, below the sentence that says it: why, what a professional alone can give,
// what was picked under each option, what to ask, a first step.
Column {
    id: detail

    readonly property FlowOutcome outcome: GuidedFlow.outcome
    readonly property int halves: width >= Theme.body * 44 ? 2 : 1

    spacing: Theme.space4

    Body {
        width: Math.min(parent.width, Theme.measure)
        text: detail.outcome.because
    }
    Notice {
        visible: detail.outcome.notices.count > 0
        width: parent.width
        //: above facts such as who may diagnose
        title: qsTr("Good to know")

        Repeater {
            model: detail.outcome.notices

            Body {
                required text

                width: Math.min(parent?.width ?? 0, Theme.measure)
            }
        }
    }
    Columns {
        width: parent.width
        count: parent.width >= Theme.body * 44 ? detail.outcome.columns.count : 1

        Repeater {
            model: detail.outcome.columns

            PickCard {}
        }
    }
    Card {
        visible: detail.outcome.neither.count > 0
        width: parent.width

        Heading {
            width: parent.width
            //: above what was picked and no option is for
            text: qsTr("What neither of them is for")
        }
        Repeater {
            model: detail.outcome.neither

            PickLine {
                width: parent?.width ?? 0
            }
        }
    }
    Card {
        visible: detail.outcome.matters.count > 0 || detail.outcome.others.count > 0
        width: parent.width

        Heading {
            visible: detail.outcome.matters.count > 0
            width: parent.width
            //: above the up to three things that matter most, in order
            text: qsTr("What matters most")
        }
        StepList {
            width: parent.width
            steps: detail.outcome.matters
            ink: Theme.accent
        }
        Heading {
            visible: detail.outcome.others.count > 0
            width: parent.width
            //: above what was picked and says nothing for or against an option
            text: qsTr("Also picked")
        }
        Repeater {
            model: detail.outcome.others

            PickLine {
                width: parent?.width ?? 0
            }
        }
    }
    Columns {
        width: parent.width
        count: detail.halves

        Card {
            Heading {
                width: parent.width
                //: above what a person can do next
                text: qsTr("A first step can be")
            }
            StepList {
                width: parent.width
                steps: detail.outcome.steps
                ink: Theme.accent
            }
        }
        Card {
            Heading {
                width: parent.width
                //: above questions for a coach or a therapist
                text: qsTr("Questions to ask")
            }
            StepList {
                width: parent.width
                steps: detail.outcome.asks
                ink: Theme.accent
            }
        }
    }
}
