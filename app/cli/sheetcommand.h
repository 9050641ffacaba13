// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answer.h"
#include "arguments.h"
#include "commandline.h"

namespace Cli
{

/// Makes the printable sheet and writes it: to a file whose name it prints, or to standard output
/// for "-". What is not there is a wrong argument (exit code 2, one line on err); a text that does
/// not fit, a character without a glyph, or a file that cannot be written gives exit code 1, and
/// the file that was there stays as it was. SOURCE_DATE_EPOCH in the environment stands for now.
[[nodiscard]] Answer runSheet(const SheetArguments &arguments, const Services &services);

} // namespace Cli
