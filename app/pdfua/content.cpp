// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "content.h"

#include "words.h"

namespace PdfUa
{

void Content::open(int owner, const std::string &role, int piece)
{
    close();
    m_operators += "/" + role + " <</MCID " + std::to_string(piece) + ">> BDC\n";
    m_isOpen = true;
    m_owner = owner;
}

void Content::openArtifact(int owner)
{
    close();
    m_operators += "/Artifact BMC\n";
    m_isOpen = true;
    m_owner = owner;
}

void Content::close()
{
    if (m_isOpen)
        m_operators += "EMC\n";
    m_isOpen = false;
}

void Content::rectangle(const Rectangle &area)
{
    m_operators += number(area.x) + " " + number(flipped(area.y + area.height)) + " "
        + number(area.width) + " " + number(area.height) + " re ";
}

void Content::fill(const Rectangle &area)
{
    rectangle(area);
    m_operators += "f\n";
}

void Content::fill(const std::vector<std::vector<Point>> &polygons)
{
    for (const std::vector<Point> &polygon : polygons) {
        const char *step = " m ";
        for (const Point &point : polygon) {
            m_operators += number(point.x) + " " + number(flipped(point.y)) + step;
            step = " l ";
        }
        m_operators += "h\n";
    }
    m_operators += "f\n";
}

void Content::clear(const Rectangle &area)
{
    m_operators += "1 g ";
    rectangle(area);
    m_operators += "f 0 g\n";
}

void Content::frame(const Rectangle &area, double width)
{
    m_operators += number(width) + " w ";
    rectangle(area);
    m_operators += "S\n";
}

void Content::ellipse(const Rectangle &area, double width)
{
    constexpr double Bend = 0.5522847498; // a quarter of a circle as one curve
    const double rx = area.width / 2;
    const double ry = area.height / 2;
    const double x = area.x + rx;
    const double y = flipped(area.y + ry);
    const auto point = [x, y, rx, ry](double a, double b) {
        return number(x + a * rx) + " " + number(y + b * ry) + " ";
    };
    if (width > 0)
        m_operators += number(width) + " w ";
    m_operators += point(1, 0) + "m ";
    m_operators += point(1, Bend) + point(Bend, 1) + point(0, 1) + "c ";
    m_operators += point(-Bend, 1) + point(-1, Bend) + point(-1, 0) + "c ";
    m_operators += point(-1, -Bend) + point(-Bend, -1) + point(0, -1) + "c ";
    m_operators += point(Bend, -1) + point(1, -Bend) + point(1, 0) + "c ";
    m_operators += width > 0 ? "s\n" : "f\n";
}

void Content::beginText(const std::string &font, double size)
{
    m_operators += "BT /" + font + " " + number(size) + " Tf\n";
}

void Content::moveTo(const Point &at)
{
    m_operators += "1 0 0 1 " + number(at.x) + " " + number(flipped(at.y)) + " Tm\n";
}

void Content::show(const std::string &codes)
{
    m_operators += "[" + codes + "] TJ\n";
}

void Content::endText()
{
    m_operators += "ET\n";
}

} // namespace PdfUa
