// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/guide.h"
#include "content/help.h"

#include <QDate>
#include <QString>
#include <QStringList>

/// Small values in words, the same in every command: plain text, dates in the form of ISO 8601.
namespace Cli
{

/// "2026-11-23".
[[nodiscard]] QString dayText(QDate day);

/// "2026-11", for help lines, which are checked by the month.
[[nodiscard]] QString monthText(QDate day);

/// "label: text", or the text alone when there is no label.
[[nodiscard]] QString labelled(const QString &label, const QString &text);

/// "fairly sure", "not sure", "nobody knows yet".
[[nodiscard]] QString certaintyText(Content::Certainty certainty);

/// The name of a help line in this language.
[[nodiscard]] QString nameText(const Content::HelpLine &line, const QString &language);

/// "call or text 988; chat at 988lifeline.org".
[[nodiscard]] QString contactsText(const QList<Content::Contact> &contacts);

/// When the line was checked and must be again; says so when nobody has, or when its next check is
/// past on the day `today`.
[[nodiscard]] QString checkedText(const Content::HelpLine &line, QDate today);

} // namespace Cli
