// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/guide.h"
#include "content/help.h"
#include "document.h"

#include <QDate>
#include <QString>

namespace Cli
{

/// Everything a guide says, as a document: the help numbers of one region first (as regionOf()),
/// then every text of the guide, with the notes on every region.
[[nodiscard]] Document guideDocument(const Content::Guide &guide,
                                     const Content::Help &help,
                                     const QString &region,
                                     QDate today);

} // namespace Cli
