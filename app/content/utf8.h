// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace Content
{

/// Length in bytes of the well-formed UTF-8 sequence (Unicode 15, table 3-7) that begins at text,
/// of which available bytes may be looked at; 0 when there is none.
// NOLINTNEXTLINE(readability-function-cognitive-complexity): the rows of the table
[[nodiscard]] inline int utf8Length(const char *text, qsizetype available)
{
    const auto byte = [text](qsizetype i) { return static_cast<uchar>(text[i]); };
    const auto isTail = [&](int i) { return (byte(i) & 0xC0U) == 0x80U; };
    if (available < 1)
        return 0;
    const uchar lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return available > 1 && isTail(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const uchar low = lead == 0xE0 ? 0xA0 : 0x80; // no overlong forms
        const uchar high = lead == 0xED ? 0x9F : 0xBF; // no surrogates
        return available > 2 && byte(1) >= low && byte(1) <= high && isTail(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const uchar low = lead == 0xF0 ? 0x90 : 0x80;
        const uchar high = lead == 0xF4 ? 0x8F : 0xBF; // nothing beyond U+10FFFF
        return available > 3 && byte(1) >= low && byte(1) <= high && isTail(2) && isTail(3) ? 4 : 0;
    }
    return 0;
}

} // namespace Content
