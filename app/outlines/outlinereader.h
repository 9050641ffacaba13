// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QtEndian>

/// The outlines of the icons, as iconOutlines() writes them (app/controls/iconshapes.h).
namespace Outlines
{

/// The grid that icons are drawn on.
inline constexpr double Grid = 24;

/// Reads the outlines of one icon, shape by shape. What was cut off ends there.
class OutlineReader
{
public:
    explicit OutlineReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool hasMore() const { return m_at + NumberSize <= m_bytes.size(); }

    /// Reads a shape, which is what its polygons wind around: begin() before each polygon, point(x, y)
    /// for each of its points, on the grid.
    template<typename Begin, typename Point>
    void takeShape(Begin begin, Point point)
    {
        constexpr double Steps = 1024;
        for (int polygons = take(); polygons > 0; --polygons) {
            begin();
            for (int points = take(); points > 0; --points) {
                const double x = take() / Steps;
                point(x, take() / Steps);
            }
        }
    }

private:
    static constexpr qsizetype NumberSize = 2;

    /// The next number; 0 behind the end.
    int take()
    {
        if (!hasMore())
            return 0;
        const auto number = qFromLittleEndian<qint16>(m_bytes.data() + m_at);
        m_at += NumberSize;
        return number;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace Outlines
