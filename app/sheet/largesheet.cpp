// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "largesheet.h"

#include "largeparts.h"

using namespace Qt::StringLiterals;

namespace Sheet
{

namespace
{

/// Lays the parts out one below the other, over pages.
class Large : private LargeParts
{
public:
    Large(const Contents &contents, double size, bool isBrief, Composer &composer)
        : LargeParts(contents, size, composer)
        , m_isBrief(isBrief)
    {
    }

    void compose()
    {
        m_composer.begin(Role::Document);
        title();
        help();
        options();
        rows();
        choose();
        mine();
        professional();
        notes();
        about();
        m_composer.end();
        m_composer.numberPages(body());
    }

private:
    void options()
    {
        heading(Role::Heading2, m_composer.wording().caption, m_size * 4);
        for (const Choice &option : m_contents.options) {
            const Block summary = set(option.summary, false, m_width - indent());
            markedHeading(option.mark, option.name, summary->height());
            need(summary->height());
            m_composer.putAs(Role::Paragraph, summary, m_left + indent());
        }
        gap();
    }

    void rows()
    {
        for (const ShownRow &row : m_contents.rows) {
            const QList<Named> &cells = m_isBrief ? row.shortCells : row.cells;
            QList<Block> blocks;
            double height = 0;
            for (qsizetype i = 0; i < cells.size(); ++i) {
                // The option's name is part of the text: without a table it has no header.
                const Named text{
                    cells[i].name,
                    m_composer.wording().outcome.arg(m_contents.options[i].name, cells[i].text)};
                blocks += set(text, false, m_width - indent());
                height += blocks.last()->height();
            }
            // Both options on one page, so that they can be compared.
            heading(Role::Heading3, row.title.text, height);
            for (qsizetype i = 0; i < blocks.size(); ++i) {
                need(blocks[i]->height());
                marked(Role::Paragraph, m_contents.options[i].mark, blocks[i]);
            }
            gap(0.35);
        }
        gap(0.25);
    }

    void choose()
    {
        heading(Role::Heading2, m_composer.wording().choose, m_size * 5);
        for (const Choice &option : m_contents.options)
            fits(option);
        for (const Choice &outcome : m_contents.outcomes) {
            const Block block = set(outcome.summary, false, m_width - indent());
            need(block->height());
            marked(Role::Paragraph, outcome.mark, block);
        }
        gap();
    }

    void fits(const Choice &option)
    {
        QList<Block> blocks;
        for (const Named &fit : option.fits)
            blocks += set(fit, false, m_width - indent() - m_size);
        const double first = blocks.isEmpty() ? 0 : blocks.constFirst()->height();
        markedHeading(option.mark, m_composer.wording().fits.arg(option.name), first);
        list(blocks, m_left + indent());
        gap(0.25);
    }

    // To write on.

    void mine()
    {
        const Wording &wording = m_composer.wording();
        matters();
        heading(Role::Heading2, wording.wishes, m_size * 1.4 + writing());
        for (const Named &wish : m_contents.wishes)
            prompt(wish);
        gap(0.3);
        questions();
        heading(Role::Heading2, wording.tryOut, writing());
        tryOut();
        nextStep();
        gap();
    }

    void questions()
    {
        const Wording &wording = m_composer.wording();
        QList<Block> blocks;
        if (m_contents.picks) {
            for (const QString &ask : m_contents.picks->asks)
                blocks += m_composer.set(ask, body(), m_width - m_size);
        } else {
            for (const Named &question : m_contents.questions)
                blocks += set(question, false, m_width - m_size);
        }
        if (!blocks.isEmpty()) {
            heading(Role::Heading2, wording.asks, blocks.constFirst()->height());
            list(blocks, m_left);
            gap(0.3);
        }
        heading(Role::Heading2, wording.questions, writing());
        lines(OwnLines);
        gap(0.3);
    }

    void professional()
    {
        const Wording &wording = m_composer.wording();
        heading(Role::Heading2, wording.professional, writing() * 3);
        prompt({u"name"_s, wording.name});
        prompt({u"date"_s, wording.date});
        prompt({u"agreed"_s, wording.agreed});
        gap();
    }

    void notes()
    {
        QList<Block> blocks;
        for (const Named &statement : m_contents.standing)
            blocks += set(statement, false, m_width - m_size);
        heading(Role::Heading2,
                m_composer.wording().notes,
                blocks.isEmpty() ? 0 : blocks.constFirst()->height());
        list(blocks, m_left);
        gap();
    }

    bool m_isBrief;
};

} // namespace

void composeLarge(const Contents &contents, double size, bool isBrief, Composer &composer)
{
    Large(contents, size, isBrief, composer).compose();
}

} // namespace Sheet
