// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace Window
{

/// What the window is set in: Andika cut down to what most guides need, or the whole of it. Both
/// draw alike; the cut one takes a quarter of the memory and less time to shape.
enum class Typeface { Cut, Whole };

/// Before the first text: finds the typeface that can write this text (UTF-8), and if there is one,
/// keeps fontconfig from looking at the fonts of the system, which costs a third of a start.
[[nodiscard]] Typeface limitToBundledFonts(QByteArrayView text);

/// With a QGuiApplication: makes the typeface known and the default of every text. False when it
/// cannot be used; the system's fonts serve then.
[[nodiscard]] bool useBundledFonts(Typeface typeface);

/// For a program whose texts change while it runs, after useBundledFonts(Typeface::Cut) and before the
/// text is measured or drawn: where it has a letter that the cut typeface lacks, useEveryBundledFont().
void useLettersOf(const QString &text);

/// The whole typeface and those of other scripts serve as well from now on, where the default lacks a
/// letter.
void useEveryBundledFont();

} // namespace Window
