// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtTest
import SideBySide.Theme

TestCase {
    id: test

    readonly property list<string> tints: ["firstTint", "secondTint", "thirdTint", "fourthTint", "bothTint", "urgentTint"]
    readonly property list<string> inks: ["firstInk", "secondInk", "thirdInk", "fourthInk", "bothInk", "urgentInk"]

    name: "Theme"
    when: windowShown

    // WCAG 2.2, relative luminance.
    function luminance(colour) {
        const linear = [colour.r, colour.g, colour.b].map(part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
    // WCAG 2.2, contrast ratio.
    function contrast(one, other) {
        const values = [luminance(one), luminance(other)];
        return (Math.max(...values) + 0.05) / (Math.min(...values) + 0.05);
    }
    function atLeast(ink, ground, limit) {
        const ratio = contrast(Theme[ink], Theme[ground]);
        verify(ratio >= limit, ink + " on " + ground + " is " + ratio.toFixed(2) + ", not " + limit);
    }
    function init() {
        failOnWarning(/.?/);
    }
    function cleanup() {
        Theme.dark = false;
        Theme.highContrast = false;
        Theme.textScale = 1;
        Theme.reducedMotion = false;
        Theme.narrow = false;
    }
    function schemes() {
        return [{
                "tag": "light",
                "dark": false,
                "high": false
            }, {
                "tag": "dark",
                "dark": true,
                "high": false
            }, {
                "tag": "high contrast, light",
                "dark": false,
                "high": true
            }, {
                "tag": "high contrast, dark",
                "dark": true,
                "high": true
            }];
    }
    function test_textContrast_data() {
        return schemes();
    }
    function test_textContrast(row) {
        Theme.dark = row.dark;
        Theme.highContrast = row.high;
        const limit = row.high ? 7 : 4.5;
        for (const ground of ["page", "card", "hover", ...tints]) {
            for (const ink of ["text", "muted", "accent"])
                atLeast(ink, ground, limit);
        }
        inks.forEach((ink, at) => {
                for (const ground of ["page", "card", "hover", tints[at]])
                    atLeast(ink, ground, limit);
            });
        atLeast("accent", "pressed", 4.5);
        atLeast("accentText", "accent", limit);
        atLeast("accentText", "accentPressed", limit);
    }
    function test_edgeContrast_data() {
        return schemes();
    }
    function test_edgeContrast(row) {
        Theme.dark = row.dark;
        Theme.highContrast = row.high;
        for (const ground of ["page", "card", ...tints]) {
            atLeast("border", ground, 3);
            atLeast("focus", ground, 3);
        }
    }
    function test_optionsWeighTheSame_data() {
        return schemes();
    }
    function test_optionsWeighTheSame(row) {
        Theme.dark = row.dark;
        Theme.highContrast = row.high;
        for (let one = 0; one < 4; ++one) {
            for (let other = 0; other < 4; ++other)
                verify(contrast(Theme.inkOf(one, Theme.look), Theme.inkOf(other, Theme.look)) <= 1.4, one + " and " + other + ": " + contrast(Theme.inkOf(one, Theme.look), Theme.inkOf(other, Theme.look)));
        }
    }
    function test_sizesFollowTheScale_data() {
        return [{
                "tag": "100 %",
                "scale": 1
            }, {
                "tag": "200 %",
                "scale": 2
            }, {
                "tag": "300 %",
                "scale": 3
            }];
    }
    function test_sizesFollowTheScale(row) {
        Theme.textScale = row.scale;
        compare(Theme.body, 18 * row.scale);
        compare(Theme.small, 16 * row.scale);
        verify(Theme.h1 > Theme.h2 && Theme.h2 > Theme.h3 && Theme.h3 > Theme.body);
        Theme.narrow = true;
        verify(Theme.h1 > Theme.h2 && Theme.h2 > Theme.h3 && Theme.h3 > Theme.body);
    }
    function test_noMotionWhenReduced() {
        verify(Theme.quick > 0 && Theme.calm <= 200);
        Theme.reducedMotion = true;
        compare(Theme.quick, 0);
        compare(Theme.calm, 0);
    }
}
