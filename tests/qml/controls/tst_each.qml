// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtTest
import SideBySide.Controls

// Each follows its model as a Repeater does: every test does the same to both and compares.
TestCase {
    id: test

    name: "Each"
    when: windowShown
    width: 400
    height: 400

    component Line: Item {
        required property string word
        required property int size
        required property int index

        width: 10
        height: size
    }

    ListModel {
        id: list
    }
    ListModel {
        id: other

        ListElement {
            word: "other"
            size: 5
        }
    }
    Column {
        id: ours

        property ListModel model: list

        spacing: 1

        Each {
            id: each

            model: ours.model

            Line {}
        }
    }
    Column {
        id: theirs

        spacing: 1

        Repeater {
            model: ours.model

            Line {}
        }
    }

    // What stands in a column, from the top: the word, the number of the row, place and height.
    function seen(column) {
        const lines = [];
        for (let index = 0; index < column.children.length; ++index) {
            const line = column.children[index];
            if ("word" in line)
                lines.push(line.word + " " + line.index + " at " + line.y + ", " + line.height);
        }
        return lines.join("; ");
    }
    // The item of a word, in our column.
    function lineOf(word) {
        for (let index = 0; index < ours.children.length; ++index)
            if (ours.children[index].word === word)
                return ours.children[index];
        return null;
    }
    function compareColumns(count) {
        waitForItemPolished(ours);
        waitForItemPolished(theirs);
        compare(seen(ours), seen(theirs));
        compare(seen(ours).split(" at ").length - 1, count);
    }
    function init() {
        failOnWarning(/.?/);
        ours.model = list;
        list.clear();
        ["a", "b", "c", "d", "e"].forEach((word, index) => list.append({
                        "word": word,
                        "size": 10 + index
                    }));
    }

    function test_rows() {
        compareColumns(5);
    }
    function test_insert() {
        list.insert(0, {
                "word": "first",
                "size": 3
            });
        list.insert(3, {
                "word": "between",
                "size": 4
            });
        list.append({
                "word": "last",
                "size": 5
            });
        compareColumns(8);
    }
    function test_remove() {
        list.remove(1, 2);
        compareColumns(3);
        list.remove(2);
        list.remove(0);
        compareColumns(1);
        list.clear();
        compareColumns(0);
    }
    function test_change() {
        list.setProperty(2, "word", "changed");
        list.setProperty(0, "size", 30);
        compareColumns(5);
    }
    function test_move_data() {
        return [{
                "tag": "down",
                "from": 0,
                "to": 3,
                "count": 1
            }, {
                "tag": "up",
                "from": 4,
                "to": 0,
                "count": 1
            }, {
                "tag": "two down",
                "from": 1,
                "to": 3,
                "count": 2
            }, {
                "tag": "two up",
                "from": 2,
                "to": 0,
                "count": 2
            }];
    }
    // The items themselves move: what has the focus keeps it.
    function test_move(row) {
        const moved = lineOf(list.get(row.from).word);
        moved.forceActiveFocus();
        list.move(row.from, row.to, row.count);
        compareColumns(5);
        compare(lineOf(moved.word), moved);
        verify(moved.activeFocus);
    }
    function test_modelChange() {
        ours.model = other;
        compareColumns(1);
        ours.model = null;
        compareColumns(0);
        list.append({
                "word": "unseen",
                "size": 1
            });
        compareColumns(0);
        ours.model = list;
        compareColumns(6);
    }
}
