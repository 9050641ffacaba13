// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "easyread.h"
#include "jsonindex.h"

namespace Content
{

/// Reads the Easy Read edition of a guide from a scanned text; as guideFrom() in guidereader.h.
[[nodiscard]] EasyRead easyFrom(const JsonIndex &json, FaultLog &log);

} // namespace Content
