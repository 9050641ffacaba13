// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "qrcode.h"

#include "composer.h"

#include <qrencode.h>

#include <memory>

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
        for (int from = 0; from < code.side;) {
            int to = from;
            while (to < code.side && code.isDark[std::size_t(row * code.side + to)])
                ++to;
            const int first = isMirrored ? code.side - to : from;
            if (to > from)
                composer.fill({square.x() + (first + QrCode::Quiet) * module,
                               square.y() + (row + QrCode::Quiet) * module,
                               (to - from) * module,
                               module});
            from = to > from ? to : from + 1;
        }
    }
    composer.end();
}

} // namespace Sheet
