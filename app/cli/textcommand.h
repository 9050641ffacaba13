// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answer.h"
#include "arguments.h"
#include "commandline.h"

namespace Cli
{

/// Writes the whole guide. A guide, language or region that is not there is a wrong argument (exit
/// code 2, one line on err); content that cannot be opened gives its faults and exit code 1.
[[nodiscard]] Answer runText(const TextArguments &arguments, const Services &services);

} // namespace Cli
