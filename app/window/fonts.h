// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace Window
{

/// Before QGuiApplication: when the bundled fonts can write this text, keeps fontconfig from
/// looking at the fonts of the system, which costs a third of a start.
void limitToBundledFonts(QStringView text);

/// After QGuiApplication: makes the bundled fonts known and the default of every text. False when
/// one of them cannot be used; the system's fonts serve then.
[[nodiscard]] bool useBundledFonts();

} // namespace Window
