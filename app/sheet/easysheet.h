// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "composer.h"
#include "content/easyread.h"
#include "contents.h"

namespace Sheet
{

/// Lays the Easy Read edition out, on as many pages as it takes: one sentence a line, its picture where
/// reading begins. size: of the letters, in points.
void composeEasy(const Contents &contents,
                 const Content::EasyRead &easy,
                 double size,
                 Composer &composer);

} // namespace Sheet
