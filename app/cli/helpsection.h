// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/help.h"
#include "document.h"

#include <QDate>
#include <QString>

namespace Cli
{

/// The help numbers of one region as the first section of a document. region: as regionOf().
/// The other regions are named, so that nobody takes the numbers for those of their own country.
[[nodiscard]] Section
helpSection(const Content::Help &help, const QString &region, const QString &language, QDate today);

} // namespace Cli
