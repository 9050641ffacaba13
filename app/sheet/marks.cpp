// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "marks.h"

#include "composer.h"

#include <algorithm>

namespace Sheet
{

namespace
{

QString alternative(const Wording &wording, Mark mark)
{
    switch (mark) {
    case Mark::Disc:
        return wording.disc;
    case Mark::Square:
        return wording.square;
    case Mark::Diamond:
        return wording.diamond;
    case Mark::Plus:
        return wording.plus;
    case Mark::Both:
        return wording.both;
    case Mark::Ring:
        break;
    }
    return wording.ring;
}

/// Rows of one unit in height that make up a square standing on its corner.
void fillDiamond(Composer &composer, double x, double y, double size)
{
    constexpr int Steps = 16;
    const double height = size / Steps;
    for (int i = 0; i < Steps; ++i) {
        const double width = size - std::abs(2 * (i + 0.5) * height - size);
        composer.fill({x + (size - width) / 2, y + i * height, width, height});
    }
}

} // namespace

Mark markOf(qsizetype option)
{
    return Mark(std::clamp<qsizetype>(option, 0, qsizetype(Mark::Plus)));
}

void drawMark(Composer &composer, Mark mark, double x, double y, double size)
{
    const QRectF box = composer.mirrored({x, y, size, size});
    composer.begin(PdfUa::Role::Figure,
                   {.alternative = alternative(composer.wording(), mark).toStdString(),
                    .box = PdfUa::Rectangle{box.x(), box.y(), box.width(), box.height()}});
    const double part = size * 0.74; // of Both: the side of one shape
    const double edge = size * 0.1;
    switch (mark) {
    case Mark::Disc:
        composer.ellipse({x, y, size, size});
        break;
    case Mark::Square:
        composer.fill({x + edge / 2, y + edge / 2, size - edge, size - edge});
        break;
    case Mark::Diamond:
        fillDiamond(composer, x, y, size);
        break;
    case Mark::Plus:
        composer.fill({x, y + size / 3, size, size / 3});
        composer.fill({x + size / 3, y, size / 3, size});
        break;
    case Mark::Both:
        composer.ellipse({x, y, part, part});
        composer.clear({x + size - part - edge / 2,
                        y + size - part - edge / 2,
                        part + edge / 2,
                        part + edge / 2});
        composer.fill({x + size - part, y + size - part, part, part});
        break;
    case Mark::Ring:
        composer.ellipse({x + edge / 2, y + edge / 2, size - edge, size - edge}, edge * 1.4);
        break;
    }
    composer.end();
}

} // namespace Sheet
