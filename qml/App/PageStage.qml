// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Models
import SideBySide.Pages

// Shows the page of the place. A page is made when it is first visited and then kept, out of the
// scene, so that it opens at once where it was left.
FocusScope {
    id: stage

    readonly property bool isReady: holderOf(Navigation.page)?.item !== null

    function holderOf(page: int): PageHolder {
        for (let index = 0; index < holders.length; ++index)
            if (holders[index].page === page)
                return holders[index];
        return null;
    }
    // Turns the page to what the address says; a way back leaves it as it was.
    function turn(isReturn: bool) {
        const page = holderOf(Navigation.page)?.item as GuidePage;
        if (isReturn)
            page?.heading?.forceActiveFocus(Qt.OtherFocusReason);
        else
            page?.show(Navigation.anchor);
    }

    component PageHolder: Loader {
        required property int page
        readonly property bool isCurrent: Navigation.page === page

        active: false
        parent: isCurrent ? stage : null
        width: stage.width
        height: stage.height
        onIsCurrentChanged: active = active || isCurrent
        Component.onCompleted: active = isCurrent
    }

    readonly property list<PageHolder> holders: [
        PageHolder {
            page: Page.Compare
            sourceComponent: ComparePage {}
        },
        PageHolder {
            page: Page.Features
            sourceComponent: FeaturesPage {}
        },
        PageHolder {
            page: Page.Choose
            sourceComponent: ChoosePage {}
        },
        PageHolder {
            page: Page.Together
            sourceComponent: TogetherPage {}
        },
        PageHolder {
            page: Page.FirstMeeting
            sourceComponent: FirstMeetingPage {}
        },
        PageHolder {
            page: Page.Questions
            sourceComponent: QuestionsPage {}
        },
        PageHolder {
            page: Page.Evidence
            sourceComponent: EvidencePage {}
        },
        PageHolder {
            page: Page.About
            sourceComponent: AboutPage {}
        },
        PageHolder {
            page: Page.Help
            sourceComponent: HelpPage {}
        },
        PageHolder {
            page: Page.Search
            sourceComponent: SearchPage {}
        },
        PageHolder {
            page: Page.Keys
            sourceComponent: KeysPage {}
        },
        PageHolder {
            page: Page.Settings
            sourceComponent: SettingsPage {}
        },
        PageHolder {
            page: Page.Contents
            sourceComponent: ContentsPage {}
        }
    ]

    Connections {
        function onPlaceChanged(isReturn: bool) {
            stage.turn(isReturn);
        }

        target: Navigation
    }
    Component.onCompleted: turn(false)
}
