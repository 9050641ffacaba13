// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "composer.h"
#include "contents.h"

namespace Sheet
{

/// Lays the large edition out in one column over as many pages as it takes. size: of its text, in
/// points; nothing is smaller. isBrief: the rows as short as the guide has them.
void composeLarge(const Contents &contents, double size, bool isBrief, Composer &composer);

} // namespace Sheet
