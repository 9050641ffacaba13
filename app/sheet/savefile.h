// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace Sheet
{

/// Writes a file whole or not at all: what was there before stays as it is when anything goes
/// wrong, down to the last byte on a full disk. Gives an empty text, or why it was not written.
[[nodiscard]] QString saveFile(const QString &path, const QByteArray &bytes);

} // namespace Sheet
