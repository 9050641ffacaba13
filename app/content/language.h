// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace Content
{

/// A language whose texts the checker can judge; Other ones have no measure here.
enum class Language { English, Spanish, Arabic, Other };

/// The language of a BCP 47 tag such as "es" or "en-US".
[[nodiscard]] Language languageOf(QStringView tag);

} // namespace Content
