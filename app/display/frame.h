// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "legibility.h"
#include "slides.h"

#include <QFont>
#include <QList>

namespace Display
{

/// What one screen can hold, measured with the font that it is drawn with. Needs a QGuiApplication.
class Frame
{
public:
    Frame(const Panel &panel, const Playlist &playlist, const QFont &font);

    [[nodiscard]] const Sizes &sizes() const { return m_sizes; }
    /// Whether heading and text can be shown as a whole.
    [[nodiscard]] bool fits(const QString &heading, const QString &text) const;

private:
    Sizes m_sizes;
    QFont m_font;
};

/// Whether every one of the frames can show it; true when there is none.
[[nodiscard]] FitsSlide fitsAll(const QList<Frame> &frames);

} // namespace Display
