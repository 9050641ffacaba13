// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "pickspage.h"

using namespace Qt::StringLiterals;

namespace Sheet
{

namespace
{

using PdfUa::Role;

constexpr double TextSize = 12;
constexpr double HeadingSize = 14;
constexpr double PartSize = 13;
constexpr double Leading = 1.35;
constexpr double Indent = TextSize * 1.2;
constexpr double Gap = TextSize;

/// Lays the parts out one below the other.
class PicksPage
{
public:
    PicksPage(const Picks &picks, Composer &composer)
        : m_picks(picks)
        , m_composer(composer)
        , m_left(composer.page().margin)
        , m_width(composer.page().width())
    {
    }

    void compose()
    {
        const Wording &wording = m_composer.wording();
        m_composer.newPage();
        heading(Role::Heading2, wording.picks, HeadingSize);
        paragraph(m_picks.lead);
        part(wording.matters, m_picks.matters);
        for (const Picks::Column &column : m_picks.columns)
            part(column.name, column.said);
        part(wording.picks, m_picks.others);
        part(wording.asks, m_picks.asks);
        part(wording.next, m_picks.steps);
    }

private:
    [[nodiscard]] static Style body() { return {TextSize, false, Leading}; }

    void need(double height)
    {
        if (m_composer.y() + height > m_composer.page().bottom())
            m_composer.newPage();
    }

    void heading(Role role, const QString &text, double size)
    {
        const Block block = m_composer.set(text, {size, true, Leading}, m_width);
        need(block->height() + TextSize * Leading); // never alone at the end of a page
        m_composer.bookmark(text);
        m_composer.putAs(role, block, m_left);
    }

    void paragraph(const QString &text)
    {
        if (text.isEmpty())
            return;
        const Block block = m_composer.set(text, body(), m_width);
        need(block->height());
        m_composer.putAs(Role::Paragraph, block, m_left);
    }

    /// A heading and a list; nothing where there is nothing to list.
    void part(const QString &title, const QStringList &texts)
    {
        if (texts.isEmpty())
            return;
        m_composer.skip(Gap);
        heading(Role::Heading3, title, PartSize);
        m_composer.begin(Role::List, {.numbering = PdfUa::Numbering::Disc});
        for (const QString &text : texts)
            item(m_composer.set(text, body(), m_width - Indent));
        m_composer.end();
    }

    void item(const Block &block)
    {
        need(block->height());
        m_composer.begin(Role::ListItem);
        m_composer.begin(Role::Label);
        m_composer.put(m_composer.set(u"•"_s, body(), Indent), m_left, m_composer.y());
        m_composer.end();
        m_composer.begin(Role::ListBody);
        m_composer.put(block, m_left + Indent, m_composer.y());
        m_composer.end();
        m_composer.end();
        m_composer.skip(block->height());
    }

    const Picks &m_picks;
    Composer &m_composer;
    double m_left;
    double m_width;
};

} // namespace

void composePicks(const Contents &contents, Composer &composer)
{
    PicksPage(*contents.picks, composer).compose();
}

} // namespace Sheet
