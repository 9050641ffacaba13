// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRgb>

namespace Audit
{

/// Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio").
[[nodiscard]] double contrast(QRgb one, QRgb other);

/// The colour that ink of this opacity gives on a ground.
[[nodiscard]] QRgb over(QRgb ink, double opacity, QRgb ground);

} // namespace Audit
