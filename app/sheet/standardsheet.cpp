// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "standardsheet.h"

#include "codefigure.h"
#include "helpbox.h"
#include "pickspage.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Sheet
{

namespace
{

using PdfUa::Role;

constexpr double Millimetre = 72 / 25.4;
constexpr double CodeSide = 23 * Millimetre;
constexpr double TitleSize = 14;
constexpr double Padding = 4; ///< inside boxes and cells, points
constexpr double Under = 1.5; ///< from letters down to the line they stand on, points
constexpr double MostWriting = 24; ///< more looks like a mistake
constexpr double LeastGap = 6; ///< between a frame and the heading below it
constexpr int TopLines = 3; ///< for what matters most
constexpr double Hairline = 0.7;
constexpr double Strong = 1.6;

/// What a part takes at most before it counts as too long, in lines.
constexpr int TitleRoom = 2;
constexpr int CellRoom = 2;
constexpr int FitRoom = 2;
constexpr int NoteRoom = 6; ///< the standing statements together
constexpr int LineRoom = 2;

/// Lays the parts out one below the other.
class Standard
{
public:
    Standard(const Contents &contents, const Tightness &tightness, Composer &composer)
        : m_contents(contents)
        , m_tightness(tightness)
        , m_composer(composer)
        , m_left(composer.page().margin)
        , m_width(composer.page().width())
    {
    }

    double compose()
    {
        m_composer.begin(Role::Document);
        title();
        help();
        grid();
        choose();
        mine();
        professional();
        foot();
        const double end = m_composer.y();
        if (m_contents.picks)
            composePicks(m_contents, m_composer);
        m_composer.end();
        return end;
    }

private:
    [[nodiscard]] Style body(bool isBold = false) const
    {
        return {m_tightness.body, isBold, m_tightness.leading};
    }
    [[nodiscard]] Style grid(bool isBold) const
    {
        return {m_tightness.grid, isBold, m_tightness.leading};
    }
    [[nodiscard]] Style headingStyle() const
    {
        return {m_tightness.heading, true, m_tightness.leading};
    }
    void gap() { m_composer.skip(m_tightness.gap); }

    void title()
    {
        m_composer.bookmark(m_contents.decision.text);
        const Block block = m_composer.setEven(
            m_contents.decision, {TitleSize, true, m_tightness.leading - 0.05}, m_width, TitleRoom);
        m_composer.putAs(Role::Heading1, block, m_left);
        gap();
    }

    void help()
    {
        const double inset = Padding * 1.5;
        const double width = m_width - 2 * inset;
        const double top = m_composer.y();
        m_composer.skip(Padding);
        m_composer.bookmark(m_contents.help.heading);
        const Block heading = m_composer.set(m_contents.help.heading, headingStyle(), width);
        m_composer.putAs(Role::Heading2, heading, m_left + inset);
        double indent = 0;
        for (const HelpEntry &entry : m_contents.help.entries)
            indent = std::max(indent, lead(entry)->naturalWidth());
        for (const HelpEntry &entry : m_contents.help.entries)
            helpEntry(entry, m_left + inset, indent, width);
        helpChecked(top + Padding, heading, width);
        m_composer.skip(Padding);
        m_composer.beginArtifact();
        m_composer.frame({m_left, top, m_width, m_composer.y() - top}, Strong);
        m_composer.end();
        m_composer.skip(std::max(m_tightness.gap, LeastGap));
    }

    /// When the numbers were checked: behind the heading where it fits, or below them.
    void helpChecked(double top, const Block &heading, double width)
    {
        if (m_contents.help.checked.isEmpty())
            return;
        const double inset = Padding * 1.5;
        const Block line = m_composer.setLine(m_contents.help.checked, body());
        const double bottom = m_composer.y();
        if (heading->naturalWidth() + line->naturalWidth() + Padding * 4 > width) {
            m_composer.putAs(Role::Paragraph,
                             m_composer.set(m_contents.help.checked, body(), width),
                             m_left + inset);
            return;
        }
        m_composer.begin(Role::Paragraph);
        m_composer.put(line,
                       m_left + inset + width - line->naturalWidth(),
                       top + heading->baseline() - line->baseline());
        m_composer.end();
        m_composer.moveTo(bottom);
    }

    [[nodiscard]] Block lead(const HelpEntry &entry)
    {
        return m_composer.setLine(entry.lead + u' ', body(true));
    }

    void helpEntry(const HelpEntry &entry, double x, double indent, double width)
    {
        const Block text = m_composer.set(entry.text, body(), width - indent);
        m_composer.begin(Role::Paragraph);
        m_composer.put(lead(entry), x, m_composer.y());
        m_composer.put(text, x + indent, m_composer.y(), entry.links);
        m_composer.end();
        m_composer.skip(text->height());
    }

    // The comparison: one column for the rows' names, one for each option.

    /// Where the columns begin and how wide they are; the first is that of the names.
    [[nodiscard]] std::vector<std::pair<double, double>> columns() const
    {
        const double name = m_width * 0.19;
        const double each = (m_width - name) / double(m_contents.options.size());
        std::vector<std::pair<double, double>> columns{{m_left, name}};
        for (qsizetype i = 0; i < m_contents.options.size(); ++i)
            columns.emplace_back(m_left + name + double(i) * each, each);
        return columns;
    }

    void cellFrames(double height, double line)
    {
        m_composer.beginArtifact();
        for (const auto &[x, width] : columns())
            m_composer.frame({x, m_composer.y(), width, height}, line);
        m_composer.end();
    }

    void grid()
    {
        m_composer.begin(Role::Table);
        m_composer.bookmark(m_composer.wording().caption);
        m_composer.putAs(Role::Caption,
                         m_composer.set(m_composer.wording().caption, headingStyle(), m_width),
                         m_left);
        m_composer.skip(Padding / 2);
        m_composer.begin(Role::TableHead);
        gridHead();
        m_composer.end();
        m_composer.begin(Role::TableBody);
        for (const ShownRow &row : m_contents.rows)
            gridRow(row);
        m_composer.end();
        m_composer.end();
        gap();
    }

    void gridHead()
    {
        const auto columns = this->columns();
        const double mark = m_tightness.grid * 0.85;
        const double indent = mark + Padding;
        std::vector<Block> blocks{m_composer.set(
            m_composer.wording().aspect, grid(true), columns[0].second - 2 * Padding)};
        for (std::size_t i = 1; i < columns.size(); ++i)
            blocks.push_back(m_composer.set({"options/"_L1 + option(i).id, option(i).name},
                                            grid(true),
                                            columns[i].second - 2 * Padding - indent,
                                            LineRoom));
        const double height = highest(blocks) + Padding;
        cellFrames(height, Hairline);
        const double y = m_composer.y() + Padding / 2;
        m_composer.begin(Role::TableRow);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const double x = columns[i].first + Padding;
            m_composer.begin(Role::HeaderCell,
                             {.id = "c" + std::to_string(i), .scope = PdfUa::Scope::Column});
            if (i > 0)
                drawMark(
                    m_composer, option(i).mark, x, y + blocks[i]->baseline() - mark * 0.9, mark);
            m_composer.put(blocks[i], i > 0 ? x + indent : x, y);
            m_composer.end();
        }
        m_composer.end();
        m_composer.skip(height);
    }

    void gridRow(const ShownRow &row)
    {
        const auto columns = this->columns();
        std::vector<Block> blocks{
            m_composer.set(row.title, grid(true), columns[0].second - 2 * Padding, CellRoom)};
        for (std::size_t i = 1; i < columns.size(); ++i)
            blocks.push_back(m_composer.set(row.shortCells[qsizetype(i) - 1],
                                            grid(false),
                                            columns[i].second - 2 * Padding,
                                            CellRoom));
        const double height = highest(blocks) + Padding;
        cellFrames(height, Hairline);
        const std::string id = "r-" + row.id.toStdString();
        m_composer.begin(Role::TableRow);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (i == 0)
                m_composer.begin(Role::HeaderCell, {.id = id, .scope = PdfUa::Scope::Row});
            else
                m_composer.begin(Role::DataCell, {.headers = {"c" + std::to_string(i), id}});
            m_composer.put(blocks[i], columns[i].first + Padding, m_composer.y() + Padding / 2);
            m_composer.end();
        }
        m_composer.end();
        m_composer.skip(height);
    }

    [[nodiscard]] const Choice &option(std::size_t column) const
    {
        return m_contents.options[qsizetype(column) - 1];
    }

    static double highest(const std::vector<Block> &blocks)
    {
        return std::accumulate(
            blocks.begin(), blocks.end(), 0.0, [](double height, const Block &block) {
                return std::max(height, block->height());
            });
    }

    // When to choose: one column for each option, then the outcomes.

    void choose()
    {
        heading(m_composer.wording().choose);
        const double between = Padding * 3;
        const auto count = double(m_contents.options.size());
        const double width = (m_width - (count - 1) * between) / count;
        const double top = m_composer.y();
        double bottom = top;
        for (qsizetype i = 0; i < m_contents.options.size(); ++i) {
            m_composer.moveTo(top);
            fits(m_contents.options[i], m_left + double(i) * (width + between), width);
            bottom = std::max(bottom, m_composer.y());
        }
        m_composer.moveTo(bottom + Padding / 2);
        for (const Choice &outcome : m_contents.outcomes)
            marked(Role::Paragraph,
                   outcome.mark,
                   m_composer.set(outcome.summary, body(), m_width - markIndent(), LineRoom),
                   m_left);
        gap();
    }

    void heading(const QString &text)
    {
        m_composer.bookmark(text);
        m_composer.putAs(Role::Heading2, m_composer.set(text, headingStyle(), m_width), m_left);
    }

    [[nodiscard]] double markIndent() const { return m_tightness.body * 0.85 + Padding; }

    void marked(Role role, Mark mark, const Block &block, double x)
    {
        const double size = m_tightness.body * 0.85;
        m_composer.begin(role);
        drawMark(m_composer, mark, x, m_composer.y() + block->baseline() - size * 0.9, size);
        m_composer.put(block, x + markIndent(), m_composer.y());
        m_composer.end();
        m_composer.skip(block->height());
    }

    void fits(const Choice &option, double x, double width)
    {
        const QString heading = m_composer.wording().fits.arg(option.name);
        marked(
            Role::Heading3,
            option.mark,
            m_composer.set(
                {"options/"_L1 + option.id, heading}, body(true), width - markIndent(), LineRoom),
            x);
        const double indent = m_tightness.body * 0.9;
        m_composer.begin(Role::List, {.numbering = PdfUa::Numbering::Disc});
        for (const Named &fit : option.fits) {
            const Block block = m_composer.set(fit, body(), width - indent, FitRoom);
            m_composer.begin(Role::ListItem);
            m_composer.begin(Role::Label);
            m_composer.put(m_composer.set(u"•"_s, body(), indent), x, m_composer.y());
            m_composer.end();
            m_composer.begin(Role::ListBody);
            m_composer.put(block, x + indent, m_composer.y());
            m_composer.end();
            m_composer.end();
            m_composer.skip(block->height());
        }
        m_composer.end();
    }

    // To write on: what matters and questions on one side, wishes on the other, the next step.

    void mine()
    {
        const double between = Padding * 4;
        const double width = (m_width - between) / 2;
        const double top = m_composer.y();
        matters(m_left, width);
        questions(m_left, width);
        const double bottom = m_composer.y();
        m_composer.moveTo(top);
        wishes(m_left + width + between, width, bottom);
        m_composer.moveTo(std::max(bottom, m_composer.y()) + Padding);
        tryOut();
        nextStep();
        gap();
    }

    void matters(double x, double width)
    {
        column(m_composer.wording().matters, x, width);
        for (int i = 1; i <= TopLines; ++i)
            promptLine({u"matters"_s, QString::number(i) + u'.'}, x, width, m_tightness.writing);
        m_composer.skip(Padding);
    }

    /// The wishes, from the other column's top to its bottom.
    void wishes(double x, double width, double bottom)
    {
        column(m_composer.wording().wishes, x, width);
        const auto count = double(m_contents.wishes.size());
        const double height =
            std::clamp((bottom - m_composer.y()) / count, m_tightness.writing, MostWriting);
        for (const Named &wish : m_contents.wishes)
            promptLine(wish, x, width, height);
    }

    void column(const QString &heading, double x, double width)
    {
        m_composer.bookmark(heading);
        m_composer.putAs(Role::Heading2, m_composer.set(heading, headingStyle(), width), x);
    }

    /// A text with room to write behind it, within this height.
    void promptLine(const Named &prompt, double x, double width, double height)
    {
        const Block block = m_composer.set(prompt, body(), width, 1);
        const double room = std::max(height, block->height());
        const double y = m_composer.y() + room - block->height();
        m_composer.begin(Role::Paragraph);
        m_composer.put(block, x, y);
        m_composer.end();
        const double from = block->lines() > 1 ? width : block->naturalWidth() + Padding;
        m_composer.writingLine(x + from, y + block->baseline() + Under, width - from);
        m_composer.skip(room);
    }

    void questions(double x, double width)
    {
        column(m_composer.wording().questions, x, width);
        for (int i = 0; i < OwnLines; ++i) {
            m_composer.skip(m_tightness.writing);
            m_composer.writingLine(x, m_composer.y() - Under, width);
        }
    }

    /// One box to tick for each option and outcome, as many in a line as there is room for.
    void tryOut()
    {
        const double lineHeight = std::max(m_tightness.writing, m_tightness.body * 1.4);
        const double box = m_tightness.body * 0.9;
        const double toName = box + Padding;
        const Block lead = m_composer.setLine(m_composer.wording().tryOut, body(true));
        double x = m_left;
        m_composer.begin(Role::Paragraph);
        m_composer.put(lead, x, m_composer.y());
        m_composer.end();
        x += lead->naturalWidth() + Padding * 3;
        m_composer.begin(Role::List);
        for (const Choice &choice : m_contents.options + m_contents.outcomes) {
            const Block name = m_composer.setLine(choice.name, body());
            const double width = toName + name->naturalWidth();
            if (x + width > m_left + m_width) {
                x = m_left;
                m_composer.skip(lineHeight);
            }
            m_composer.begin(Role::ListItem);
            m_composer.begin(Role::ListBody);
            m_composer.put(name, x + toName, m_composer.y());
            m_composer.beginArtifact();
            m_composer.frame({x, m_composer.y() + name->baseline() - box * 0.88, box, box},
                             Hairline);
            m_composer.end();
            m_composer.end();
            m_composer.end();
            x += width + Padding * 4;
        }
        m_composer.end();
        m_composer.skip(lineHeight);
    }

    void nextStep()
    {
        const Wording &wording = m_composer.wording();
        const Block lead = m_composer.setLine(wording.next, body(true));
        field(lead, m_left, m_width);
        m_composer.skip(std::max(m_tightness.writing, lead->height()));
    }

    /// A word, and a line behind it, within a width.
    void field(const Block &word, double x, double width)
    {
        m_composer.begin(Role::Paragraph);
        m_composer.put(word, x, m_composer.y());
        m_composer.end();
        const double from = word->naturalWidth() + Padding;
        m_composer.writingLine(x + from, m_composer.y() + word->baseline() + Under, width - from);
    }

    // The strip for the professional, in a frame.

    void professional()
    {
        const Wording &wording = m_composer.wording();
        const double inset = Padding * 1.5;
        const double width = m_width - 2 * inset;
        const double top = m_composer.y();
        m_composer.skip(Padding);
        m_composer.bookmark(wording.professional);
        const Block heading = m_composer.setLine(wording.professional, headingStyle());
        m_composer.begin(Role::Heading2);
        m_composer.put(heading, m_left + inset, m_composer.y());
        m_composer.end();
        const double from = heading->naturalWidth() + Padding * 3;
        const double name = (width - from) * 0.64;
        field(m_composer.setLine(wording.name, body()), m_left + inset + from, name - Padding * 2);
        field(m_composer.setLine(wording.date, body()),
              m_left + inset + from + name,
              width - from - name);
        m_composer.skip(std::max(m_tightness.writing, heading->height()));
        field(m_composer.setLine(wording.agreed, body()), m_left + inset, width);
        m_composer.skip(heading->height() + Padding);
        m_composer.beginArtifact();
        m_composer.frame({m_left, top, m_width, m_composer.y() - top}, Hairline);
        m_composer.end();
        gap();
    }

    // Standing statements and where the sheet comes from, with the code beside them.

    void foot()
    {
        const double top = m_composer.y();
        const double width = m_width - CodeSide - Padding;
        m_composer.bookmark(m_composer.wording().notes);
        m_composer.putAs(Role::Heading2,
                         m_composer.set(m_composer.wording().notes, headingStyle(), width),
                         m_left);
        m_composer.putAs(Role::Paragraph, joined(m_contents.standing, width, NoteRoom), m_left);
        m_lineBottom = m_composer.y();
        for (const QString &line : m_contents.clinic)
            lineOf({u"clinic"_s, line}, true, width);
        lineOf({u"code"_s, m_contents.codeText}, false, width, m_contents.codeLinks());
        for (const Named &text : m_contents.about)
            lineOf(text, false, width);
        m_composer.moveTo(m_lineBottom);
        if (const auto code = Qr::codeOf(m_contents.codeTarget))
            drawCode(m_composer,
                     *code,
                     {m_left + m_width - CodeSide, top, CodeSide, CodeSide},
                     m_contents.codeAlternative);
        m_composer.moveTo(std::max(m_composer.y(), top + CodeSide));
    }

    /// A paragraph below the last one; where space is dear, behind it, if it fits in whole there.
    void lineOf(const Named &text, bool isBold, double width, const QList<Link> &links = {})
    {
        const Block block = m_composer.set(text, body(isBold), width, LineRoom + 1);
        const bool isBehind = m_tightness.isPacked && m_lineEnd > 0 && block->lines() == 1
            && m_lineEnd + block->naturalWidth() <= width;
        const double x = isBehind ? m_lineEnd : 0;
        if (!isBehind)
            m_composer.moveTo(m_lineBottom);
        m_composer.begin(Role::Paragraph);
        m_composer.put(
            m_composer.set(text.text, body(isBold), width - x), m_left + x, m_composer.y(), links);
        m_composer.end();
        m_lineBottom = m_composer.y() + block->height();
        m_lineEnd = block->lines() == 1 ? x + block->naturalWidth() + Padding * 3 : 0;
    }

    /// Texts one after the other in one paragraph. Too long are those it takes most from.
    Block joined(const QList<Named> &texts, double width, int room)
    {
        QStringList all;
        for (const Named &text : texts)
            all += text.text;
        return m_composer.set({u"standing"_s, all.join(u' ')}, body(), width, room);
    }

    const Contents &m_contents;
    const Tightness &m_tightness;
    Composer &m_composer;
    double m_left;
    double m_width;
    double m_lineEnd = 0; ///< where in the foot the last line ends; 0: nothing goes behind it
    double m_lineBottom = 0;
};

} // namespace

double composeStandard(const Contents &contents, const Tightness &tightness, Composer &composer)
{
    return Standard(contents, tightness, composer).compose();
}

Tightness spread(const Tightness &tightness, double room)
{
    constexpr double Gaps = 7;
    constexpr double WritingLines = 9; // three and three, the boxes, the next step, the strip
    constexpr double MostGap = 14;
    Tightness wide = tightness;
    wide.writing = std::min(MostWriting, wide.writing + room * 0.6 / WritingLines);
    const double rest = room - (wide.writing - tightness.writing) * WritingLines;
    wide.gap = std::min(MostGap, wide.gap + rest / Gaps * 0.9);
    return wide;
}

} // namespace Sheet
