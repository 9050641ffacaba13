// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "portal.h"

#include <QString>

namespace Desk
{

/// Asks where to save a file, by the desktop's portal (org.freedesktop.portal.FileChooser) when there
/// is one, else by Qt's dialog. Gives the path; empty when the dialog was cancelled.
[[nodiscard]] QString askForFile(const SaveQuestion &question);

/// What is asked for a PDF, a text and a web page.
[[nodiscard]] SaveQuestion pdfQuestion();
[[nodiscard]] SaveQuestion textQuestion();
[[nodiscard]] SaveQuestion webPageQuestion();

} // namespace Desk
