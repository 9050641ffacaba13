// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "themevalues.h"

#include <cmath>

namespace Theming
{

namespace
{

/// One colour in the four looks.
struct Hues {
    QRgb light;
    QRgb dark;
    QRgb lightContrast;
    QRgb darkContrast;
};

constexpr QRgb black = 0xFF000000;
constexpr QRgb white = 0xFFFFFFFF;

/// A ground: in high contrast there is one alone.
constexpr Hues ground(QRgb light, QRgb dark)
{
    return {light, dark, white, black};
}

/// An ink that in high contrast is that of the text.
constexpr Hues ink(QRgb light, QRgb dark)
{
    return {light, dark, black, white};
}

/// The colours of a look, as ThemeValues::look() counts them.
Colors colorsOf(int look)
{
    return colorsFor(look % 2 == 1, look >= 2);
}

} // namespace

Colors colorsFor(bool isDark, bool isHighContrast)
{
    const auto in = [isDark, isHighContrast](const Hues &hues) {
        if (isHighContrast)
            return QColor(isDark ? hues.darkContrast : hues.lightContrast);
        return QColor(isDark ? hues.dark : hues.light);
    };
    return {
        .page = in(ground(0xFFF7F6F2, 0xFF14171C)),
        .card = in(ground(0xFFFFFFFF, 0xFF1D2229)),
        .hover = in(ground(0xFFECEAE3, 0xFF2A313A)),
        .pressed = in(ground(0xFFDEDBD2, 0xFF343B45)),
        .text = in(ink(0xFF1D2129, 0xFFF1F3F5)),
        .muted = in(ink(0xFF4C5462, 0xFFB9C0CA)),
        .border = in(ink(0xFF7C8490, 0xFF7A838F)),
        .line = in(ink(0xFFDEDBD2, 0xFF343B45)),
        .focus = in({0xFF0B57C2, 0xFF8AB8FF, 0xFF0000C8, 0xFFFFFF00}),
        .accent = in(ink(0xFF23405F, 0xFFA9C7EE)),
        .accentPressed = in(ink(0xFF162C44, 0xFFC4D9F5)),
        .accentText = in(ground(0xFFFFFFFF, 0xFF10161D)),
        .firstInk = in({0xFF0A5E5A, 0xFF6FD6CC, 0xFF00403D, 0xFF8FEDE3}),
        .firstTint = in(ground(0xFFE0F1EF, 0xFF123532)),
        .secondInk = in({0xFF4A3F96, 0xFFBDB4FA, 0xFF2E2473, 0xFFD3CCFF}),
        .secondTint = in(ground(0xFFECE9F8, 0xFF2A2550)),
        .thirdInk = in({0xFF852A66, 0xFFF0A9D3, 0xFF5E1245, 0xFFFFC4E4}),
        .thirdTint = in(ground(0xFFF8E6F1, 0xFF421B35)),
        .fourthInk = in({0xFF435C10, 0xFFB5D47A, 0xFF2C4300, 0xFFD3F09A}),
        .fourthTint = in(ground(0xFFEDF3DD, 0xFF27340F)),
        .bothInk = in({0xFF6B4A0B, 0xFFF0C36B, 0xFF4F3500, 0xFFFFD98C}),
        .bothTint = in(ground(0xFFF8EFD9, 0xFF3A2D10)),
        .urgentInk = in({0xFFA3181F, 0xFFFFB4AB, 0xFF7A0008, 0xFFFFC9C2}),
        .urgentTint = in(ground(0xFFFCE8E7, 0xFF4A1512)),
    };
}

ThemeValues::ThemeValues(QObject *parent)
    : QObject(parent)
    , m_colors(colorsFor(false, false))
{
}

void ThemeValues::setTextScale(qreal scale)
{
    if (scale == m_textScale)
        return;
    m_textScale = scale;
    Q_EMIT textScaleChanged();
    Q_EMIT sizesChanged();
}

void ThemeValues::setDark(bool isDark)
{
    if (isDark == m_isDark)
        return;
    m_isDark = isDark;
    recolor();
}

void ThemeValues::setHighContrast(bool isHighContrast)
{
    if (isHighContrast == m_isHighContrast)
        return;
    m_isHighContrast = isHighContrast;
    recolor();
}

void ThemeValues::setMotionReduced(bool isReduced)
{
    if (isReduced == m_isMotionReduced)
        return;
    m_isMotionReduced = isReduced;
    Q_EMIT motionChanged();
}

void ThemeValues::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    Q_EMIT sizesChanged();
}

void ThemeValues::setMirrored(bool isMirrored)
{
    if (isMirrored == m_isMirrored)
        return;
    m_isMirrored = isMirrored;
    Q_EMIT mirroredChanged();
    Q_EMIT textScaleChanged(); // the measure
}

QColor ThemeValues::inkOf(int position, int look)
{
    const Colors colors = colorsOf(look);
    switch (position) {
    case 0:
        return colors.firstInk;
    case 1:
        return colors.secondInk;
    case 2:
        return colors.thirdInk;
    default:
        return colors.fourthInk;
    }
}

QColor ThemeValues::tintOf(int position, int look)
{
    const Colors colors = colorsOf(look);
    switch (position) {
    case 0:
        return colors.firstTint;
    case 1:
        return colors.secondTint;
    case 2:
        return colors.thirdTint;
    default:
        return colors.fourthTint;
    }
}

void ThemeValues::recolor()
{
    m_colors = colorsFor(m_isDark, m_isHighContrast);
    Q_EMIT colorsChanged();
}

int ThemeValues::rounded(qreal size)
{
    return static_cast<int>(std::floor(size + 0.5));
}

} // namespace Theming
