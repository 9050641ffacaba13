// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "fields.h"

#include "plaintext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

QString nameOf(JsonKind kind)
{
    switch (kind) {
    case JsonKind::Object:
        return QStringLiteral("an object { }");
    case JsonKind::Array:
        return QStringLiteral("a list [ ]");
    case JsonKind::Text:
        return QStringLiteral("a text in quotes");
    case JsonKind::Number:
        return QStringLiteral("a number");
    case JsonKind::True:
    case JsonKind::False:
        return QStringLiteral("true or false");
    case JsonKind::Null:
        break;
    }
    return QStringLiteral("null");
}

/// A piece of the file for a message, not too long of it.
QString quoted(const QString &text)
{
    constexpr qsizetype Enough = 60;
    return u'"' + (text.size() > Enough ? text.first(Enough) + u'\u2026' : text) + u'"';
}

bool isFittingId(Space space, QStringView id)
{
    if (space == Space::Source)
        return isSourceId(id);
    return space == Space::Region ? isRegionId(id) : isId(id);
}

void complainOfId(Reading &reading, int node, Space space, const QString &id)
{
    if (space == Space::Source) {
        reading.complain(node,
                         "bad-source-id"_L1,
                         QStringLiteral("%1 is no code of a source.").arg(quoted(id)),
                         QStringLiteral("Write a capital S and a number, such as \"S8\"."));
    } else if (space == Space::Region) {
        reading.complain(node,
                         "bad-region"_L1,
                         QStringLiteral("%1 is no code of a region.").arg(quoted(id)),
                         QStringLiteral("Write two capital letters, such as \"US\"."));
    } else {
        reading.complain(node,
                         "bad-id"_L1,
                         QStringLiteral("%1 is no id.").arg(quoted(id)),
                         QStringLiteral("Write small letters a-z and digits, with single hyphens "
                                        "between words, such as \"first-step\"."));
    }
}

} // namespace

bool isOfKind(Reading &reading, int node, JsonKind kind)
{
    const JsonKind found = reading.json.kind(node);
    if (found == kind)
        return true;
    reading.complain(
        node,
        "wrong-type"_L1,
        QStringLiteral("Here stands %1 instead of %2.").arg(nameOf(found), nameOf(kind)),
        QStringLiteral("Write %1.").arg(nameOf(kind)));
    return false;
}

bool isList(Reading &reading, int node, qsizetype minimum)
{
    if (!isOfKind(reading, node, JsonKind::Array))
        return false;
    qsizetype count = 0;
    for (int item = reading.json.first(node); item != reading.json.end(node) && count < minimum;
         item = reading.json.next(item))
        ++count;
    if (count < minimum) {
        reading.complain(node,
                         "too-few-entries"_L1,
                         QStringLiteral("The list is too short."),
                         QStringLiteral("It needs at least %1.").arg(minimum));
    }
    return true;
}

QString readText(Reading &reading, int node)
{
    if (!isOfKind(reading, node, JsonKind::Text))
        return {};
    QString text = reading.json.text(node);
    if (const auto fault = plainTextFault(text)) {
        const qsizetype offset =
            fault->at < 0 ? reading.json.offset(node) : reading.json.offsetInText(node, fault->at);
        reading.log.add(offset, fault->rule, fault->what, fault->remedy);
        return {};
    }
    return text;
}

QStringList readTexts(Reading &reading, int node, qsizetype minimum)
{
    return readList<QString>(reading, node, minimum, &readText);
}

QMap<QString, QString> readTextByLanguage(Reading &reading, int node)
{
    QMap<QString, QString> texts;
    if (!isOfKind(reading, node, JsonKind::Object))
        return texts;
    const JsonIndex &json = reading.json;
    for (int key = json.first(node); key != json.end(node); key = json.next(json.next(key))) {
        const QString tag = json.text(key);
        if (!isLanguageTag(tag)) {
            reading.complain(key,
                             "bad-language"_L1,
                             QStringLiteral("%1 is no language tag.").arg(quoted(tag)),
                             QStringLiteral("Write one such as \"en\" or \"en-US\"."));
        }
        texts.insert(tag, readText(reading, json.next(key)));
    }
    if (!texts.contains("en"_L1)) {
        reading.complain(node,
                         "missing-language"_L1,
                         QStringLiteral("The text is not there in English."),
                         QStringLiteral("Add it under the key \"en\"."));
    }
    return texts;
}

