// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Models
import SideBySide.Pages

// Shows the page of the place. A page is made when it is first visited and then kept, out of the
// scene, so that it opens at once where it was left. Pages are named by file, not by type: a type
// would have all of them read at the start. And they go by their word in an address: to look up one
// enumerator costs as much as ten items.
FocusScope {
    id: pageStage

    readonly property GuidePage page: pageNamed(Navigation.pageName)
    readonly property bool isReady: page !== null

    function pageNamed(name: string): GuidePage {
        for (let index = 0; index < holders.length; ++index)
            if (holders[index].name === name)
                return holders[index].item as GuidePage;
        return null;
    }
    // Turns the page to what the address says; a way back leaves it as it was.
    function turn(isReturn: bool) {
        if (isReturn)
            page?.heading?.forceActiveFocus();
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
            name: "compare"
            source: "../Pages/ComparePage.qml"
        },
        PageHolder {
            stage: pageStage
            name: "features"
            source: "../Pages/FeaturesPage.qml"
        },
        PageHolder {
            stage: pageStage
            name: "choose"
            source: "../Pages/ChoosePage.qml"
        },
        PageHolder {
            stage: pageStage
            name: "together"
            source: "../Pages/TogetherPage.qml"
        },
        PageHolder {
            stage: pageStage
            name: "first-meeting"
            source: "../Pages/FirstMeetingPage.qml"
        },
        PageHolder {
            stage: pageStage
            name: "questions"
            source: "../Pages/QuestionsPage.qml"
        },
        PageHolder {
            stage: pageStage
            name: "evidence"
            source: "../Pages/EvidencePage.qml"
        },
        PageHolder {
            stage: pageStage
            name: "about"
            source: "../Pages/AboutPage.qml"
        },
        PageHolder {
            stage: pageStage
            name: "sheet"
            source: "../Pages/SheetPage.qml"
        },
        PageHolder {
            stage: pageStage
            name: "help"
            source: "../Pages/HelpPage.qml"
        },
        PageHolder {
            stage: pageStage
            name: "search"
            source: "../Pages/SearchPage.qml"
        },
        PageHolder {
            stage: pageStage
            name: "keys"
            source: "../Pages/KeysPage.qml"
        },
        PageHolder {
            stage: pageStage
            name: "settings"
            source: "../Pages/SettingsPage.qml"
        },
        PageHolder {
            stage: pageStage
            name: "contents"
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
