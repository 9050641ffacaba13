// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qrcode/qrcode.h"

#include <QRectF>
#include <QString>

namespace Sheet
{

class Composer;

/// Draws a code as a figure within a square, its quiet zone included: one area for each run of
/// dark modules.
void drawCode(Composer &composer,
              const Qr::Code &code,
              const QRectF &square,
              const QString &alternative);

} // namespace Sheet
