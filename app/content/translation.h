// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace Content
{

struct Inspection;

/// Complains where a translation does not say what the English file says: another key, another number
/// of entries, another id, source, date or rule; a text that has other numbers; and a text whose English
/// has changed since, which is told by the stamps under "translation". Each at its place in the
/// translation. Nothing to do for a guide that is no translation.
/// original: the bytes of the English file; empty is a fault of its own.
void checkTranslation(Inspection &inspection, const QByteArray &original);

/// What a translation keeps of the English text it was made from: the first eight hexadecimal digits of
/// SHA-256 over place, a line feed and text. place names the text by keys and ids, such as
/// "options/therapy/summary", so that it stays when others come and go.
[[nodiscard]] QString stampOf(const QString &place, const QString &text);

/// Every number in a text, sorted: digits of any script as ASCII, without what stands between groups of
/// them or before decimals, which differ by language.
[[nodiscard]] QStringList numbersIn(QStringView text);

} // namespace Content
