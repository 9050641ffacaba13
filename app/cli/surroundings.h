// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commandline.h"

#include <QString>

/// What the system says about whoever sits before it.
namespace Cli
{

/// BCP 47 tag of the language, such as "en-GB"; "C" counts as "en".
[[nodiscard]] QString language();

/// ISO 3166 code of the country, such as "GB"; empty when the system names none.
[[nodiscard]] QString country();

/// Whether there is something to open a window on.
[[nodiscard]] bool hasDisplay();

/// Says on stderr how to see the guide where hasDisplay() is false. Gives the exit code.
[[nodiscard]] int sayHowToReadWithout();

/// Services with this store, that language, and the region of that country.
[[nodiscard]] Services systemServices(const Content::Store &store);

} // namespace Cli
