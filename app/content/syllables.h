// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace Content
{

/// Syllables of one English word, by its spelling: vowel groups, silent endings, pairs that are
/// spoken apart, and a list of words that follow no rule. Capitals only (CBT) are spoken letter by
/// letter. A number counts as one. At least 1.
[[nodiscard]] int syllables(QStringView word);

} // namespace Content
