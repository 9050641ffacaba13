// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtTest
import SideBySide.Controls
import SideBySide.Theme

// What a hand does to a control that is pressed.
Item {
    id: scene

    width: 640
    height: 480

    Column {
        spacing: 8

        PushButton {
            id: push

            text: "Continue"
        }
        TabLink {
            id: tab

            text: "Compare"
        }
    }
    PageScroll {
        id: page

        y: 200
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

    TestCase {
        name: "Presses"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            page.toTop();
        }
        function watch(control) {
            spy.target = control;
            spy.clear();
        }
        function test_leftButtonAlone() {
            watch(push);
            mouseClick(push, push.width / 2, push.height / 2, Qt.RightButton);
            mouseClick(push, push.width / 2, push.height / 2, Qt.MiddleButton);
            compare(spy.count, 0);
        }
        function test_eachOfTwoClicksCounts() {
            watch(push);
            mouseDoubleClickSequence(push);
            compare(spy.count, 2);
        }
        function test_goingAwayTakesItBack() {
            watch(push);
            mousePress(push);
            verify(push.isPressed);
            mouseMove(push, push.width + 30, 10);
            mouseRelease(push, push.width + 30, 10);
            compare(spy.count, 0);
            verify(!push.isPressed);
        }
        function test_hiddenIsLetGo() {
            watch(push);
            mouseMove(push, 10, 10);
            verify(push.isHovered);
            mousePress(push);
            verify(push.isPressed);
            push.visible = false;
            verify(!push.isPressed && !push.isHovered);
            mouseRelease(push);
            push.visible = true;
            compare(spy.count, 0);
        }
        function test_scrollingPressesNothing() {
            watch(last);
            page.scrollTo(page.reach);
            const at = last.mapToItem(page, 20, 20);
            mousePress(page, at.x, at.y);
            for (let step = 1; step <= 10; ++step)
                mouseMove(page, at.x, at.y + 15 * step);
            mouseRelease(page, at.x, at.y + 150);
            verify(page.contentY < page.reach, "it was scrolled");
            compare(spy.count, 0);
            verify(!last.isPressed);
        }
        function test_fingerPresses() {
            watch(push);
            const finger = touchEvent(push);
            finger.press(0, push).commit();
            verify(push.isPressed);
            finger.release(0, push).commit();
            compare(spy.count, 1);
            verify(push.activeFocus);
        }
        function grounds(control) {
            const found = [];
            for (let index = 0; index < control.children.length; ++index) {
                if (control.children[index] instanceof Ground)
                    found.push(control.children[index]);
            }
            return found;
        }
        function test_groundWhereThereIsOneToSee() {
            mouseMove(tab, -50, 10);
            verify(!grounds(tab)[0]?.visible);
            mouseMove(tab, 10, 10);
            verify(tab.isHovered);
            compare(grounds(tab).length, 1);
            verify(grounds(tab)[0].visible);
            verify(Qt.colorEqual(grounds(tab)[0].color, Theme.hover));
            compare(grounds(tab)[0].width, tab.width);
            mouseMove(tab, -50, 10);
            verify(!tab.isHovered);
            verify(!grounds(tab)[0].visible);
            compare(grounds(push)[0].border.width, Theme.edge);
        }
    }
}
