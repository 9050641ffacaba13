// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "easysheet.h"

#include "largeparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sheet
{

namespace
{

/// Lays the pages out one below the other.
class Easy : private LargeParts
{
public:
    Easy(const Contents &contents, const Content::EasyRead &easy, double size, Composer &composer)
        : LargeParts(contents, size, composer)
        , m_easy(easy)
    {
    }

    void compose()
    {
        m_composer.begin(Role::Document);
        title();
        help();
        for (const Content::EasyPage &page : m_easy.pages)
            put(page);
        matters();
        heading(Role::Heading2, m_composer.wording().tryOut, writing());
        tryOut();
        nextStep();
        gap();
        about();
        m_composer.end();
        m_composer.numberPages(body());
    }

private:
    [[nodiscard]] double side() const { return m_size * 2.4; } ///< of a picture
    [[nodiscard]] double room() const { return side() + m_size * 0.8; } ///< and the air beside it

    void put(const Content::EasyPage &page)
    {
        heading(Role::Heading2, page.title, side() * 5);
        gap(0.3);
        for (const Content::EasySection &section : page.sections) {
            heading(Role::Heading3, section.title, side() * 3);
            gap(0.3);
            lines(section.lines);
            for (const Choice &option : m_contents.options)
                column(section, option);
            gap(0.4);
        }
    }

    /// What a section says of an option, if it does.
    void column(const Content::EasySection &section, const Choice &option)
    {
        const auto found =
            std::find_if(section.columns.begin(),
                         section.columns.end(),
                         [&option](const auto &column) { return column.option == option.id; });
        if (found == section.columns.end())
            return;
        const Block name = m_composer.set(option.name, body(true), m_width - indent());
        need(name->height() + side() * 1.5);
        marked(Role::Heading4, option.mark, name);
        gap(0.3);
        lines(found->lines);
    }

    void lines(const QList<Content::EasyLine> &lines)
    {
        for (const Content::EasyLine &line : lines)
            put(line);
    }

    void put(const Content::EasyLine &line)
    {
        const Block block =
            m_composer.set(line.paper.isEmpty() ? line.text : line.paper, body(), m_width - room());
        const double height = std::max(side(), block->height());
        need(height);
        const QRectF square{m_left, m_composer.y(), side(), side()};
        const QRectF box = m_composer.mirrored(square);
        m_composer.begin(Role::Paragraph);
        m_composer.begin(Role::Figure,
                         {.alternative = Content::pictureText(m_easy, line.picture).toStdString(),
                          .box = PdfUa::Rectangle{box.x(), box.y(), box.width(), box.height()}});
        m_composer.picture(line.picture, square);
        m_composer.end();
        m_composer.put(block, m_left + room(), m_composer.y() + (height - block->height()) / 2);
        m_composer.end();
        m_composer.skip(height + m_size * 0.35);
    }

    const Content::EasyRead &m_easy;
};

} // namespace

void composeEasy(const Contents &contents,
                 const Content::EasyRead &easy,
                 double size,
                 Composer &composer)
{
    Easy(contents, easy, size, composer).compose();
}

} // namespace Sheet
