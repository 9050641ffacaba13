// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing.h"
#include "marks.h"
#include "wording.h"

#include <QList>
#include <QString>

namespace Sheet
{

/// A text of the sheet with a name by which an author finds it.
struct Named {
    QString name; ///< such as "rows/duration/therapy"
    QString text;
};

/// A text that takes more lines than there is room for.
struct TooLong {
    Named text;
    int lines;
    int room;
};

/// The paper of a sheet and its margin, in points.
struct PageFrame {
    QSizeF size;
    double margin;
    double foot = 0; ///< kept free above the lower margin for the page's number

    [[nodiscard]] double width() const { return size.width() - 2 * margin; }
    [[nodiscard]] double bottom() const { return size.height() - margin - foot; }
};

/// Puts texts and shapes on pages, from top to bottom. Places count from the side where reading
/// begins; for right-to-left languages they are mirrored.
class Composer
{
public:
    Composer(Typesetter &typesetter, const Wording &wording, const PageFrame &frame);

    [[nodiscard]] const PageFrame &page() const { return m_page; }
    [[nodiscard]] const Wording &wording() const { return m_wording; }
    [[nodiscard]] bool isRightToLeft() const { return m_typesetter.isRightToLeft(); }
    [[nodiscard]] double y() const { return m_y; }
    void moveTo(double y) { m_y = y; }
    void skip(double height) { m_y += height; }
    void newPage();

    [[nodiscard]] Block set(const QString &text, const Style &style, double width);
    /// The same for a text of the guide, which has room for so many lines.
    [[nodiscard]] Block set(const Named &text, const Style &style, double width, int room);
    /// The same in lines of about one length: no last word alone.
    [[nodiscard]] Block setEven(const Named &text, const Style &style, double width, int room);
    [[nodiscard]] Block setLine(const QString &text, const Style &style);

    void begin(PdfUa::Role role, const PdfUa::Attributes &attributes = {});
    void beginArtifact();
    void end();
    /// Puts a text at x and the height y; the caller tells what it is with begin() and end().
    void put(const Block &block, double x, double y, const QList<Link> &links = {});
    /// Puts a text at x and where the page is filled to, as an element of its own, and moves on.
    void putAs(PdfUa::Role role,
               const Block &block,
               double x,
               const QList<Link> &links = {},
               const PdfUa::Attributes &attributes = {});
    void fill(const QRectF &area);
    /// A picture of the family (:/icons) on a square; false when there is none of this name.
    bool picture(const QString &name, const QRectF &square);
    void clear(const QRectF &area);
    void frame(const QRectF &area, double width);
    void ellipse(const QRectF &area, double width = 0);
    void bookmark(const QString &title);

    /// A line to write on, for decoration alone, at the height y.
    void writingLine(double x, double y, double width);

    /// Puts the number of each page, and how many there are, into its foot. Call it last.
    void numberPages(const Style &style);

    /// Where an area that was counted from the reading side stands on the page.
    [[nodiscard]] QRectF mirrored(const QRectF &area) const;

    [[nodiscard]] const QList<TooLong> &tooLong() const { return m_tooLong; }
    /// The texts that take all of their room, which is more than one line.
    [[nodiscard]] const QList<TooLong> &full() const { return m_full; }
    [[nodiscard]] Drawing taken() { return std::move(m_drawing); }

private:
    template<typename T>
    void add(T step)
    {
        m_drawing.pages.last().steps.append(std::move(step));
    }

    Typesetter &m_typesetter;
    const Wording &m_wording;
    PageFrame m_page;
    Drawing m_drawing;
    QList<TooLong> m_tooLong;
    QList<TooLong> m_full;
    double m_y;
};

} // namespace Sheet
