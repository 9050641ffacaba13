// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "words.h"

#include <array>
#include <cstdio>

namespace PdfUa
{

std::string number(double value)
{
    std::array<char, 48> digits{};
    const int length = std::snprintf(digits.data(), digits.size(), "%.3f", value);
    std::string text(digits.data(), static_cast<std::size_t>(length));
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text == "-0" ? "0" : text;
}

std::string hex4(unsigned value)
{
    constexpr std::string_view Digits = "0123456789ABCDEF";
    std::string text;
    for (int shift = 12; shift >= 0; shift -= 4)
        text += Digits[(value >> unsigned(shift)) & 0xFU];
    return text;
}

std::string hex(std::u16string_view text)
{
    std::string digits;
    for (const char16_t unit : text)
        digits += hex4(unit);
    return digits;
}

std::string escaped(std::string_view text)
{
    std::string safe;
    for (const char c : text) {
        switch (c) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        default:
            safe += c;
        }
    }
    return safe;
}

} // namespace PdfUa
