// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/easyread.h"
#include "content/help.h"
#include "document.h"

#include <QDate>
#include <QString>

namespace Cli
{

/// The Easy Read edition of a guide as a document: the help numbers of one region first (as regionOf()),
/// then every page with its sentences, each with its picture.
[[nodiscard]] Document easyDocument(const Content::Guide &guide,
                                    const Content::EasyRead &easy,
                                    const Content::Help &help,
                                    const QString &region,
                                    QDate today);

} // namespace Cli
