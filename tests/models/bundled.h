// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/store.h"

/// The guide and the help regions of the program, as the tests find them in its resources.
namespace Bundled
{

inline Content::Guide guide()
{
    return Content::Store()
        .open(QStringLiteral("peer-coaching-or-therapy"), QStringLiteral("en"))
        .value();
}

inline Content::Help help()
{
    return Content::Store().help().value();
}

/// A day on which no check of the bundled content is due yet.
inline QDate today()
{
    return {2026, 12, 1};
}

} // namespace Bundled
