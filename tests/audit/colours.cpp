// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "colours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Audit
{

namespace
{

/// The light of a channel's 256 values (WCAG 2.2, "relative luminance").
std::array<double, 256> lights()
{
    std::array<double, 256> table{};
    for (int value = 0; value < 256; ++value) {
        const double part = value / 255.0;
        table.at(value) = part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    }
    return table;
}

double luminance(QRgb colour)
{
    static const std::array<double, 256> light = lights();
    return 0.2126 * light.at(qRed(colour)) + 0.7152 * light.at(qGreen(colour))
        + 0.0722 * light.at(qBlue(colour));
}

} // namespace

double contrast(QRgb one, QRgb other)
{
    const auto [dark, bright] = std::minmax({luminance(one), luminance(other)});
    return (bright + 0.05) / (dark + 0.05);
}

QRgb over(QRgb ink, double opacity, QRgb ground)
{
    const auto mix = [opacity](int above, int below) {
        return qRound(above * opacity + below * (1 - opacity));
    };
    return qRgb(mix(qRed(ink), qRed(ground)),
                mix(qGreen(ink), qGreen(ground)),
                mix(qBlue(ink), qBlue(ground)));
}

} // namespace Audit
