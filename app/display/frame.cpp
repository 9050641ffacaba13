// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "frame.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace Wall
{
namespace
{

/// How many lines a text takes at a width, as Qt Quick's Text breaks it.
int linesIn(const QString &text, const QFont &font, double width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return lines;
}

QFont sized(QFont font, int pixels, bool isBold)
{
    font.setPixelSize(std::max(1, pixels));
    font.setBold(isBold);
    return font;
}

double capitalOf(const QFont &font)
{
    constexpr int Large = 1000;
    const QFontMetricsF metrics(sized(font, Large, false));
    return metrics.capHeight() / Large;
}

double widthOf(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? line.naturalTextWidth() : 0;
}

/// The lines that parts take, each beside the one before it if there is room, else below.
int linesOfParts(const QStringList &parts, const QFont &font, int column)
{
    const double between = std::round(BetweenParts * font.pixelSize());
    int lines = 0;
    double end = column; // of what stands on the last line
    for (const QString &part : parts) {
        constexpr double Spare = 2; // a part may be drawn wider by a pixel or two
        const double width = widthOf(part, font) + Spare;
        if (lines > 0 && end + between + width <= column) {
            end += between + width;
            continue;
        }
        lines += linesIn(part, font, column - Spare);
        end = width; // more than the column where it takes several lines: nothing goes beside it
    }
    return lines;
}

/// The lines of the footer that takes most of them.
FooterHeight heightOf(const QFont &font, const QList<Footer> &footers)
{
    if (footers.isEmpty())
        return {};
    return [=](int small, int column) {
        int most = 0;
        for (const Footer &footer : footers) {
            const int lines = linesOfParts(footerNumbers(footer), sized(font, small, true), column)
                + linesOfParts(footerNotes(footer), sized(font, small, false), column);
            most = std::max(most, lines);
        }
        return most;
    };
}

} // namespace

Frame::Frame(const Panel &panel,
             const Playlist &playlist,
             const QFont &font,
             const QList<Footer> &footers)
    : m_sizes(sizesFor(panel, playlist, capitalOf(font), heightOf(font, footers)))
    , m_font(font)
{
}

bool Frame::fits(const QString &heading, const QString &text, const QString &note) const
{
    if (m_sizes.body == 0)
        return true; // a screen that is off holds nothing, and asks for nothing
    // Beside the heading stand the mark and, at times, "2 of 3".
    const double headingWidth = m_sizes.column - 5.5 * m_sizes.small;
    const int headings = linesIn(heading, sized(m_font, m_sizes.small, true), headingWidth);
    const int lines = linesIn(text, sized(m_font, m_sizes.body, false), m_sizes.column);
    const int notes =
        note.isEmpty() ? 0 : linesIn(note, sized(m_font, m_sizes.small, false), m_sizes.column);
    const int height = (headings + notes) * m_sizes.smallLine + m_sizes.gap + lines * m_sizes.line;
    return height <= m_sizes.message;
}

} // namespace Wall
