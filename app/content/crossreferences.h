// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fields.h"

namespace Content
{

/// Complains about ids that were given twice in a space.
void checkNames(Reading &reading);

/// Complains about references to ids that nothing has.
void checkReferences(Reading &reading);

} // namespace Content
