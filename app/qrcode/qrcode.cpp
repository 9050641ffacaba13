// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "qrcode.h"

#include <qrencode.h>

#include <memory>

namespace Qr
{

std::optional<Code> codeOf(const QString &text)
{
    const std::unique_ptr<QRcode, void (*)(QRcode *)> made(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!made)
        return std::nullopt;
    Code code{made->width, {}};
    const auto count = std::size_t(made->width) * std::size_t(made->width);
    code.isDark.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        code.isDark.push_back((made->data[i] & 1U) != 0);
    return code;
}

} // namespace Qr
