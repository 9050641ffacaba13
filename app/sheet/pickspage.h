// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "composer.h"
#include "contents.h"

namespace Sheet
{

/// Lays out what a person picked, on a page of its own behind the one of the standard edition (on as
/// many as it takes): so the first page stays as it is for everybody, and can be handed on alone.
/// The contents must have picks. An element that was begun stays open.
void composePicks(const Contents &contents, Composer &composer);

} // namespace Sheet
