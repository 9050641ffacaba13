// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "legibility.h"

#include "sentences.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Wall
{
namespace
{

constexpr double MillimetresPerInch = 25.4;
constexpr double LeastPerInch = 15;
constexpr double MostPerInch = 350;
constexpr double CharacterWidth = 0.52; ///< of a font's size, in running text
constexpr int LongestSentence = 190; ///< 25 words, with room for lines that do not fill
constexpr int Smallest = 12;

double radians(double minutes)
{
    constexpr double MinutesInTurn = 360 * 60;
    return minutes * 2 * std::numbers::pi / MinutesInTurn;
}

/// The size in millimetres, turned as the pixels are.
QSizeF turnedAs(const QSize &pixels, const QSizeF &size)
{
    const bool isUpright = pixels.height() > pixels.width();
    return isUpright == (size.height() > size.width()) ? size : size.transposed();
}

bool isTurned(const QSize &pixels, Orientation wish)
{
    const bool isUpright = pixels.height() > pixels.width();
    return wish != Orientation::Auto && isUpright != (wish == Orientation::Portrait);
}

int rounded(double value)
{
    return int(std::lround(value));
}

/// All sizes that follow from that of the message.
Sizes around(const QSize &picture, int body, const Playlist &playlist, const FooterHeight &footer)
{
    const bool isUpright = picture.height() > picture.width();
    Sizes sizes;
    sizes.picture = picture;
    sizes.body = body;
    sizes.line = rounded(body * 1.32);
    sizes.small = std::max(Smallest, rounded(body * LeastMinutes / StandardMinutes));
    sizes.smallLine = rounded(sizes.small * 1.36);
    sizes.margin = rounded(std::min(picture.width(), picture.height()) * 0.055);
    sizes.gap = rounded(sizes.small * 0.45);
    sizes.column = picture.width() - 2 * sizes.margin;
    sizes.code = playlist.address.isEmpty() ? 0 : 3 * sizes.smallLine;
    sizes.footerColumn = sizes.column - (sizes.code > 0 ? sizes.code + 2 * sizes.gap : 0);
    sizes.footerLines = footer ? footer(sizes.small, sizes.footerColumn) : (isUpright ? 4 : 2);
    sizes.footer = std::max(sizes.footerLines * sizes.smallLine, sizes.code) + 2 * sizes.gap;
    sizes.message = picture.height() - sizes.margin - sizes.footer - 2 * sizes.gap;
    return sizes;
}

/// How many characters the message can hold beside its heading.
int capacityOf(const Sizes &sizes)
{
    const int headingLines = sizes.picture.height() > sizes.picture.width() ? 2 : 1;
    const int rows = (sizes.message - headingLines * sizes.smallLine - sizes.gap) / sizes.line;
    const int columns = rounded(sizes.column / (CharacterWidth * sizes.body));
    return std::max(0, rows) * std::min(columns, MostCharacters);
}

/// The largest size of the message, up to most, that leaves room for so many characters.
int largestBody(const QSize &picture,
                int most,
                int characters,
                const Playlist &playlist,
                const FooterHeight &footer)
{
    int body = most;
    while (body > Smallest && capacityOf(around(picture, body, playlist, footer)) < characters)
        --body;
    return body;
}

} // namespace

double heightAt(double distance, double minutes)
{
    return 2 * distance * std::tan(radians(minutes) / 2);
}

double minutesOf(double height, double distance)
{
    return 2 * std::atan(height / (2 * distance)) / radians(1);
}

double pixelsPerMillimetre(const Panel &panel, double diagonal)
{
    constexpr double MostUneven = 1.5;
    const QSize pixels = panel.pixels;
    if (pixels.isEmpty())
        return 0;
    if (diagonal > 0)
        return std::hypot(pixels.width(), pixels.height()) / (diagonal * MillimetresPerInch);
    if (panel.millimetres.isEmpty())
        return 0;
    const QSizeF size = turnedAs(pixels, panel.millimetres);
    const double across = pixels.width() / size.width();
    const double down = pixels.height() / size.height();
    const double perInch = std::hypot(pixels.width(), pixels.height())
        / std::hypot(size.width(), size.height()) * MillimetresPerInch;
    const bool isEven = across < MostUneven * down && down < MostUneven * across;
    const bool isBelieved = isEven && perInch >= LeastPerInch && perInch <= MostPerInch;
    return isBelieved ? perInch / MillimetresPerInch : 0;
}

double touchScale(const QSize &picture, double pixelsPerMillimetre)
{
    constexpr double UsualDiagonal = 21 * MillimetresPerInch;
    constexpr double LeastWidth = 360;
    constexpr double LeastHeight = 480;
    const double scale = pixelsPerMillimetre > 0
        ? pixelsPerMillimetre
        : std::hypot(picture.width(), picture.height()) / UsualDiagonal;
    const double most = std::min(picture.width() / LeastWidth, picture.height() / LeastHeight);
    return std::max(1.0, std::min(FingerMillimetres * scale / TargetPixels, most));
}

Sizes sizesFor(const Panel &panel,
               const Playlist &playlist,
               double capital,
               const FooterHeight &footer)
{
    constexpr double MillimetresPerMetre = 1000;
    if (panel.pixels.isEmpty())
        return {};
    const bool isTurnedRound = isTurned(panel.pixels, playlist.orientation);
    const QSize picture = isTurnedRound ? panel.pixels.transposed() : panel.pixels;
    const double scale = pixelsPerMillimetre(panel, playlist.diagonal);
    const double distance = playlist.distance * MillimetresPerMetre;
    const double wish = playlist.size == TextSize::Large ? LargeMinutes : StandardMinutes;
    const int most = picture.height() / 4;
    int body = 0;
    if (scale > 0) {
        const int wanted = rounded(heightAt(distance, wish) * scale / capital);
        body = largestBody(picture, std::min(wanted, most), LongestSentence, playlist, footer);
    } else {
        body = largestBody(picture, most, MostLines * MostCharacters, playlist, footer);
    }
    Sizes sizes = around(picture, body, playlist, footer);
    sizes.isTurned = isTurnedRound;
    sizes.touch = touchScale(picture, scale);
    sizes.minutes = scale > 0 ? minutesOf(body * capital / scale, distance) : 0;
    return sizes;
}

} // namespace Wall
