// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "jsonindex.h"

#include "jsonscanner.h"

#include <utility>

namespace Content
{
namespace
{

/// Walks over the bytes between the quotes of a text that has been scanned, unit by unit.
class Units
{
public:
    explicit Units(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] qsizetype at() const { return m_at; }

    /// The next character: an escape is one UTF-16 unit, anything else one code point.
    char32_t take() { return m_bytes[m_at] == '\\' ? takeEscape() : takeCharacter(); }

private:
    char32_t takeEscape()
    {
        const char kind = m_bytes[m_at + 1];
        m_at += 2;
        switch (kind) {
        case 'b':
            return U'\b';
        case 'f':
            return U'\f';
        case 'n':
            return U'\n';
        case 'r':
            return U'\r';
        case 't':
            return U'\t';
        case 'u':
            m_at += 4;
            return m_bytes.sliced(m_at - 4, 4).toByteArray().toUShort(nullptr, 16);
        default:
            return char32_t(kind);
        }
    }

    char32_t takeCharacter()
    {
        const auto lead = static_cast<uchar>(m_bytes[m_at++]);
        if (lead < 0x80)
            return lead;
        char32_t character = lead < 0xE0 ? lead & 0x1FU : lead < 0xF0 ? lead & 0x0FU : lead & 0x07U;
        while (!isAtEnd() && (uchar(m_bytes[m_at]) & 0xC0U) == 0x80U)
            character = (character << 6U) | (uchar(m_bytes[m_at++]) & 0x3FU);
        return character;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

void append(QString &text, char32_t character)
{
    if (QChar::requiresSurrogates(character)) {
        text.append(QChar(QChar::highSurrogate(character)));
        text.append(QChar(QChar::lowSurrogate(character)));
    } else {
        text.append(QChar(char16_t(character)));
    }
}

} // namespace

JsonIndex::JsonIndex(QByteArray json, FaultLog &log)
    : m_json(std::move(json))
    , m_nodes(JsonScanner(m_json, log).scan())
{
}

QByteArrayView JsonIndex::bytes(int node) const
{
    const JsonNode &place = at(node);
    const qsizetype quote = place.kind == JsonKind::Text ? 1 : 0;
    const qsizetype length = qsizetype(place.end) - place.begin - 2 * quote;
    return QByteArrayView(m_json).sliced(place.begin + quote, length);
}

QString JsonIndex::text(int node) const
{
    const QByteArrayView raw = bytes(node);
    if (at(node).isPlain)
        return QString::fromUtf8(raw);
    QString text;
    text.reserve(raw.size());
    for (Units units(raw); !units.isAtEnd();)
        append(text, units.take());
    return text;
}

qsizetype JsonIndex::offsetInText(int node, qsizetype unit) const
{
    Units units(bytes(node));
    for (qsizetype passed = 0; passed < unit && !units.isAtEnd();)
        passed += QChar::requiresSurrogates(units.take()) ? 2 : 1;
    return offset(node) + 1 + units.at();
}

int JsonIndex::find(QStringView path) const
{
    int node = isEmpty() ? None : 0;
    if (path.isEmpty())
        return node;
    for (const QStringView step : path.tokenize(u'/')) {
        if (node == None)
            break;
        node = child(node, step);
    }
    return node;
}

int JsonIndex::child(int container, QStringView step) const
{
    if (kind(container) == JsonKind::Object) {
        for (int key = first(container); key != end(container); key = next(next(key))) {
            if (text(key) == step)
                return next(key);
        }
    } else if (kind(container) == JsonKind::Array) {
        int left = step.toInt();
        for (int item = first(container); item != end(container); item = next(item), --left) {
            if (left == 0)
                return item;
        }
    }
    return None;
}

} // namespace Content
