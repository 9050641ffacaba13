// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answer.h"
#include "arguments.h"
#include "commandline.h"

namespace Cli
{

/// Prints every way through a guide's flow, draws it, or gives the outcome of some answers. A guide,
/// language, question or choice that is not there is a wrong argument (exit code 2, one line on err);
/// content that cannot be opened gives its faults and exit code 1, as does a drawing without
/// Graphviz.
[[nodiscard]] Answer runFlow(const FlowArguments &arguments, const Services &services);

} // namespace Cli
