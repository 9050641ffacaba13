// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Paper
{

/// The word on the command line that asks for preview().
inline constexpr char PreviewWord[] = "--preview";

/// Reads an order (Sheet::orderFrom) from standard input, to its end, and writes the page that is
/// asked for to standard output (Sheet::pagePicture). Gives the exit code: 0, or 1 with a sentence
/// on standard error.
[[nodiscard]] int preview();

/// The word on the command line that asks for file().
inline constexpr char FileWord[] = "--pdf";

/// As preview(), but writes the whole sheet, as tagged PDF.
[[nodiscard]] int file();

} // namespace Paper