Fields::Fields(Reading &reading, int object, std::span<const Key> keys)
    : m_reading(reading)
    , m_keys(keys)
    , m_nodes(qsizetype(keys.size()))
{
    std::fill(m_nodes.begin(), m_nodes.end(), JsonIndex::None);
    if (!isOfKind(reading, object, JsonKind::Object))
        return;
    const JsonIndex &json = reading.json;
    for (int key = json.first(object); key != json.end(object); key = json.next(json.next(key))) {
        const QByteArrayView name = json.bytes(key);
        const auto found = std::find_if(keys.begin(), keys.end(), [name](const Key &known) {
            return QByteArrayView(known.name.data(), known.name.size()) == name;
        });
        if (found == keys.end())
            complainOfUnknown(key);
        else
            m_nodes[found - keys.begin()] = json.next(key);
    }
    complainOfMissing(object);
}

void Fields::complainOfUnknown(int key) const
{
    m_reading.complain(
        key,
        "unknown-key"_L1,
        QStringLiteral("The key %1 does not belong here.").arg(quoted(m_reading.json.text(key))),
        QStringLiteral("Delete it, or mend its spelling."));
}

void Fields::complainOfMissing(int object) const
{
    for (size_t i = 0; i < m_keys.size(); ++i) {
        if (!m_keys[i].isRequired || m_nodes[qsizetype(i)] != JsonIndex::None)
            continue;
        m_reading.complain(object,
                           "missing-key"_L1,
                           QStringLiteral("The key %1 is missing.").arg(quoted(m_keys[i].name)),
                           QStringLiteral("Add it to the object that begins here."));
    }
}

int Fields::node(QLatin1StringView name) const
{
    for (size_t i = 0; i < m_keys.size(); ++i) {
        if (m_keys[i].name == name)
            return m_nodes[qsizetype(i)];
    }
    Q_UNREACHABLE();
    return JsonIndex::None;
}

QString Fields::text(QLatin1StringView name) const
{
    return has(name) ? readText(m_reading, node(name)) : QString();
}

QStringList Fields::texts(QLatin1StringView name, qsizetype minimum) const
{
    return has(name) ? readTexts(m_reading, node(name), minimum) : QStringList();
}

QMap<QString, QString> Fields::textByLanguage(QLatin1StringView name) const
{
    return has(name) ? readTextByLanguage(m_reading, node(name)) : QMap<QString, QString>();
}

bool Fields::flag(QLatin1StringView name) const
{
    if (!has(name))
        return false;
    const JsonKind kind = m_reading.json.kind(node(name));
    return kind == JsonKind::True
        || (kind != JsonKind::False && isOfKind(m_reading, node(name), JsonKind::True));
}

void Fields::checkFormat() const
{
    const int format = node("format"_L1);
    if (format == JsonIndex::None || !isOfKind(m_reading, format, JsonKind::Number))
        return;
    if (m_reading.json.bytes(format) != "1") {
        m_reading.complain(format,
                           "unknown-format"_L1,
                           QStringLiteral("This program reads format 1 only."),
                           QStringLiteral("Write 1, or use a newer program."));
    }
}

QString Fields::id(QLatin1StringView name) const
{
    if (!has(name) || !isOfKind(m_reading, node(name), JsonKind::Text))
        return {};
    QString id = m_reading.json.text(node(name));
    if (!isId(id))
        complainOfId(m_reading, node(name), Space::Statement, id);
    return id;
}

