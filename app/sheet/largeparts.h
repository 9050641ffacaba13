// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "composer.h"
#include "contents.h"

namespace Sheet
{

/// What sheets in large letters are made of: parts one below the other, over pages.
class LargeParts
{
public:
    /// size: of the letters, in points. contents and composer must outlive it.
    LargeParts(const Contents &contents, double size, Composer &composer);

protected:
    using Role = PdfUa::Role;

    [[nodiscard]] Style body(bool isBold = false) const { return {m_size, isBold, 1.32}; }
    [[nodiscard]] Style headingStyle() const { return {m_size * 1.15, true, 1.25}; }
    [[nodiscard]] double indent() const { return m_size * 1.25; }
    [[nodiscard]] double writing() const { return m_size * 1.7; }
    void gap(double part = 0.6) { m_composer.skip(m_size * part); }
    /// Begins a page where what follows has no room on this one. At the top of a page it stays.
    void need(double height);
    [[nodiscard]] Block set(const Named &text, bool isBold, double width);
    /// A heading, on the page of what follows, which takes at least this height.
    void heading(Role role, const QString &text, double following);
    void paragraph(const Block &block, const QList<Link> &links = {});
    void title();
    void help();
    static QList<Link> shifted(QList<Link> links, qsizetype by);
    /// A heading of the third rank under a mark, on the page of what follows.
    void markedHeading(Mark mark, const QString &text, double following);
    void marked(Role role, Mark mark, const Block &block);
    void list(const QList<Block> &blocks, double x);
    void matters();
    void lines(int count);
    /// A text, and a line to write on behind it.
    void prompt(const Named &text);
    void picked();
    /// A box to tick for each option and outcome.
    void tryOut();
    void nextStep();
    /// Where the sheet comes from. The code stands with the line that tells of it.
    void about();

    const Contents &m_contents;
    double m_size;
    Composer &m_composer;
    double m_left;
    double m_width;
};

} // namespace Sheet
