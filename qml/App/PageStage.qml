// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Models
import SideBySide.Pages

// Shows the page of the place. A page is made when it is first visited and then kept, out of the
// scene, so that it opens at once where it was left. Pages are named by file, not by type: a type
// would have all of them read at the start.
FocusScope {
    id: pageStage

    readonly property GuidePage page: pageAt(Navigation.page)
    readonly property bool isReady: page !== null

    function pageAt(page: int): GuidePage {
        for (let index = 0; index < holders.length; ++index)
            if (holders[index].page === page)
                return holders[index].item as GuidePage;
        return null;
    }
    // Turns the page to what the address says; a way back leaves it as it was.
    function turn(isReturn: bool) {
        if (isReturn)
            page?.heading?.forceActiveFocus(Qt.OtherFocusReason);
        else
            page?.show(Navigation.anchor);
    }

    // A page that was just made has not heard of the place it was made for.
    onPageChanged: {
        if (page && !page.isShown)
            page.show(Navigation.anchor);
    }

    readonly property list<PageHolder> holders: [
        PageHolder {
            stage: pageStage
            page: Page.Compare
            source: "../Pages/ComparePage.qml"
        },
        PageHolder {
            stage: pageStage
            page: Page.Features
            source: "../Pages/FeaturesPage.qml"
        },
        PageHolder {
            stage: pageStage
            page: Page.Choose
            source: "../Pages/ChoosePage.qml"
        },
        PageHolder {
            stage: pageStage
            page: Page.Together
            source: "../Pages/TogetherPage.qml"
        },
        PageHolder {
            stage: pageStage
            page: Page.FirstMeeting
            source: "../Pages/FirstMeetingPage.qml"
        },
        PageHolder {
            stage: pageStage
            page: Page.Questions
            source: "../Pages/QuestionsPage.qml"
        },
        PageHolder {
            stage: pageStage
            page: Page.Evidence
            source: "../Pages/EvidencePage.qml"
        },
        PageHolder {
            stage: pageStage
            page: Page.About
            source: "../Pages/AboutPage.qml"
        },
        PageHolder {
            stage: pageStage
            page: Page.Help
            source: "../Pages/HelpPage.qml"
        },
        PageHolder {
            stage: pageStage
            page: Page.Search
            source: "../Pages/SearchPage.qml"
        },
        PageHolder {
            stage: pageStage
            page: Page.KeyList
            source: "../Pages/KeysPage.qml"
        },
        PageHolder {
            stage: pageStage
            page: Page.Settings
            source: "../Pages/SettingsPage.qml"
        },
        PageHolder {
            stage: pageStage
            page: Page.Contents
            source: "../Pages/ContentsPage.qml"
        }
    ]

    Connections {
        function onPlaceChanged(isReturn: bool) {
            pageStage.turn(isReturn);
        }

        target: Navigation
    }
}
