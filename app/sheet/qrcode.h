// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace Sheet
{

class Composer;

/// The modules of a QR code.
struct QrCode {
    int side = 0; ///< modules in a row
    std::vector<bool> isDark; ///< row by row

    /// Modules that must stay white around it (ISO/IEC 18004).
    static constexpr int Quiet = 4;
};

/// The code of a text; none when it is too long for one.
[[nodiscard]] std::optional<QrCode> qrCode(const QString &text);

/// Draws a code as a figure within a square, its quiet zone included: one area for each run of
/// dark modules.
void drawCode(Composer &composer,
              const QrCode &code,
              const QRectF &square,
              const QString &alternative);

} // namespace Sheet
