// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// One option: what it is, its key features, its good and hard points. The other option's page is a
// switch away and opens at the same height.
GuidePage {
    id: page

    // The option in view; it outlives a visit to another page.
    property string option: Guide.firstOption

    function takeOption() {
        if (Navigation.page === Page.Features)
            option = Navigation.option;
    }

    wide: true
    heading: title
    Component.onCompleted: takeOption()

    Connections {
        function onPlaceChanged() {
            page.takeOption();
        }

        target: Navigation
    }
    Heading {
        id: title

        level: 1
        width: parent.width
        //: heading of the page of an option
        text: qsTr("Key features")
    }
    Columns {
        width: parent.width
        count: parent.width >= Theme.body * 32 ? Guide.options.count : 1

        Repeater {
            model: Guide.options

            OptionSwitch {
                current: optionId === page.option
            }
        }
    }
    Repeater {
        model: Guide.options

        Column {
            id: holder

            required property string optionId
            required property int mark
            required property string name
            required property string definition
            required property string example
            required property FeaturesModel features
            required property PointsModel good
            required property PointsModel hard
            readonly property bool isCurrent: optionId === page.option
            property bool isMade: false

            width: parent?.width ?? 0
            visible: isCurrent
            onIsCurrentChanged: isMade = isMade || isCurrent
            Component.onCompleted: isMade = isMade || isCurrent

            // Made when it is first looked at, and out of the scene while the other
            // option is in view, where a screen reader would still find it.
            Optional {
                wanted: holder.isMade

                OptionDetail {
                    parent: holder.isCurrent ? holder : null
                    width: holder.width
                    mark: holder.mark
                    name: holder.name
                    definition: holder.definition
                    example: holder.example
                    features: holder.features
                    good: holder.good
                    hard: holder.hard
                }
            }
        }
    }
}
