// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QImage>
#include <QSize>
#include <QString>

namespace Controls
{

/// Draws the icon `resources/icons/<name>.svg` in one colour, from its outlines in `:/icons`, which
/// `outlineicons` makes while the program is built: to read SVG and to find what a line covers would
/// cost each start half a megabyte. Null when there is no such icon.
[[nodiscard]] QImage drawIcon(const QString &name, const QColor &ink, QSize size);

} // namespace Controls
