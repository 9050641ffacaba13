// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fonts.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QTextLayout>

#include <memory>
#include <optional>

namespace Sheet
{

/// How a text is set.
struct Style {
    double size = 10.5; ///< points
    bool isBold = false;
    double leading = 1.3; ///< from one line to the next, in sizes; Arabic gets more

    friend bool operator==(const Style &, const Style &) = default;
};

/// A text in its lines. Lengths are points unless they are of layout(), which counts in units of
/// which TextBlock::Units make a point, so that lines break alike on every device.
class TextBlock
{
public:
    static constexpr double Units = 20;

    TextBlock(const QString &text, const QFont &font, const Style &style, double width);

    [[nodiscard]] QString text() const { return m_layout.text(); }
    [[nodiscard]] const QTextLayout &layout() const { return m_layout; }
    [[nodiscard]] const Style &style() const { return m_style; }
    [[nodiscard]] bool isRightToLeft() const;
    [[nodiscard]] double width() const
    {
        return m_width;
    } ///< that it was set for; of one line, its own
    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] double naturalWidth() const { return m_naturalWidth; } ///< of its widest line
    [[nodiscard]] int lines() const { return m_layout.lineCount(); }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double baseline() const { return m_baseline; } ///< of the first line

    void lay(bool isRightToLeft, double lineHeight, double baseline);

private:
    QTextLayout m_layout;
    Style m_style;
    double m_width;
    double m_height = 0;
    double m_naturalWidth = 0;
    double m_lineHeight = 0;
    double m_baseline = 0;
};

using Block = std::shared_ptr<const TextBlock>;

/// A character that no bundled font can write, and the text it stands in.
struct MissingGlyph {
    char32_t character;
    QString text;
};

/// Sets texts of one language in the bundled fonts. Needs an application object, and
/// useBundledFonts() before it. What was set once is kept.
class Typesetter
{
public:
    explicit Typesetter(const QString &language);

    [[nodiscard]] bool isRightToLeft() const { return m_isRightToLeft; }
    /// Sets a text within a width, in as many lines as it takes.
    [[nodiscard]] Block set(const QString &text, const Style &style, double width);
    /// Sets a text in one line, however long.
    [[nodiscard]] Block setLine(const QString &text, const Style &style);
    /// The first character that could not be written.
    [[nodiscard]] const std::optional<MissingGlyph> &missing() const { return m_missing; }

private:
    struct Key {
        QString text;
        Style style;
        double width;

        friend bool operator==(const Key &, const Key &) = default;
    };
    friend size_t qHash(const Key &key, size_t seed)
    {
        return qHashMulti(seed, key.text, key.style.size, key.style.isBold, key.width);
    }

    [[nodiscard]] Block made(const Key &key) const;
    void look(const QString &text);

    bool m_isRightToLeft;
    double m_moreLeading; ///< what the script needs on top
    double m_lowerBaseline;
    QHash<Key, Block> m_blocks;
    Coverage m_coverage;
    std::optional<MissingGlyph> m_missing;
};

} // namespace Sheet
