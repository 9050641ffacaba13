// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Theming
{

/// Every colour of one look.
struct Colors {
    // Grounds
    QColor page;
    QColor card;
    QColor hover;
    QColor pressed;
    // Inks
    QColor text;
    QColor muted;
    QColor border;
    QColor line;
    QColor focus;
    QColor accent;
    QColor accentPressed;
    QColor accentText;
    // The options, in the order they are shown, and what is not one of them
    QColor firstInk;
    QColor firstTint;
    QColor secondInk;
    QColor secondTint;
    QColor thirdInk;
    QColor thirdTint;
    QColor fourthInk;
    QColor fourthTint;
    QColor bothInk;
    QColor bothTint;
    QColor urgentInk;
    QColor urgentTint;
};

/// The colours for light or dark, in high contrast or not.
[[nodiscard]] Colors colorsFor(bool isDark, bool isHighContrast);

/// Every colour, size and duration of the window: the only place that names one. To QML it is Theme,
/// one for each engine. In C++ because every item on a page asks it: nothing is bound here at start,
/// and a binding that reads what is constant need not be kept.
class ThemeValues : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Theme)
    QML_SINGLETON

    // What the reader asked for; the window binds these.
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY colorsChanged FINAL)
    Q_PROPERTY(
        bool highContrast READ isHighContrast WRITE setHighContrast NOTIFY colorsChanged FINAL)
    Q_PROPERTY(
        bool reducedMotion READ isMotionReduced WRITE setMotionReduced NOTIFY motionChanged FINAL)
    // True where few words fit on a line: headings and paddings give way to the text.
    Q_PROPERTY(bool narrow READ isNarrow WRITE setNarrow NOTIFY sizesChanged FINAL)
    // True where the language runs from right to left.
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY mirroredChanged FINAL)

    // Which of the looks the colours are of: inkOf() and tintOf() are asked with it
    Q_PROPERTY(int look READ look NOTIFY colorsChanged FINAL)

    // Grounds
    Q_PROPERTY(QColor page READ page NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor card READ card NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor hover READ hover NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor pressed READ pressed NOTIFY colorsChanged FINAL)

    // Inks
    Q_PROPERTY(QColor text READ text NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor muted READ muted NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor border READ border NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor line READ line NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor rule READ rule NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor focus READ focus NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor accent READ accent NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor accentPressed READ accentPressed NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor accentText READ accentText NOTIFY colorsChanged FINAL)

    // The options, in the order they are shown, and what is not one of them
    Q_PROPERTY(QColor firstInk READ firstInk NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor firstTint READ firstTint NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor secondInk READ secondInk NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor secondTint READ secondTint NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor thirdInk READ thirdInk NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor thirdTint READ thirdTint NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor fourthInk READ fourthInk NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor fourthTint READ fourthTint NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor bothInk READ bothInk NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor bothTint READ bothTint NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor urgentInk READ urgentInk NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor urgentTint READ urgentTint NOTIFY colorsChanged FINAL)
    // The wall, while it is off
    Q_PROPERTY(QColor off READ off CONSTANT FINAL)

    // Type, in pixels
    Q_PROPERTY(int body READ body NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(int small READ small NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(int h3 READ h3 NOTIFY sizesChanged FINAL)
    Q_PROPERTY(int h2 READ h2 NOTIFY sizesChanged FINAL)
    Q_PROPERTY(int h1 READ h1 NOTIFY sizesChanged FINAL)
    Q_PROPERTY(int display READ display NOTIFY sizesChanged FINAL)
    Q_PROPERTY(int measure READ measure NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(int iconSize READ iconSize NOTIFY textScaleChanged FINAL)

    // Space: steps of 4 that do not grow with the text, so that large text keeps its room
    Q_PROPERTY(int space1 MEMBER space1 CONSTANT FINAL)
    Q_PROPERTY(int space2 MEMBER space2 CONSTANT FINAL)
    Q_PROPERTY(int space3 MEMBER space3 CONSTANT FINAL)
    Q_PROPERTY(int space4 MEMBER space4 CONSTANT FINAL)
    Q_PROPERTY(int space5 MEMBER space5 CONSTANT FINAL)
    Q_PROPERTY(int space6 MEMBER space6 CONSTANT FINAL)
    Q_PROPERTY(int space7 MEMBER space7 CONSTANT FINAL)
    Q_PROPERTY(int space8 MEMBER space8 CONSTANT FINAL)
    // Shapes
    Q_PROPERTY(int target MEMBER target CONSTANT FINAL)
    Q_PROPERTY(int corner MEMBER corner CONSTANT FINAL)
    Q_PROPERTY(int ring MEMBER ring CONSTANT FINAL)
    Q_PROPERTY(int ringGap MEMBER ringGap CONSTANT FINAL)
    Q_PROPERTY(int strongEdge MEMBER strongEdge CONSTANT FINAL)
    Q_PROPERTY(int edge READ edge NOTIFY colorsChanged FINAL)
    Q_PROPERTY(int bar MEMBER bar CONSTANT FINAL)
    Q_PROPERTY(int dot MEMBER dot CONSTANT FINAL)
    Q_PROPERTY(int lineWidth MEMBER lineWidth CONSTANT FINAL)
    Q_PROPERTY(int smallestWidth MEMBER smallestWidth CONSTANT FINAL)
    Q_PROPERTY(int smallestHeight MEMBER smallestHeight CONSTANT FINAL)

    // Time, in milliseconds
    Q_PROPERTY(int quick READ quick NOTIFY motionChanged FINAL)
    Q_PROPERTY(int calm READ calm NOTIFY motionChanged FINAL)
    Q_PROPERTY(int unseen MEMBER unseen CONSTANT FINAL)
    // Until a hint comes, and until news go
    Q_PROPERTY(int pause MEMBER pause CONSTANT FINAL)
    Q_PROPERTY(int told MEMBER told CONSTANT FINAL)
    // Of a fade on the wall
    Q_PROPERTY(int fadeStep MEMBER fadeStep CONSTANT FINAL)
    Q_PROPERTY(int fadeSteps MEMBER fadeSteps CONSTANT FINAL)

public:
    static constexpr int space1 = 4;
    static constexpr int space2 = 8;
    static constexpr int space3 = 12;
    static constexpr int space4 = 16;
    static constexpr int space5 = 24;
    static constexpr int space6 = 32;
    static constexpr int space7 = 48;
    static constexpr int space8 = 64;
    static constexpr int target = 48;
    static constexpr int corner = 12;
    static constexpr int ring = 3;
    static constexpr int ringGap = 2;
    static constexpr int strongEdge = 2;
    static constexpr int bar = 4;
    static constexpr int dot = 8;
    static constexpr int lineWidth =
        320; ///< of a control as wide as its page, before a page says so
    static constexpr int smallestWidth = 320; ///< of the window
    static constexpr int smallestHeight = 400; ///< of the window
    static constexpr int unseen = 200; ///< until a page is whole that no frame shows
    static constexpr int pause = 600;
    static constexpr int told = 6000;
    static constexpr int fadeStep = 32; ///< nine of them are less than 300
    static constexpr int fadeSteps = 9;

    explicit ThemeValues(QObject *parent = nullptr);

    [[nodiscard]] qreal textScale() const { return m_textScale; }
    [[nodiscard]] bool isDark() const { return m_isDark; }
    [[nodiscard]] bool isHighContrast() const { return m_isHighContrast; }
    [[nodiscard]] bool isMotionReduced() const { return m_isMotionReduced; }
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }
    [[nodiscard]] bool isMirrored() const { return m_isMirrored; }
    void setTextScale(qreal scale);
    void setDark(bool isDark);
    void setHighContrast(bool isHighContrast);
    void setMotionReduced(bool isReduced);
    void setNarrow(bool isNarrow);
    void setMirrored(bool isMirrored);

    /// 0 to 3: light, dark, and both in high contrast.
    [[nodiscard]] int look() const { return int(m_isDark) + 2 * int(m_isHighContrast); }

    [[nodiscard]] QColor page() const { return m_colors.page; }
    [[nodiscard]] QColor card() const { return m_colors.card; }
    [[nodiscard]] QColor hover() const { return m_colors.hover; }
    [[nodiscard]] QColor pressed() const { return m_colors.pressed; }
    [[nodiscard]] QColor text() const { return m_colors.text; }
    [[nodiscard]] QColor muted() const { return m_colors.muted; }
    [[nodiscard]] QColor border() const { return m_colors.border; }
    [[nodiscard]] QColor line() const { return m_colors.line; }
    /// A line across a page. Not quite opaque: what is opaque is cut out of the ground behind it, and
    /// a ground in pieces costs the software renderer 145 KB.
    [[nodiscard]] QColor rule() const
    {
        return {m_colors.line.red(), m_colors.line.green(), m_colors.line.blue(), 254};
    }
    [[nodiscard]] QColor focus() const { return m_colors.focus; }
    [[nodiscard]] QColor accent() const { return m_colors.accent; }
    [[nodiscard]] QColor accentPressed() const { return m_colors.accentPressed; }
    [[nodiscard]] QColor accentText() const { return m_colors.accentText; }
    [[nodiscard]] QColor firstInk() const { return m_colors.firstInk; }
    [[nodiscard]] QColor firstTint() const { return m_colors.firstTint; }
    [[nodiscard]] QColor secondInk() const { return m_colors.secondInk; }
    [[nodiscard]] QColor secondTint() const { return m_colors.secondTint; }
    [[nodiscard]] QColor thirdInk() const { return m_colors.thirdInk; }
    [[nodiscard]] QColor thirdTint() const { return m_colors.thirdTint; }
    [[nodiscard]] QColor fourthInk() const { return m_colors.fourthInk; }
    [[nodiscard]] QColor fourthTint() const { return m_colors.fourthTint; }
    [[nodiscard]] QColor bothInk() const { return m_colors.bothInk; }
    [[nodiscard]] QColor bothTint() const { return m_colors.bothTint; }
    [[nodiscard]] QColor urgentInk() const { return m_colors.urgentInk; }
    [[nodiscard]] QColor urgentTint() const { return m_colors.urgentTint; }
    [[nodiscard]] static QColor off() { return Qt::black; }

    [[nodiscard]] int body() const { return scaled(18); }
    [[nodiscard]] int small() const { return scaled(16); }
    [[nodiscard]] int h3() const { return scaled(m_isNarrow ? 18.5 : 20); }
    [[nodiscard]] int h2() const { return scaled(m_isNarrow ? 20 : 22.5); }
    [[nodiscard]] int h1() const { return scaled(m_isNarrow ? 22 : 28.8); }
    [[nodiscard]] int display() const { return scaled(m_isNarrow ? 25 : 36); }
    /// The longest line that is read with ease: 68 letters; those of Arabic are narrower.
    [[nodiscard]] int measure() const
    {
        return rounded(body() * (m_isMirrored ? 0.45 : 0.48) * 68);
    }
    [[nodiscard]] int iconSize() const { return scaled(24); }
    [[nodiscard]] int edge() const { return m_isHighContrast ? 2 : 1; }
    [[nodiscard]] int quick() const { return m_isMotionReduced ? 0 : 120; }
    [[nodiscard]] int calm() const { return m_isMotionReduced ? 0 : 200; }

    /// The ink of the option at this position, 0 to 3, in this look. The look is an argument so that
    /// a binding hears when it changes.
    Q_INVOKABLE [[nodiscard]] static QColor inkOf(int position, int look);
    /// The ground that belongs to that ink.
    Q_INVOKABLE [[nodiscard]] static QColor tintOf(int position, int look);

    /// The height of one line of text of this size.
    Q_INVOKABLE [[nodiscard]] int lineOf(int pixelSize) const { return rounded(pixelSize * 1.5); }
    /// The same for Arabic, which has marks above and below its letters.
    Q_INVOKABLE [[nodiscard]] int tallLineOf(int pixelSize) const
    {
        return rounded(pixelSize * 1.75);
    }
    /// How far below the top of a text of this size the middle of its letters is: Andika's line is
    /// 1.61 times its size, and its letters sit low in it.
    Q_INVOKABLE [[nodiscard]] int middleOf(int pixelSize) const { return rounded(pixelSize * 0.9); }

Q_SIGNALS:
    void colorsChanged();
    void textScaleChanged();
    void sizesChanged(); // of what gives way where it is narrow
    void motionChanged();
    void mirroredChanged();

private:
    void recolor();
    [[nodiscard]] static int rounded(qreal size);
    [[nodiscard]] int scaled(qreal size) const { return rounded(size * m_textScale); }

    qreal m_textScale = 1;
    bool m_isDark = false;
    bool m_isHighContrast = false;
    bool m_isMotionReduced = false;
    bool m_isNarrow = false;
    bool m_isMirrored = false;
    Colors m_colors;
};

} // namespace Theming
