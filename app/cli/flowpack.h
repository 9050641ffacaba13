// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/guide.h"
#include "document.h"

namespace Cli
{

/// The flow on paper, for whoever signs it off: each text in both voices, each rule in words, and all
/// ways. Ways that differ only in choices which no rule names stand in one line, with their number.
[[nodiscard]] Document flowPack(const Content::Guide &guide);

} // namespace Cli
