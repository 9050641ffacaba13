// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Desk
{

/// Asks where to save a PDF, by the desktop's portal (org.freedesktop.portal.FileChooser) when there
/// is one, else by Qt's dialog. name: what the file is called unless the person says otherwise.
/// Gives the path; empty when the dialog was cancelled.
[[nodiscard]] QString askForPdf(const QString &name);

} // namespace Desk
