// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answers.h"
#include "content/guide.h"

namespace Decision
{

/// The same answers with every choice replaced by its mirror.
[[nodiscard]] Answers mirrored(const Content::Flow &flow, const Answers &answers);

/// The other option of a guide of two; an outcome of the guide is its own.
[[nodiscard]] QString swapped(const Content::Guide &guide, const QString &outcome);

/// Whether the mirrored answers are a way of their own and end in the swapped outcome. What a notice
/// says is left aside: those that name what a professional alone can give cannot be mirrored.
[[nodiscard]] bool
isEvenHanded(const Content::Guide &guide, const Way &way, const QString &outcome);

} // namespace Decision
