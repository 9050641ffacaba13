// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fields.h"
#include "guide.h"

/// Reading of the parts that a guide is made of. Each takes the node of an object, complains about
/// all that is wrong in it, and gives what could be read.
namespace Content::Parts
{

[[nodiscard]] Statement statement(Reading &reading, int node);
/// A standing statement: perhaps with how it reads on paper.
[[nodiscard]] Statement standing(Reading &reading, int node);
/// A claim of an option or outcome: without "about".
[[nodiscard]] Claim ownClaim(Reading &reading, int node);
/// A claim of the evidence: with "about".
[[nodiscard]] Claim evidence(Reading &reading, int node);
[[nodiscard]] Option option(Reading &reading, int node);
[[nodiscard]] Outcome outcome(Reading &reading, int node);
/// A row; needs Reading::options.
[[nodiscard]] Row row(Reading &reading, int node);
/// A region's note; needs Reading::options.
[[nodiscard]] RegionNote regionNote(Reading &reading, int node);
[[nodiscard]] Term term(Reading &reading, int node);
[[nodiscard]] Source source(Reading &reading, int node);
[[nodiscard]] Dates dates(Reading &reading, int node);
[[nodiscard]] Makers makers(Reading &reading, int node);
/// What a guide says of its being a translation; the stamps are checked for their form.
[[nodiscard]] Translation translation(Reading &reading, int node);
[[nodiscard]] Conformance conformance(Reading &reading, int node);

} // namespace Content::Parts
