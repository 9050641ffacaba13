// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "typesetter.h"

#include <QFont>
#include <QLocale>
#include <QTextOption>

#include <algorithm>

namespace Sheet
{

namespace
{

constexpr double OneLine = 0; ///< a width that breaks nowhere

} // namespace

TextBlock::TextBlock(const QString &text, const QFont &font, const Style &style, double width)
    : m_layout(text, font)
    , m_style(style)
    , m_width(width)
{
}

bool TextBlock::isRightToLeft() const
{
    return m_layout.textOption().textDirection() == Qt::RightToLeft;
}

void TextBlock::lay(bool isRightToLeft, double lineHeight, double baseline)
{
    constexpr double Endless = 1e5; // of more than some 400,000 points, Qt aligns nothing
    const bool isOneLine = m_width <= OneLine;
    m_lineHeight = lineHeight;
    m_baseline = baseline;
    QTextOption option;
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(isOneLine ? QTextOption::NoWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth((isOneLine ? Endless : m_width) * Units);
        line.setPosition({0, (m_height + baseline) * Units - line.ascent()});
        m_height += lineHeight;
        m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth() / Units);
        if (isOneLine) { // Arabic stands at the right end of the width it is set for
            m_width = m_naturalWidth;
            line.setLineWidth(m_width * Units);
        }
    }
    m_layout.endLayout();
}

Typesetter::Typesetter(const QString &language)
    : m_isRightToLeft(QLocale(language).textDirection() == Qt::RightToLeft)
    // Arabic letters reach higher and lower than Latin ones, and carry marks.
    , m_moreLeading(m_isRightToLeft ? 1.25 : 1)
    , m_lowerBaseline(m_isRightToLeft ? 0.1 : 0)
{
}

Block Typesetter::set(const QString &text, const Style &style, double width)
{
    const Key key{text, style, width};
    if (const auto found = m_blocks.constFind(key); found != m_blocks.cend())
        return *found;
    look(text);
    return *m_blocks.insert(key, made(key));
}

Block Typesetter::setLine(const QString &text, const Style &style)
{
    return set(text, style, OneLine);
}

Block Typesetter::made(const Key &key) const
{
    // What is left of a line's height goes half above the letters and half below.
    constexpr double Above = 0.94;
    constexpr double Letters = 1.2;
    QFont font;
    font.setFamilies(bundledFamilies());
    font.setPixelSize(qRound(key.style.size * TextBlock::Units));
    font.setBold(key.style.isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::ForceOutline);
    // A spacing too small to be seen keeps Qt from joining letters such as f and i, which would
    // be one glyph for two characters. Scripts that need joining have it all the same.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    auto block = std::make_shared<TextBlock>(key.text, font, key.style, key.width);
    const double leading = key.style.leading * m_moreLeading;
    block->lay(m_isRightToLeft,
               key.style.size * leading,
               key.style.size
                   * (Above + m_lowerBaseline + (leading - Letters * m_moreLeading) / 2));
    return block;
}

void Typesetter::look(const QString &text)
{
    if (m_missing)
        return;
    if (const std::optional<char32_t> character = m_coverage.firstMissing(text))
        m_missing = MissingGlyph{*character, text};
}

} // namespace Sheet
