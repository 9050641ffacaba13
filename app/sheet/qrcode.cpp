// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "qrcode.h"

#include "composer.h"

#include <QList>
#include <qrencode.h>

#include <memory>
#include <utility>

namespace Sheet
{

std::optional<QrCode> qrCode(const QString &text)
{
    const std::unique_ptr<QRcode, void (*)(QRcode *)> made(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!made)
        return std::nullopt;
    QrCode code{made->width, {}};
    const int count = made->width * made->width;
    code.isDark.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        code.isDark.push_back((made->data[i] & 1U) != 0);
    return code;
}

namespace
{

/// Where dark modules begin and end in a row, the end not included.
QList<std::pair<int, int>> darkRuns(const QrCode &code, int row)
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
              const QrCode &code,
              const QRectF &square,
              const QString &alternative)
{
    const QRectF box = composer.mirrored(square);
    composer.begin(PdfUa::Role::Figure,
                   {.alternative = alternative.toStdString(),
                    .box = PdfUa::Rectangle{box.x(), box.y(), box.width(), box.height()}});
    const double module = square.width() / (code.side + 2 * QrCode::Quiet);
    // A code is never mirrored, and fill() mirrors: so its columns are counted from the far side.
    const bool isMirrored = composer.isRightToLeft();
    for (int row = 0; row < code.side; ++row) {
        for (const auto &[from, to] : darkRuns(code, row)) {
            const int first = isMirrored ? code.side - to : from;
            composer.fill({square.x() + (first + QrCode::Quiet) * module,
                           square.y() + (row + QrCode::Quiet) * module,
                           (to - from) * module,
                           module});
        }
    }
    composer.end();
}

} // namespace Sheet
