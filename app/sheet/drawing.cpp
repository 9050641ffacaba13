// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "drawing.h"

namespace Sheet
{

namespace
{

/// Does each step on a canvas.
class Player
{
public:
    explicit Player(Canvas &canvas)
        : m_canvas(canvas)
    {
    }

    void operator()(const Step::Begin &step) const { m_canvas.begin(step.role, step.attributes); }
    void operator()(const Step::BeginArtifact &) const { m_canvas.beginArtifact(); }
    void operator()(const Step::End &) const { m_canvas.end(); }
    void operator()(const Step::Text &step) const
    {
        m_canvas.text(step.block, step.at, step.links);
    }
    void operator()(const Step::Fill &step) const { m_canvas.fill(step.area); }
    void operator()(const Step::Shape &step) const { m_canvas.fillShape(step.polygons); }
    void operator()(const Step::Clear &step) const { m_canvas.clear(step.area); }
    void operator()(const Step::Frame &step) const { m_canvas.frame(step.area, step.width); }
    void operator()(const Step::Ellipse &step) const { m_canvas.ellipse(step.area, step.width); }
    void operator()(const Step::Bookmark &step) const { m_canvas.bookmark(step.title, step.y); }

private:
    Canvas &m_canvas;
};

} // namespace

void play(const Drawing &drawing, qsizetype page, Canvas &canvas)
{
    canvas.beginPage(drawing.pageSize);
    for (const Step::Any &step : drawing.pages[page].steps)
        std::visit(Player(canvas), step);
}

} // namespace Sheet