QString Fields::name(QLatin1StringView name, Space space) const
{
    if (!has(name) || !isOfKind(m_reading, node(name), JsonKind::Text))
        return {};
    QString id = m_reading.json.text(node(name));
    if (!isFittingId(space, id))
        complainOfId(m_reading, node(name), space, id);
    m_reading.namesIn(space).append({id, node(name)}); // even so, lest every use be a fault too
    return id;
}

QStringList Fields::references(QLatin1StringView name, Space space, qsizetype minimum) const
{
    constexpr qsizetype Few = 8;
    QStringList ids;
    if (!has(name) || !isList(m_reading, node(name), minimum))
        return ids;
    QSet<QString> seen; // of a long list; a short one is searched itself
    const JsonIndex &json = m_reading.json;
    for (int item = json.first(node(name)); item != json.end(node(name)); item = json.next(item)) {
        if (!isOfKind(m_reading, item, JsonKind::Text))
            continue;
        const QString id = json.text(item);
        if (!isFittingId(space, id)) {
            complainOfId(m_reading, item, space, id);
        } else if (ids.size() < Few ? ids.contains(id) : seen.contains(id)) {
            m_reading.complain(item,
                               "duplicate-reference"_L1,
                               QStringLiteral("%1 is here for the second time.").arg(quoted(id)),
                               QStringLiteral("Name it once."));
        } else {
            m_reading.usesOf(space).append({id, item});
            ids.append(id);
            if (ids.size() == Few)
                seen = QSet<QString>(ids.cbegin(), ids.cend());
            else if (ids.size() > Few)
                seen.insert(id);
        }
        if (m_reading.log.isFull())
            break;
    }
    return ids;
}

QDate Fields::day(QLatin1StringView name) const
{
    return date(name, "yyyy-MM-dd"_L1);
}

QDate Fields::month(QLatin1StringView name) const
{
    return date(name, "yyyy-MM"_L1);
}

QDate Fields::date(QLatin1StringView name, QLatin1StringView format) const
{
    if (!has(name) || !isOfKind(m_reading, node(name), JsonKind::Text))
        return {};
    const QString text = m_reading.json.text(node(name));
    const QDate date = QDate::fromString(text, QString(format));
    if (date.isValid() && date.toString(QString(format)) == text)
        return date;
    const bool isMonth = format.size() == 7;
    m_reading.complain(
        node(name),
        "bad-date"_L1,
        QStringLiteral("%1 is no %2.").arg(quoted(text), isMonth ? "month"_L1 : "date"_L1),
        isMonth ? QStringLiteral("Write year and month, such as \"2026-11\".")
                : QStringLiteral("Write year, month and day, such as "
                                 "\"2026-11-23\"."));
    return {};
}

double Fields::number(QLatin1StringView name, double minimum, double maximum) const
{
    if (!has(name) || !isOfKind(m_reading, node(name), JsonKind::Number))
        return minimum;
    const double value = m_reading.json.bytes(node(name)).toByteArray().toDouble();
    if (value >= minimum && value <= maximum)
        return value;
    m_reading.complain(node(name),
                       "out-of-range"_L1,
                       QStringLiteral("This number is too small or too large."),
                       QStringLiteral("Write one from %1 to %2.").arg(minimum).arg(maximum));
    return minimum;
}

qsizetype Fields::choice(QLatin1StringView name, std::span<const QLatin1StringView> allowed) const
{
    if (!has(name) || !isOfKind(m_reading, node(name), JsonKind::Text))
        return 0;
    const QString text = m_reading.json.text(node(name));
    const auto found = std::find(allowed.begin(), allowed.end(), text);
    if (found != allowed.end())
        return found - allowed.begin();
    QStringList words;
    for (const QLatin1StringView word : allowed)
        words.append(quoted(word));
    m_reading.complain(
        node(name),
        "unknown-value"_L1,
        QStringLiteral("%1 is none of the words that may stand here.").arg(quoted(text)),
        QStringLiteral("Write one of %1.").arg(words.join(", "_L1)));
    return 0;
}

} // namespace Content
