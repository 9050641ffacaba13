// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/guide.h"
#include "decision/summary.h"

#include <QString>

namespace Cli
{

/// Every way through the flow as one JSON object: "count"; the texts of "questions", "outcomes" and
/// "notices" once, in both voices; and in "paths", for each way, its "answers", the "outcome", what
/// it is "of", the "notices" told, and the picks, as "question/choice", under each option in
/// "columns", in "neither" and in "others".
[[nodiscard]] QString walkJson(const Content::Guide &guide);

/// One summary as JSON.
[[nodiscard]] QString summaryJson(const Decision::Summary &summary);

} // namespace Cli
