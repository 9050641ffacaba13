// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QQuickImageProvider>

class QQmlEngine;

namespace Controls
{

/// Draws the icons at `image://icon/<name>/<colour>`, for instance `image://icon/search/1d2129`.
///
/// An icon is `:/icons/<name>.svg` with `currentColor` for its ink. Needed because an Image cannot
/// be tinted without a shader, and the software renderer has none.
class IconProvider final : public QQuickImageProvider
{
public:
    IconProvider();

    /// Draws the icon @p id names, at @p requestedSize device pixels (24 x 24 where none is asked).
    /// Gives a null image, which Image reports, when there is no such icon or colour.
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

/// Makes the icons known to @p engine, which then owns the provider. Call before loading any QML.
void addIconProvider(QQmlEngine &engine);

} // namespace Controls
