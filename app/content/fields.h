// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jsonindex.h"

#include <QDate>
#include <QLatin1StringView>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVarLengthArray>

#include <array>
#include <span>

namespace Content
{

/// What has names of its own in a file; a name is unique in its space.
enum class Space { Statement, Row, Option, Source, Region, Line };
inline constexpr size_t SpaceCount = 6;

/// An id and where it stands.
struct Name {
    QString id;
    int node;
};

/// What the reading of one file needs all the way down.
struct Reading {
    const JsonIndex &json;
    FaultLog &log;
    std::array<QList<Name>, SpaceCount> names{}; ///< ids that were given, by space
    std::array<QList<Name>, SpaceCount> uses{}; ///< ids that were referred to, by space
    QStringList options{}; ///< ids of the options of a guide, in their order

    void complain(int node, QLatin1StringView rule, const QString &what, const QString &remedy)
    {
        log.add(json.offset(node), rule, what, remedy);
    }
    QList<Name> &namesIn(Space space) { return names[size_t(space)]; }
    QList<Name> &usesOf(Space space) { return uses[size_t(space)]; }
};

/// A key that an object may have.
struct Key {
    QLatin1StringView name;
    bool isRequired = true;
};

/// A value as text, checked to be plain text. Empty after a fault.
[[nodiscard]] QString readText(Reading &reading, int node);
/// A list of texts, at least minimum long.
[[nodiscard]] QStringList readTexts(Reading &reading, int node, qsizetype minimum);
/// An object of texts by language tag, "en" among them.
[[nodiscard]] QMap<QString, QString> readTextByLanguage(Reading &reading, int node);
/// Whether the value is of that kind; complains if not.
bool isOfKind(Reading &reading, int node, JsonKind kind);
/// Whether the value is a list of at least minimum entries; complains if not.
bool isList(Reading &reading, int node, qsizetype minimum);
/// Reads each entry of a list with read(reading, node). A fault if there are less than minimum.
template<typename T>
[[nodiscard]] QList<T>
readList(Reading &reading, int node, qsizetype minimum, T (*read)(Reading &, int))
{
    QList<T> list;
    if (!isList(reading, node, minimum))
        return list;
    for (int item = reading.json.first(node); item != reading.json.end(node);
         item = reading.json.next(item)) {
        if (reading.log.isFull())
            break;
        list.append(read(reading, item));
    }
    return list;
}

/// An object with a closed set of keys. Complains about what is no object, about keys that do not
/// belong and about required keys that are missing; its getters complain about the values, and
/// give an empty value for what is not there.
class Fields
{
public:
    Fields(Reading &reading, int object, std::span<const Key> keys);

    /// The value of a key, or JsonIndex::None.
    [[nodiscard]] int node(QLatin1StringView name) const;
    [[nodiscard]] bool has(QLatin1StringView name) const { return node(name) != JsonIndex::None; }

    [[nodiscard]] QString text(QLatin1StringView name) const;
    [[nodiscard]] QStringList texts(QLatin1StringView name, qsizetype minimum = 1) const;
    [[nodiscard]] QMap<QString, QString> textByLanguage(QLatin1StringView name) const;
    [[nodiscard]] bool flag(QLatin1StringView name) const;
    /// The "format" must be the number 1.
    void checkFormat() const;
    /// An id as of isId().
    [[nodiscard]] QString id(QLatin1StringView name) const;
    /// An id, given to this object, and noted as a name in the space.
    [[nodiscard]] QString name(QLatin1StringView name, Space space) const;
    /// Ids of something else, noted as uses.
    [[nodiscard]] QStringList
    references(QLatin1StringView name, Space space, qsizetype minimum) const;
    /// A day such as 2026-11-23.
    [[nodiscard]] QDate day(QLatin1StringView name) const;
    /// The first day of a month such as 2026-11.
    [[nodiscard]] QDate month(QLatin1StringView name) const;
    /// A number from minimum to maximum; minimum after a fault and where there is none.
    [[nodiscard]] double number(QLatin1StringView name, double minimum, double maximum) const;
    /// The index of a text among those allowed; 0 after a fault.
    [[nodiscard]] qsizetype choice(QLatin1StringView name,
                                   std::span<const QLatin1StringView> allowed) const;
    template<typename T>
    [[nodiscard]] QList<T>
    list(QLatin1StringView name, T (*read)(Reading &, int), qsizetype minimum = 1) const
    {
        return has(name) ? readList(m_reading, node(name), minimum, read) : QList<T>();
    }

private:
    void complainOfUnknown(int key) const;
    void complainOfMissing(int object) const;
    [[nodiscard]] QDate date(QLatin1StringView name, QLatin1StringView format) const;

    Reading &m_reading;
    std::span<const Key> m_keys;
    QVarLengthArray<int, 32> m_nodes;
};

} // namespace Content
