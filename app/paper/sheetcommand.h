// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/answer.h"
#include "cli/arguments.h"
#include "cli/commandline.h"

/// The program that makes the printable sheet.
namespace Paper
{

/// Makes the printable sheet and writes it: to a file whose name it prints, or to standard output
/// for "-". What is not there is a wrong argument (exit code 2, one line on err); a text that does
/// not fit, a character without a glyph, or a file that cannot be written gives exit code 1, and
/// the file that was there stays as it was. SOURCE_DATE_EPOCH in the environment stands for now.
[[nodiscard]] Cli::Answer runSheet(const Cli::SheetArguments &arguments,
                                   const Cli::Services &services);

} // namespace Paper
