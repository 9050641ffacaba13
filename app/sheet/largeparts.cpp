// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "largeparts.h"

#include "codefigure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sheet
{

namespace
{

constexpr double Millimetre = 72 / 25.4;
constexpr double CodeSide = 30 * Millimetre;
constexpr double Padding = 6;
constexpr double Strong = 2.2;
constexpr int TopLines = 3; ///< for what matters most
/// No text of the guide is refused for its lines: there are always more pages.
constexpr int AnyRoom = 1000;

} // namespace

LargeParts::LargeParts(const Contents &contents, double size, Composer &composer)
    : m_contents(contents)
    , m_size(size)
    , m_composer(composer)
    , m_left(composer.page().margin)
    , m_width(composer.page().width())
{
}

void LargeParts::need(double height)
{
    if (m_composer.y() + height > m_composer.page().bottom()
        && m_composer.y() > m_composer.page().margin)
        m_composer.newPage();
}

Block LargeParts::set(const Named &text, bool isBold, double width)
{
    return m_composer.set(text, body(isBold), width, AnyRoom);
}

void LargeParts::heading(Role role, const QString &text, double following)
{
    const Block block =
        m_composer.set(text, role == Role::Heading3 ? body(true) : headingStyle(), m_width);
    need(block->height() + following);
    if (role != Role::Heading3)
        m_composer.bookmark(text);
    m_composer.putAs(role, block, m_left);
}

void LargeParts::paragraph(const Block &block, const QList<Link> &links)
{
    need(block->height());
    m_composer.putAs(Role::Paragraph, block, m_left, links);
}

void LargeParts::title()
{
    m_composer.bookmark(m_contents.decision.text);
    m_composer.putAs(
        Role::Heading1,
        m_composer.setEven(m_contents.decision, {m_size * 1.35, true, 1.22}, m_width, AnyRoom),
        m_left);
    gap();
}

void LargeParts::help()
{
    const double width = m_width - 2 * Padding;
    QList<Block> blocks{m_composer.set(m_contents.help.heading, headingStyle(), width)};
    QList<qsizetype> leads;
    for (const HelpEntry &entry : m_contents.help.entries) {
        blocks += m_composer.set(entry.lead + u' ' + entry.text, body(), width);
        leads += entry.lead.size() + 1;
    }
    if (!m_contents.help.checked.isEmpty())
        blocks += m_composer.set(m_contents.help.checked, body(), width);
    double height = 2 * Padding;
    for (const Block &block : std::as_const(blocks))
        height += block->height();
    need(height);
    const double top = m_composer.y();
    m_composer.bookmark(m_contents.help.heading);
    m_composer.skip(Padding);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const bool isEntry = i > 0 && i <= leads.size();
        m_composer.putAs(i == 0 ? Role::Heading2 : Role::Paragraph,
                         blocks[i],
                         m_left + Padding,
                         isEntry ? shifted(m_contents.help.entries[i - 1].links, leads[i - 1])
                                 : QList<Link>());
    }
    m_composer.skip(Padding);
    m_composer.beginArtifact();
    m_composer.frame({m_left, top, m_width, m_composer.y() - top}, Strong);
    m_composer.end();
    gap();
}

QList<Link> LargeParts::shifted(QList<Link> links, qsizetype by)
{
    for (Link &link : links)
        link.start += by;
    return links;
}

void LargeParts::markedHeading(Mark mark, const QString &text, double following)
{
    const Block block = m_composer.set(text, body(true), m_width - indent());
    need(block->height() + following);
    marked(Role::Heading3, mark, block);
}

void LargeParts::marked(Role role, Mark mark, const Block &block)
{
    const double size = m_size * 0.85;
    m_composer.begin(role);
    drawMark(m_composer, mark, m_left, m_composer.y() + block->baseline() - size * 0.9, size);
    m_composer.put(block, m_left + indent(), m_composer.y());
    m_composer.end();
    m_composer.skip(block->height());
}

void LargeParts::list(const QList<Block> &blocks, double x)
{
    m_composer.begin(Role::List, {.numbering = PdfUa::Numbering::Disc});
    for (const Block &block : blocks) {
        need(block->height());
        m_composer.begin(Role::ListItem);
        m_composer.begin(Role::Label);
        m_composer.put(m_composer.set(u"•"_s, body(), m_size), x, m_composer.y());
        m_composer.end();
        m_composer.begin(Role::ListBody);
        m_composer.put(block, x + m_size, m_composer.y());
        m_composer.end();
        m_composer.end();
        m_composer.skip(block->height());
    }
    m_composer.end();
}

