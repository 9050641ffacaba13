// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace Wall
{

/// The wall's own words in the language of a slide, which need not be that of the system: several
/// languages take turns on one wall. English where the interface has no translation.
class Wording
{
public:
    /// language: BCP 47 tag.
    explicit Wording(const QString &language);

    [[nodiscard]] QString whatItIs() const;
    [[nodiscard]] QString fitsPeopleWho() const;
    [[nodiscard]] QString firstMeeting(qsizetype step, qsizetype steps) const;
    [[nodiscard]] QString example() const;
    [[nodiscard]] QString aboutThisGuide() const;
    [[nodiscard]] QString notKnown() const;
    [[nodiscard]] QString partOf(int part, int parts) const;

    [[nodiscard]] QString danger() const;
    [[nodiscard]] QString talk() const;
    [[nodiscard]] QString unwatched() const;
    [[nodiscard]] QString paper() const;
    [[nodiscard]] QString more(const QString &address) const;
    [[nodiscard]] QString orAskStaff() const;
    [[nodiscard]] QString overdue(QDate nextCheck) const;
    [[nodiscard]] QString fallbackHeading() const;
    [[nodiscard]] QString fallbackText() const;
    [[nodiscard]] QString textTo(const QString &number, const QString &word) const;
    /// "a", "a or b", "a, b or c".
    [[nodiscard]] QString alternatives(const QStringList &things) const;
    /// Between the things of a list, with its space.
    [[nodiscard]] QString comma() const;
    /// A number or address as it is typed, held together among letters that run the other way.
    [[nodiscard]] QString isolated(const QString &typed) const;

private:
    [[nodiscard]] QString say(const char *text) const;

    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace Wall
