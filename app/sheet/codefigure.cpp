// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "codefigure.h"

#include "composer.h"

#include <QList>

#include <utility>

namespace Sheet
{

namespace
{

/// Where dark modules begin and end in a row, the end not included.
QList<std::pair<int, int>> darkRuns(const Qr::Code &code, int row)
{
    QList<std::pair<int, int>> runs;
    const auto start = code.isDark.begin() + std::ptrdiff_t(row) * code.side;
    bool wasDark = false;
    for (int column = 0; column < code.side; ++column) {
        const bool isDark = start[column];
        if (isDark && wasDark)
            ++runs.last().second;
        else if (isDark)
            runs.append({column, column + 1});
        wasDark = isDark;
    }
    return runs;
}

} // namespace

void drawCode(Composer &composer,
              const Qr::Code &code,
              const QRectF &square,
              const QString &alternative)
{
    const QRectF box = composer.mirrored(square);
    composer.begin(PdfUa::Role::Figure,
                   {.alternative = alternative.toStdString(),
                    .box = PdfUa::Rectangle{box.x(), box.y(), box.width(), box.height()}});
    const double module = square.width() / (code.side + 2 * Qr::Quiet);
    // A code is never mirrored, and fill() mirrors: so its columns are counted from the far side.
    const bool isMirrored = composer.isRightToLeft();
    for (int row = 0; row < code.side; ++row) {
        for (const auto &[from, to] : darkRuns(code, row)) {
            const int first = isMirrored ? code.side - to : from;
            composer.fill({square.x() + (first + Qr::Quiet) * module,
                           square.y() + (row + Qr::Quiet) * module,
                           (to - from) * module,
                           module});
        }
    }
    composer.end();
}

} // namespace Sheet
