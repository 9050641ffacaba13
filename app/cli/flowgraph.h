// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answer.h"
#include "content/guide.h"

#include <QString>

namespace Cli
{

/// A rule in words: "reason: symptoms" or "(a and b)".
[[nodiscard]] QString ruleText(const Content::Rule &rule);

/// The flow in Graphviz's language: questions and outcomes, and the rules between them.
[[nodiscard]] QString flowDot(const Content::Guide &guide);

/// The drawing of it as SVG, by Graphviz's program "dot". Exit code 1 and a line on err when that is
/// not installed or fails.
[[nodiscard]] Answer drawFlow(const Content::Guide &guide);

} // namespace Cli
