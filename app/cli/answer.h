// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace Cli
{

/// What a command has to say.
struct Answer {
    QString out{}; ///< for standard output
    QByteArray bytes{}; ///< for standard output after it, as they are
    QString err{}; ///< for standard error
    int exitCode = 0;
};

} // namespace Cli
