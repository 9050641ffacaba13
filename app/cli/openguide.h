// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answer.h"
#include "commandline.h"
#include "content/guide.h"

#include <QString>

#include <variant>

namespace Cli
{

/// A guide, or what to say instead.
using Opened = std::variant<Content::Guide, Answer>;

/// What to say about a word that cannot stand there: one line on err, exit code 2.
[[nodiscard]] Answer wrongWord(const QString &message);

/// What to say about content that cannot be opened: its faults, exit code 1.
[[nodiscard]] Answer brokenContent(const Content::Faults &faults);

/// Opens the guide named, or the first when the id is empty, in this language, or that of the
/// services when it is empty; the words around it are in its language from then on. A guide or
/// language that is not there is a wrong word.
[[nodiscard]] Opened
openGuide(const QString &id, const QString &language, const Services &services);

} // namespace Cli
