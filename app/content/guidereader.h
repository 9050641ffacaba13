// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide.h"
#include "help.h"
#include "jsonindex.h"

namespace Content
{

/// Reads a guide from a scanned text; complains into the log. What it gives is a whole guide only
/// when the log stayed empty.
[[nodiscard]] Guide guideFrom(const JsonIndex &json, FaultLog &log);

/// Reads help regions likewise.
[[nodiscard]] Help helpFrom(const JsonIndex &json, FaultLog &log);

} // namespace Content
