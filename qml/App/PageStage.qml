// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Models
import SideBySide.Pages

// Shows the page of the place. A page is made when it is first visited and then kept, out of the
// scene, so that it opens at once where it was left. Pages are named by file, not by type: a type
// would have all of them read at the start.
FocusScope {
    id: pageStage

    property list<Loader> holders
    property Loader current
    readonly property GuidePage page: (current?.item ?? null) as GuidePage
    readonly property bool isReady: page !== null

    // By hand, not by bindings: the page has to be in the scene before it takes the focus.
    function openPlace() {
        const next = Navigation.isBlank ? null : holderOf(Navigation.pageType);
        if (current && current !== next)
            current.parent = null;
        if (next)
            next.parent = pageStage;
        current = next;
    }
    function holderOf(type: string): Loader {
        const known = [];
        for (let index = 0; index < holders.length; ++index) {
            if (holders[index].objectName === type)
                return holders[index];
            known.push(holders[index]);
        }
        const made = holder.createObject(pageStage, {
                "objectName": type,
                "source": "../Pages/" + type + ".qml"
            }) as Loader;
        known.push(made);
        holders = known;
        return made;
    }
    // Turns the page to what the address says; a way back leaves it as it was.
    function turn(isReturn: bool) {
        if (isReturn)
            page?.heading?.forceActiveFocus();
        else
            page?.show(Navigation.anchor);
    }

    Component.onCompleted: openPlace()
    // A page that was just made has not heard of the place it was made for.
    onPageChanged: {
        if (page && !page.isShown)
            page.show(Navigation.anchor);
    }

    Component {
        id: holder

        // The place of one page: in the scene only while it is shown.
        Loader {
            width: pageStage.width
            height: pageStage.height
        }
    }
    Connections {
        function onPlaceChanged(isReturn: bool) {
            pageStage.openPlace();
            pageStage.turn(isReturn);
        }

        target: Navigation
    }
}
