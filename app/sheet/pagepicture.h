// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "order.h"

#include <QByteArray>

namespace Sheet
{

/// One page of a sheet for the window's preview, in one line and a block:
///
///     {"pages": 3, "page": 0, "width": 800, "height": 1131, "texts": [TEXT, ...]}\n
///     width * height bytes, one for each pixel from the upper left: 0 black to 255 white
///
/// The texts are those of the page, in reading order. A page that is not there becomes the nearest;
/// without a width there is no block, and the height is 0.
[[nodiscard]] QByteArray pagePicture(const Drawing &drawing, const Order &order);

} // namespace Sheet
