// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace Content
{

/// Checks the Easy Read edition of a guide: everything readEasy() asks; that each line is one sentence of
/// few words, without abbreviations, brackets and what joins two ideas; that sections read easily
/// (English: grade at most 5 and 10 words a line; Spanish: ease at least 75 and 12; Arabic: 5.5 letters and
/// 10); as many lines and about as many words for each option; wording as in a guide; that its pictures
/// are of the family and each in use; that each line says something of the guide, and all that the guide
/// says is said. guide: the bytes of the guide in the same language. original: those of the English
/// edition, to check a translation against.
[[nodiscard]] Faults checkEasy(const QByteArray &json,
                               const QString &file,
                               QDate today,
                               const QByteArray &guide,
                               const QByteArray &original = {});

/// The bytes of the guide that an Easy Read edition belongs to: of the same name in the folder above.
/// Empty when it is not there or cannot be read.
[[nodiscard]] QByteArray guideOfEasy(const QString &file);

} // namespace Content
