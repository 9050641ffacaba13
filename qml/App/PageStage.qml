// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Models
import SideBySide.Pages

// Shows the page of the place. A page is made when it is first visited and then kept, out of the
// scene, so that it opens at once where it was left.
FocusScope {
    id: pageStage

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

    readonly property list<PageHolder> holders: [
        PageHolder {
            stage: pageStage
            page: Page.Compare
            sourceComponent: ComparePage {}
        },
        PageHolder {
            stage: pageStage
            page: Page.Features
            sourceComponent: FeaturesPage {}
        },
        PageHolder {
            stage: pageStage
            page: Page.Choose
            sourceComponent: ChoosePage {}
        },
        PageHolder {
            stage: pageStage
            page: Page.Together
            sourceComponent: TogetherPage {}
        },
        PageHolder {
            stage: pageStage
            page: Page.FirstMeeting
            sourceComponent: FirstMeetingPage {}
        },
        PageHolder {
            stage: pageStage
            page: Page.Questions
            sourceComponent: QuestionsPage {}
        },
        PageHolder {
            stage: pageStage
            page: Page.Evidence
            sourceComponent: EvidencePage {}
        },
        PageHolder {
            stage: pageStage
            page: Page.About
            sourceComponent: AboutPage {}
        },
        PageHolder {
            stage: pageStage
            page: Page.Help
            sourceComponent: HelpPage {}
        },
        PageHolder {
            stage: pageStage
            page: Page.Search
            sourceComponent: SearchPage {}
        },
        PageHolder {
            stage: pageStage
            page: Page.KeyList
            sourceComponent: KeysPage {}
        },
        PageHolder {
            stage: pageStage
            page: Page.Settings
            sourceComponent: SettingsPage {}
        },
        PageHolder {
            stage: pageStage
            page: Page.Contents
            sourceComponent: ContentsPage {}
        }
    ]

    Connections {
        function onPlaceChanged(isReturn: bool) {
            pageStage.turn(isReturn);
        }

        target: Navigation
    }
    Component.onCompleted: turn(false)
}
