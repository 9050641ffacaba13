// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

/// The values of resources/help/regions.json: who to call, where.
namespace Content
{

/// How a line is reached. In the file: "call", "text", "chat", "visit".
enum class Reach { Call, Text, Chat, Visit };

/// One way to reach a help line.
struct Contact {
    Reach reach = Reach::Call;
    QString to; ///< number or web address, as people write it: "13 11 14", "988lifeline.org"
    QString say; ///< the word to text, such as "SHOUT"; empty if none
};

/// What a line is for. In the file: "danger" (life in danger) and "talk" (talk to somebody now).
enum class HelpKind { Danger, Talk };

/// One help line of one region.
struct HelpLine {
    QString id; ///< unique in the file, such as "us-988"
    HelpKind kind = HelpKind::Talk;
    QString name; ///< as it calls itself; "Emergency services" names are translated by language
    QMap<QString, QString> names; ///< language tag -> name, for lines whose name is a description
    QList<Contact> contacts; ///< at least one
    QMap<QString, QString> notes; ///< language tag -> one plain sentence; may be empty
    QDate checked; ///< first day of the month in which it was checked; null: nobody has yet
    QDate nextCheck; ///< first day of the month; null exactly when checked is; at most 6 months on
    QString source; ///< where it was checked; empty exactly when checked is null
};

/// A country, or a larger area, with its help lines.
struct Region {
    QString id; ///< ISO 3166-1 alpha-2, "EU", or "ZZ" for everywhere else
    QMap<QString, QString> names; ///< language tag -> name
    QList<HelpLine> lines; ///< at least one of kind Danger and one of kind Talk
};

/// All regions, in the order of the file. The last one is "ZZ".
struct Help {
    QList<Region> regions;
};

/// The region with this id, or "ZZ" when there is none.
[[nodiscard]] const Region &regionOf(const Help &help, const QString &id);

/// The id of the region for a country: its own, "EU" for a member state, else "ZZ".
/// country: ISO 3166-1 alpha-2 in capitals; may be empty.
[[nodiscard]] QString regionForCountry(const Help &help, const QString &country);

/// Whether the next check of a line is overdue. The month it is due in still counts as in time; a
/// line that nobody has checked yet is not overdue.
[[nodiscard]] bool isPastCheck(const HelpLine &line, QDate today);

/// A number or address as it is typed, for a text in the language of QLocale(): held together where that
/// runs from right to left, so that "116 123" is not read as "123 116" (UAX #9, isolates).
[[nodiscard]] QString isolated(const QString &typed);

/// texts[language], else that of its first subtag, else English, else any.
[[nodiscard]] QString inLanguage(const QMap<QString, QString> &texts, const QString &language);

} // namespace Content
