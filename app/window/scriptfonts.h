// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace Window
{

/// Families for scripts that Andika does not write, in the order in which they help it out.
[[nodiscard]] QStringList scriptFamilies();

/// Files of their regular weight.
[[nodiscard]] QStringList scriptFontFiles();

/// Makes the fonts of all scripts known, once. Not at every start: they would cost it time.
void useScriptFonts();

/// The same where a language, by its BCP 47 tag, is written in such a script.
void useFontsOf(const QString &tag);

} // namespace Window
