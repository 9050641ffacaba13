// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/flow.h"
#include "document.h"

namespace Cli
{

/// The flow for somebody who reads it on paper: the questions with their choices, where answers can
/// lead, and the facts that hold whatever is picked. In the voice to the person themselves; the
/// rules are in flowPack().
[[nodiscard]] QList<Section> flowSections(const Content::Flow &flow);

} // namespace Cli
