// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "writer.h"

#include <string>

namespace PdfUa
{

/// The operators of one page. Everything drawn lies in a marked piece; what one owner draws in
/// one go is one piece.
class Content
{
public:
    explicit Content(double pageHeight)
        : m_pageHeight(pageHeight)
    {
    }

    /// Whether what is drawn now continues the open piece of this owner.
    [[nodiscard]] bool isOpenFor(int owner) const { return m_isOpen && m_owner == owner; }
    /// Opens a piece of a structure element: its role's name, and the number of the piece.
    void open(int owner, const std::string &role, int piece);
    void openArtifact(int owner);
    /// Closes the piece that is open, if one is.
    void close();

    void fill(const Rectangle &area);
    void fill(const std::vector<std::vector<Point>> &polygons);
    void clear(const Rectangle &area);
    void frame(const Rectangle &area, double width);
    void ellipse(const Rectangle &area, double width);

    /// Text operators: the font and size, a place on the page, and the codes with their shifts.
    void beginText(const std::string &font, double size);
    void moveTo(const Point &at);
    void show(const std::string &codes);
    void endText();

    [[nodiscard]] const std::string &operators() const { return m_operators; }
    [[nodiscard]] double flipped(double y) const { return m_pageHeight - y; }

private:
    void rectangle(const Rectangle &area);

    double m_pageHeight;
    std::string m_operators;
    bool m_isOpen = false;
    int m_owner = 0;
};

} // namespace PdfUa
