// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "result.h"

namespace Content
{

QString Fault::line() const
{
    return QStringLiteral("%1:%2:%3: error: %4 %5 [%6]")
        .arg(file, QString::number(at.line), QString::number(at.column), what, remedy, rule);
}

} // namespace Content
