// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "wordboxes.h"

#include <algorithm>

namespace Sheet
{

namespace
{

/// The place of some characters on their line.
QRectF boxOf(const Step::Text &step, const QTextLine &line, qsizetype start, qsizetype end)
{
    const double from = line.cursorToX(int(start)) / TextBlock::Units;
    const double to = line.cursorToX(int(end)) / TextBlock::Units;
    const double baseline = (line.y() + line.ascent()) / TextBlock::Units;
    const double size = step.block->style().size;
    return {
        step.at.x() + std::min(from, to), step.at.y() + baseline - size, std::abs(to - from), size};
}

void addLine(QList<WordBox> &boxes, const Step::Text &step, const QTextLine &line, qsizetype page)
{
    const QString text = step.block->text();
    const qsizetype end = line.textStart() + line.textLength();
    for (qsizetype at = line.textStart(); at < end;) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        qsizetype to = at;
        while (to < end && !text[to].isSpace())
            ++to;
        boxes.append(
            {page, text.mid(at, to - at), boxOf(step, line, at, to), step.block->style().size});
        at = to;
    }
}

} // namespace

QList<WordBox> wordBoxes(const Drawing &drawing)
{
    QList<WordBox> boxes;
    for (qsizetype page = 0; page < drawing.pages.size(); ++page) {
        for (const Step::Any &step : drawing.pages[page].steps) {
            const auto *text = std::get_if<Step::Text>(&step);
            for (int i = 0; text != nullptr && i < text->block->lines(); ++i)
                addLine(boxes, *text, text->block->layout().lineAt(i), page);
        }
    }
    return boxes;
}

} // namespace Sheet
