// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace Sheet
{

/// What stands on a sheet beside the words of the guide, in the language of the guide. "%1" and
/// so on are filled in; see wording.cpp for what with.
struct Wording {
    // Help numbers
    QString help;
    QString danger;
    QString talk;
    QString call;
    QString callOrText;
    QString message;
    QString messageWord;
    QString chat;
    QString visit;
    QString between;
    QString unverified;
    QString overdue;
    QString checked;
    QString checkedInPart;
    // Grid
    QString caption;
    QString aspect;
    QString notKnown;
    // When to choose
    QString choose;
    QString fits;
    QString fit;
    QString outcome;
    // To write on
    QString matters;
    QString wishes;
    QString questions;
    QString asks;
    QString tryOut;
    QString next;
    QString picks;
    QString professional;
    QString name;
    QString date;
    QString agreed;
    // Footer
    QString notes;
    QString about;
    QString version;
    QString guideOverdue;
    QString makers;
    QString sources;
    QString clinicCode;
    QString helpCode;
    QString codeAlternative;
    QString largePrint;
    QString onePage;
    QString page;
    QString subject;
    // Marks
    QString disc;
    QString square;
    QString diamond;
    QString plus;
    QString both;
    QString ring;
};

/// Translates one text of the context "Sheet"; empty when it has no translation.
using Translate = std::function<QString(const char *source)>;

/// The wording as this translator has it; none when a text is missing.
[[nodiscard]] std::optional<Wording> wordingBy(const Translate &translate);

/// The wording in a language: as it stands in the code for English, else from
/// <folder>/sidebyside_<language>.qm. None when it is not there or not complete. Needs no
/// application object, and the language the program speaks has no part in it.
[[nodiscard]] std::optional<Wording> wordingIn(const QString &language,
                                               const QString &folder = QStringLiteral(":/i18n"));

} // namespace Sheet
