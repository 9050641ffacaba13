// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answer.h"
#include "arguments.h"
#include "commandline.h"

namespace Cli
{

/// Names every guide with its languages and dates and every region with its help lines, or the
/// help lines that nobody has checked. A guide that cannot be opened is said on err, exit code 1.
[[nodiscard]] Answer runList(const ListArguments &arguments, const Services &services);

} // namespace Cli
