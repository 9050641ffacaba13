// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "codeview.h"

#include "qrcode/qrcode.h"

#include <QPainter>

namespace Wall
{

void CodeView::setContent(const QString &content)
{
    if (content == m_content)
        return;
    m_content = content;
    Q_EMIT contentChanged();
    update();
}

void CodeView::paint(QPainter *painter)
{
    const auto code = Qr::codeOf(m_content);
    if (!code)
        return;
    const int modules = code->side + 2 * Qr::Quiet;
    const int module = int(std::min(width(), height())) / modules;
    const int all = module * modules;
    painter->setRenderHint(QPainter::Antialiasing, false);
    const int left = (int(width()) - all) / 2;
    const int top = (int(height()) - all) / 2;
    painter->translate(left, top);
    painter->fillRect(0, 0, all, all, Qt::white);
    for (int row = 0; row < code->side; ++row) {
        for (int column = 0; column < code->side; ++column) {
            if (code->isDark[std::size_t(row) * std::size_t(code->side) + std::size_t(column)])
                painter->fillRect((column + Qr::Quiet) * module,
                                  (row + Qr::Quiet) * module,
                                  module,
                                  module,
                                  Qt::black);
        }
    }
}

} // namespace Wall
