// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls

// What the hint of a control says; nothing for one whose words stand on it and that no key does.
QtObject {
    id: hints

    // The part of the frame that a control stands in.
    function barOf(control: Item): Item {
        for (let each = control; each; each = each.parent) {
            if (each instanceof TopBar || each instanceof HelpStrip || each instanceof PageTabs)
                return each;
        }
        return null;
    }
    // Its number among the tabs, from 1.
    function numberOf(tab: Item): int {
        let number = 0;
        for (let index = 0; index < tab.parent.children.length; ++index) {
            number += tab.parent.children[index] instanceof TabLink ? 1 : 0;
            if (tab.parent.children[index] === tab)
                break;
        }
        return number;
    }
    function keysOf(control: Item): string {
        const bar = barOf(control);
        if (bar instanceof PageTabs)
            //: names of keys that open a page. %1: the number of the page
            return qsTr("Alt+%1").arg(numberOf(control));
        return bar ? keysFor((control as PushButton)?.iconName ?? "") : "";
    }
    function keysFor(icon: string): string {
        switch (icon) {
        case "back":
            //: names of keys, beside a button that does the same
            return qsTr("Alt+Left");
        case "search":
            //: names of keys, beside a button that does the same
            return qsTr("Ctrl+F");
        case "print":
            //: names of keys, beside a button that does the same
            return qsTr("Ctrl+P");
        case "text-smaller":
            //: names of keys, beside a button that does the same
            return qsTr("Ctrl and −");
        case "text-larger":
            //: names of keys, beside a button that does the same
            return qsTr("Ctrl and +");
        case "phone":
            //: names of keys, beside a button that does the same
            return qsTr("Ctrl+H");
        case "close":
            //: names of keys, beside a button that does the same
            return qsTr("Shift three times");
        default:
            return "";
        }
    }
    function of(control: Item): string {
        const button = control as PushButton;
        const keys = keysOf(control);
        if (!button?.iconOnly)
            return keys;
        //: hint of a button. %1: what it does, %2: the keys that do the same
        return keys ? qsTr("%1 (%2)").arg(button.text).arg(keys) : button.text;
    }
}
