// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fields.h"
#include "flow.h"

namespace Content
{

struct Guide;

namespace Parts
{

/// Reads the flow of a guide; as the others in parts.h. Whether its ids lead anywhere is for
/// checkFlowForm() to tell.
[[nodiscard]] Flow flow(Reading &reading, int node);

} // namespace Parts

/// Complains about what the parts of a flow say of each other and of the guide: ids that stand twice
/// or lead nowhere, the answers and signs that safety needs, a question without "not sure", branches
/// and outcomes without an end, questions that cannot be reached or come round again. Says nothing when the
/// log has faults already: the flow speaks of all the rest.
void checkFlowForm(Reading &reading, const Guide &guide);

/// The part of checkFlowForm() that looks at where questions lead.
void checkFlowWay(Reading &reading, const Flow &flow);

/// The node at a path below the guide's flow, such as u"questions/0/id"; the nearest above it when
/// nothing is there.
[[nodiscard]] int flowNode(const Reading &reading, const QString &path);

} // namespace Content
