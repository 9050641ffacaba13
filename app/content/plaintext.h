// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <optional>

namespace Content
{

/// Why a text may not stand in a content file, and where in it.
struct TextFault {
    qsizetype at; ///< UTF-16 unit
    QLatin1StringView rule;
    QString what;
    QString remedy;
};

/// The first thing that keeps a text from being plain text that is safe to show: markup, a control
/// or line-breaking character, a bidi override (U+202A-202E), isolates (U+2066-2069) without their
/// end, more than MaximumTextLength characters, nothing to read.
[[nodiscard]] std::optional<TextFault> plainTextFault(QStringView text);

/// Whether it is like "peer-coaching": small ASCII letters and digits, hyphens between them.
[[nodiscard]] bool isId(QStringView text);

/// Whether it is like "S8".
[[nodiscard]] bool isSourceId(QStringView text);

/// Whether it is like "en" or "en-US": well-formed enough for BCP 47.
[[nodiscard]] bool isLanguageTag(QStringView text);

/// Whether it is two capital ASCII letters.
[[nodiscard]] bool isRegionId(QStringView text);

/// Whether it is eight hexadecimal digits, as of stampOf() (translation.h).
[[nodiscard]] bool isStamp(QStringView text);

} // namespace Content
