// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Cli
{

/// What a command has to say.
struct Answer {
    QString out{}; ///< for standard output
    QString err{}; ///< for standard error
    int exitCode = 0;
};

} // namespace Cli
