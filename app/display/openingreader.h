// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/fields.h"
#include "playlist.h"

namespace Wall
{

/// Reads "opening" of a playlist; closed: what shows outside of the hours.
[[nodiscard]] Opening readOpening(Content::Reading &reading, int node, Closed &closed);

} // namespace Wall
