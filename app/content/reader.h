// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide.h"
#include "help.h"
#include "result.h"

#include <QByteArray>
#include <QString>

namespace Content
{

/// The largest content file that is read, in bytes.
inline constexpr qsizetype MaximumFileSize = qsizetype(4) * 1024 * 1024;
/// The longest text a field may hold, in characters.
inline constexpr qsizetype MaximumTextLength = 2000;
/// How deep arrays and objects may stand in each other.
inline constexpr int MaximumNesting = 32;
/// How many keys and values a file may hold; bounds memory where the values are tiny.
inline constexpr qsizetype MaximumValues = 200'000;

/// Reads the bytes of a regular file, at most MaximumFileSize. A folder, a device, a pipe, a file
/// that is too large, empty or unreadable is a fault. Never blocks, never reads further.
[[nodiscard]] Result<QByteArray> readBytes(const QString &path);

/// Reads a guide (JSON of RFC 8259, UTF-8 without BOM, closed set of keys, plain text only; the
/// format is described in resources/schema/guide.schema.json). file is only for the faults'
/// wording. Gives the guide, or every fault that can be told from this text, at most
/// 1,000 of them and one more that says so. Never throws.
[[nodiscard]] Result<Guide> readGuide(const QByteArray &json, const QString &file);

/// Reads help regions; as readGuide.
[[nodiscard]] Result<Help> readHelp(const QByteArray &json, const QString &file);

} // namespace Content
