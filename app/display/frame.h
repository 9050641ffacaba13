// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "footer.h"
#include "legibility.h"
#include "slides.h"

#include <QFont>
#include <QList>

namespace Wall
{

/// Between two parts of the footer that stand on one line, and what is left free at its end, so that a
/// pixel more or less in how the parts are drawn breaks no line; in sizes of its letters.
inline constexpr double BetweenParts = 1.5;

/// What one screen can hold, measured with the font that it is drawn with. Needs a QGuiApplication.
class Frame
{
public:
    /// footers: what stands below the slides, one for each language.
    Frame(const Panel &panel,
          const Playlist &playlist,
          const QFont &font,
          const QList<Footer> &footers = {});

    [[nodiscard]] const Sizes &sizes() const { return m_sizes; }
    /// Whether heading and text can be shown as a whole, with a note below them if there is one.
    [[nodiscard]] bool
    fits(const QString &heading, const QString &text, const QString &note = {}) const;

private:
    Sizes m_sizes;
    QFont m_font;
};

} // namespace Wall