void LargeParts::matters()
{
    heading(Role::Heading2, m_composer.wording().matters, writing() * 2);
    if (m_contents.picks)
        picked();
    else
        for (int i = 1; i <= TopLines; ++i)
            prompt({u"matters"_s, QString::number(i) + u'.'});
    gap(0.3);
}

void LargeParts::lines(int count)
{
    for (int i = 0; i < count; ++i) {
        need(writing());
        m_composer.skip(writing());
        m_composer.writingLine(m_left, m_composer.y() - 3, m_width);
    }
}

void LargeParts::prompt(const Named &text)
{
    const Block block = set(text, false, m_width);
    const bool isShort = block->naturalWidth() < m_width * 0.62 && block->lines() == 1;
    const double height =
        isShort ? std::max(writing(), block->height()) : block->height() + writing();
    need(height);
    const double y = m_composer.y();
    m_composer.putAs(Role::Paragraph, block, m_left);
    const double from = isShort ? block->naturalWidth() + Padding : 0;
    m_composer.writingLine(
        m_left + from, isShort ? y + block->baseline() + 2 : y + height - 3, m_width - from);
    m_composer.moveTo(y + height);
}

void LargeParts::picked()
{
    if (!m_contents.picks->lead.isEmpty())
        paragraph(m_composer.set(m_contents.picks->lead, body(), m_width));
    for (const QString &text : m_contents.picks->matters)
        paragraph(m_composer.set(text, body(true), m_width));
    for (const Picks::Column &column : m_contents.picks->columns) {
        if (!column.said.isEmpty())
            paragraph(m_composer.set(
                m_composer.wording().outcome.arg(column.name, column.said.join(u"; ")),
                body(),
                m_width));
    }
    for (const QString &text : m_contents.picks->others)
        paragraph(m_composer.set(text, body(), m_width));
}

void LargeParts::tryOut()
{
    const double box = m_size * 0.9;
    m_composer.begin(Role::List);
    for (const Choice &choice : m_contents.options + m_contents.outcomes) {
        const Block name = m_composer.set(choice.name, body(), m_width - indent());
        need(name->height());
        const double y = m_composer.y();
        m_composer.begin(Role::ListItem);
        m_composer.begin(Role::ListBody);
        m_composer.put(name, m_left + indent(), y);
        m_composer.beginArtifact();
        m_composer.frame({m_left, y + name->baseline() - box * 0.88, box, box}, 1);
        m_composer.end();
        m_composer.end();
        m_composer.end();
        m_composer.skip(name->height());
    }
    m_composer.end();
    gap(0.3);
}

void LargeParts::nextStep()
{
    const Wording &wording = m_composer.wording();
    if (!m_contents.picks || m_contents.picks->steps.isEmpty()) {
        heading(Role::Heading2, wording.next, writing());
        lines(2);
        return;
    }
    QList<Block> blocks;
    for (const QString &step : m_contents.picks->steps)
        blocks += m_composer.set(step, body(), m_width - m_size);
    heading(Role::Heading2, wording.next, blocks.constFirst()->height());
    list(blocks, m_left);
}

void LargeParts::about()
{
    const double width = m_width - CodeSide - Padding;
    const Block code = m_composer.set({u"code"_s, m_contents.codeText}, body(), width, AnyRoom);
    heading(Role::Heading2, m_composer.wording().about, CodeSide);
    for (const QString &line : m_contents.clinic)
        paragraph(m_composer.set(line, body(true), m_width));
    const double height = std::max(CodeSide, code->height());
    need(height);
    const double top = m_composer.y();
    m_composer.putAs(Role::Paragraph, code, m_left, m_contents.codeLinks());
    if (const auto modules = Qr::codeOf(m_contents.codeTarget))
        drawCode(m_composer,
                 *modules,
                 {m_left + m_width - CodeSide, top, CodeSide, CodeSide},
                 m_contents.codeAlternative);
    // What is short stands beside the code.
    for (const Named &text : m_contents.about) {
        const Block beside = set(text, false, width);
        const bool hasRoom = m_composer.y() + beside->height() <= top + CodeSide;
        if (!hasRoom)
            m_composer.moveTo(std::max(m_composer.y(), top + CodeSide));
        paragraph(hasRoom ? beside : set(text, false, m_width));
    }
}

} // namespace Sheet
