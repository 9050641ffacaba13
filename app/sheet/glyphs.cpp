// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "glyphs.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Sheet
{

namespace
{

/// The glyphs of some characters that cannot be told apart.
struct Cluster {
    qsizetype start;
    qsizetype end;
    QList<QGlyphRun> runs;
};

bool isSame(const QList<QGlyphRun> &one, const QList<QGlyphRun> &other)
{
    const auto isEqual = [](const QGlyphRun &a, const QGlyphRun &b) {
        return a.glyphIndexes() == b.glyphIndexes() && a.positions() == b.positions();
    };
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), isEqual);
}

bool isInvisible(QStringView text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Format; });
}

/// One part of one line, on its way to glyphs.
class Taker
{
public:
    Taker(const TextBlock &block, const QPointF &at, const FontNumber &fontNumber)
        : m_text(block.text())
        , m_at(at)
        , m_fontNumber(fontNumber)
        , m_isRightToLeft(block.isRightToLeft())
    {
        m_line.size = block.style().size;
    }

    [[nodiscard]] PdfUa::Line taken(const QTextLine &line, qsizetype start, qsizetype end)
    {
        if (!takePlain(line, start, end)) {
            m_line.glyphs.clear();
            for (const Cluster &cluster : clusters(line, start, end))
                takeCluster(cluster);
        }
        if (m_needsActual) {
            m_line.actual = m_text.mid(start, end - start).toStdU16String();
            std::stable_sort(
                m_line.glyphs.begin(),
                m_line.glyphs.end(),
                [](const PdfUa::Glyph &a, const PdfUa::Glyph &b) { return a.at.x < b.at.x; });
        }
        return std::move(m_line);
    }

private:
    /// Where every character has its own usual glyph, which is nearly everywhere. False otherwise.
    bool takePlain(const QTextLine &line, qsizetype start, qsizetype end)
    {
        if (m_isRightToLeft)
            return false;
        qsizetype at = start;
        for (const QGlyphRun &run : line.glyphRuns(int(start), int(end - start))) {
            const QList<quint32> glyphs = run.glyphIndexes();
            const QString part = m_text.mid(at, std::min(glyphs.size(), end - at));
            if (run.isRightToLeft() || run.rawFont().glyphIndexesForString(part) != glyphs)
                return false;
            for (qsizetype i = 0; i < glyphs.size(); ++i)
                take(run, i, part.mid(i, 1));
            at += glyphs.size();
        }
        return takeSpaces(at, end);
    }

    /// The spaces at the end of a line, for which Qt has no glyphs. False if there is more.
    bool takeSpaces(qsizetype start, qsizetype end)
    {
        const QString rest = m_text.mid(start, end - start);
        if (!rest.trimmed().isEmpty())
            return false;
        if (!rest.isEmpty() && !m_line.glyphs.empty() && m_last.isValid()) {
            const QList<quint32> space = m_last.glyphIndexesForString(QStringLiteral(" "));
            PdfUa::Glyph glyph = m_line.glyphs.back();
            glyph.at.x = m_end;
            glyph.id = space.value(0);
            glyph.text = rest.toStdU16String();
            m_line.glyphs.push_back(glyph);
        }
        return true;
    }

    [[nodiscard]] QList<Cluster>
    clusters(const QTextLine &line, qsizetype start, qsizetype end) const
    {
        QList<Cluster> clusters;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text);
        for (qsizetype at = start; at < end;) {
            finder.setPosition(at);
            const qsizetype next = finder.toNextBoundary();
            const qsizetype to = next < 0 ? end : std::min(next, end);
            const QList<QGlyphRun> runs = line.glyphRuns(int(at), int(to - at));
            if (!clusters.isEmpty() && !runs.isEmpty() && isSame(clusters.constLast().runs, runs))
                clusters.last().end = to;
            else
                clusters.append({at, to, runs});
            at = to;
        }
        return clusters;
    }

    void takeCluster(const Cluster &cluster)
    {
        const QString text = m_text.mid(cluster.start, cluster.end - cluster.start);
        if (isInvisible(text)) {
            m_needsActual = true;
            return;
        }
        if (cluster.runs.isEmpty()) {
            if (!m_isRightToLeft)
                (void)takeSpaces(cluster.start, cluster.end);
            return;
        }
        qsizetype count = 0;
        for (const QGlyphRun &run : cluster.runs)
            count += run.glyphIndexes().size();
        const QStringList parts = partsOf(text, count);
        qsizetype part = 0;
        for (const QGlyphRun &run : cluster.runs) {
            m_needsActual = m_needsActual || m_isRightToLeft || run.isRightToLeft();
            for (qsizetype i = 0; i < run.glyphIndexes().size(); ++i)
                take(run, i, parts[part++]);
        }
    }

    /// One text for each glyph: a character each, the last one gets the rest.
    QStringList partsOf(const QString &text, qsizetype count)
    {
        const QList<uint> points = text.toUcs4();
        QStringList parts;
        for (qsizetype i = 0; i < count; ++i) {
            if (i >= points.size()) { // more glyphs than characters
                parts += QString(QChar(0x200B));
                m_needsActual = true;
                continue;
            }
            QString part;
            const qsizetype end = i + 1 < count ? i + 1 : points.size();
            for (qsizetype j = i; j < end; ++j)
                part += QChar::fromUcs4(points[j]);
            parts += part;
        }
        return parts;
    }

    void take(const QGlyphRun &run, qsizetype index, const QString &text)
    {
        const QRawFont font = run.rawFont();
        const QPointF position = run.positions().at(index) / TextBlock::Units;
        const quint32 id = run.glyphIndexes().at(index);
        m_line.glyphs.push_back({m_fontNumber(font),
                                 id,
                                 {m_at.x() + position.x(), m_at.y() + position.y()},
                                 text.toStdU16String()});
        const QList<QPointF> advances = font.advancesForGlyphIndexes({id});
        m_end = m_line.glyphs.back().at.x + advances.value(0).x() / TextBlock::Units;
        m_last = font;
    }

    const QString m_text;
    QPointF m_at;
    const FontNumber &m_fontNumber;
    bool m_isRightToLeft;
    PdfUa::Line m_line;
    bool m_needsActual = false;
    double m_end = 0; ///< where the last glyph ends
    QRawFont m_last;
};

/// The index of the link a character is in, or -1.
qsizetype linkAt(const QList<Link> &links, qsizetype at)
{
    for (qsizetype i = 0; i < links.size(); ++i) {
        if (at >= links[i].start && at < links[i].start + links[i].length)
            return i;
    }
    return -1;
}

} // namespace

QList<TextPiece> piecesOf(const TextBlock &block,
                          const QPointF &at,
                          const QList<Link> &links,
                          const FontNumber &fontNumber)
{
    QList<TextPiece> pieces;
    for (int i = 0; i < block.lines(); ++i) {
        const QTextLine line = block.layout().lineAt(i);
        const qsizetype end = line.textStart() + line.textLength();
        for (qsizetype start = line.textStart(); start < end;) {
            const qsizetype link = linkAt(links, start);
            qsizetype to = start + 1;
            while (to < end && linkAt(links, to) == link)
                ++to;
            TextPiece piece{Taker(block, at, fontNumber).taken(line, start, to), link};
            if (!piece.line.glyphs.empty())
                pieces.append(std::move(piece));
            start = to;
        }
    }
    return pieces;
}

} // namespace Sheet
