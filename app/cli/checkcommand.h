// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answer.h"
#include "arguments.h"
#include "commandline.h"

namespace Cli
{

/// Checks every file named, and every .json file below the folders named (a JSON Schema,
/// *.schema.json, is no content and is passed over). Says nothing when all is well; else one line a
/// fault, or one JSON array with --json, and exit code 1.
[[nodiscard]] Answer runCheck(const CheckArguments &arguments, const Services &services);

} // namespace Cli
