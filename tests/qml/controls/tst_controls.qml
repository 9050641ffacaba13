// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtTest
import SideBySide.Controls
import SideBySide.Theme

Item {
    id: scene

    width: 640
    height: 480

    Column {
        id: column

        spacing: 8
        width: parent.width

        PushButton {
            id: push

            text: "Continue"
        }
        ToggleButton {
            id: toggle

            text: "Matters to me"
        }
        Disclosure {
            id: disclosure

            text: "Example"
        }
        TabLink {
            id: tab

            text: "Compare"
        }
        RadioOption {
            id: yes

            width: parent.width
            text: "Yes"
        }
        RadioOption {
            id: no

            width: parent.width
            text: "No"
        }
        LinkLine {
            id: link

            width: parent.width
            text: "Evidence"
        }
    }
    SearchField {
        id: search

        y: 420
        placeholder: "Search this guide"
    }
    Columns {
        id: columns

        x: 700
        width: 401
        spacing: 16

        Item {
            implicitHeight: 30
        }
        Item {
            id: tall

            implicitHeight: 80
        }
        Item {
            implicitHeight: 20
        }
    }
    PageScroll {
        id: page

        x: 0
        y: 500
        width: 400
        height: 200

        Rectangle {
            width: parent.width
            height: 600
        }
        PushButton {
            id: last

            text: "Last"
        }
    }
    SignalSpy {
        id: spy

        signalName: "clicked"
    }
    SignalSpy {
        id: edits

        target: search
        signalName: "edited"
    }

    TestCase {
        name: "Controls"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            search.text = "";
            edits.clear();
            push.forceActiveFocus(Qt.TabFocusReason);
            page.toTop();
        }
        function buttons() {
            return [{
                    "tag": "PushButton",
                    "control": push
                }, {
                    "tag": "ToggleButton",
                    "control": toggle
                }, {
                    "tag": "Disclosure",
                    "control": disclosure
                }, {
                    "tag": "TabLink",
                    "control": tab
                }, {
                    "tag": "RadioOption",
                    "control": yes
                }, {
                    "tag": "LinkLine",
                    "control": link
                }];
        }
        function watch(control) {
            spy.target = control;
            spy.clear();
        }
        function test_clickedOnceByMouse_data() {
            return buttons();
        }
        function test_clickedOnceByMouse(row) {
            watch(row.control);
            search.focusInput();
            mouseClick(row.control);
            compare(spy.count, 1);
            verify(row.control.activeFocus);
            verify(FocusRing.ring.parent !== row.control, "a tap shows no ring");
        }
        function test_clickedOnceByKey_data() {
            return buttons();
        }
        function test_clickedOnceByKey(row) {
            watch(row.control);
            row.control.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Enter);
            keyClick(Qt.Key_Space);
            compare(spy.count, 3);
        }
        function test_targetIsLargeEnough_data() {
            return buttons();
        }
        function test_targetIsLargeEnough(row) {
            verify(row.control.width >= 48 && row.control.height >= 48);
        }
        function test_stateIsThePages() {
            mouseClick(toggle);
            compare(toggle.checked, false);
            mouseClick(disclosure);
            compare(disclosure.open, false);
        }
        function test_ringGoesWithTheFocus() {
            push.forceActiveFocus(Qt.TabFocusReason);
            compare(FocusRing.ring.parent, push);
            keyClick(Qt.Key_Tab);
            verify(toggle.activeFocus);
            compare(FocusRing.ring.parent, toggle);
            compare(FocusRing.ring.x, -5);
            compare(FocusRing.ring.width, toggle.width + 10);
        }
        function test_arrowsMoveBetweenAnswers() {
            yes.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            verify(no.activeFocus);
            keyClick(Qt.Key_Down);
            verify(no.activeFocus, "the last answer keeps the focus");
            keyClick(Qt.Key_Up);
            verify(yes.activeFocus);
        }
        function test_searchTellsWhatIsTyped() {
            search.focusInput();
            keyClick(Qt.Key_A);
            keyClick(Qt.Key_B);
            compare(search.text, "ab");
            compare(edits.count, 2);
            keyClick(Qt.Key_Escape);
            compare(search.text, "");
            compare(edits.count, 3);
        }
        function test_columnsAreEqual() {
            compare(columns.children[0].width, 192);
            compare(columns.children[1].width, 192);
            compare(columns.children[0].height, 80);
            compare(columns.children[1].x, 208);
            compare(columns.children[2].y, 96);
            compare(columns.implicitHeight, 116);
            tall.implicitHeight = 100;
            compare(columns.children[0].height, 100);
            compare(columns.implicitHeight, 136);
            tall.visible = false;
            compare(columns.children[2].x, 208);
            compare(columns.implicitHeight, 30);
            tall.visible = true;
            tall.implicitHeight = 80;
            compare(columns.implicitHeight, 116);
        }
        function test_pageShowsWhatHasTheFocus() {
            compare(page.contentY, 0);
            last.forceActiveFocus(Qt.TabFocusReason);
            verify(page.contentY > 0);
            const top = last.mapToItem(page, 0, 0).y;
            verify(top >= 5 && top + last.height <= page.height - 5, "top " + top);
        }
        function test_pageScrollsByKeys() {
            last.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Home);
            compare(page.contentY, 0);
            keyClick(Qt.Key_PageDown);
            compare(page.contentY, 200 - 2 * Theme.lineOf(Theme.body));
            keyClick(Qt.Key_End);
            compare(page.contentY, page.reach);
            keyClick(Qt.Key_Up);
            verify(page.contentY < page.reach);
        }
    }
}
