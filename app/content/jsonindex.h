// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "faultlog.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <vector>

namespace Content
{

/// What a value of a JSON text is. A key is a Text.
enum class JsonKind : quint8 { Object, Array, Text, Number, True, False, Null };

/// One key or value of a JSON text, by its place in the bytes.
struct JsonNode {
    quint32 begin = 0; ///< offset of its first byte
    quint32 end = 0; ///< offset one past its last byte
    int next = 0; ///< index of the node that follows it and all it holds
    JsonKind kind = JsonKind::Null;
    bool isPlain = true; ///< Text: has no escapes
};

/// A JSON text (RFC 8259, strictly) as a flat list of nodes in the order of the file, each with
/// its place. QJsonDocument sorts keys, accepts duplicate ones and forgets where values stood;
/// this keeps the order and the places, which faults need. Values are decoded on demand.
///
/// The root is node 0. What a container holds begins at its index + 1; an object holds keys and
/// values by turns.
class JsonIndex
{
public:
    static constexpr int None = -1; ///< no node

    /// Scans the text and notes what is wrong in the log. isEmpty() when it is no JSON; a text with
    /// a duplicate key or a byte order mark gives its nodes all the same.
    JsonIndex(QByteArray json, FaultLog &log);

    [[nodiscard]] bool isEmpty() const { return m_nodes.empty(); }
    [[nodiscard]] const JsonNode &at(int node) const { return m_nodes[size_t(node)]; }
    [[nodiscard]] JsonKind kind(int node) const { return at(node).kind; }
    [[nodiscard]] qsizetype offset(int node) const { return at(node).begin; }

    /// First node in a container, or end(container) when it is empty.
    [[nodiscard]] int first(int container) const { return container + 1; }
    /// The node after a value and all it holds.
    [[nodiscard]] int next(int node) const { return at(node).next; }
    /// Where iteration over a container ends.
    [[nodiscard]] int end(int container) const { return at(container).next; }

    /// The bytes of a node as they stand in the file; of a Text without its quotes.
    [[nodiscard]] QByteArrayView bytes(int node) const;

    /// A Text, decoded. Half surrogate pairs have been refused before.
    [[nodiscard]] QString text(int node) const;

    /// Offset of the byte where UTF-16 unit number unit of the decoded Text begins.
    [[nodiscard]] qsizetype offsetInText(int node, qsizetype unit) const;

    /// The value at a path such as u"options/1/name", seen from the root; None when nothing is
    /// there. An empty path is the root.
    [[nodiscard]] int find(QStringView path) const;

private:
    [[nodiscard]] int child(int container, QStringView step) const;

    QByteArray m_json;
    std::vector<JsonNode> m_nodes;
};

} // namespace Content
