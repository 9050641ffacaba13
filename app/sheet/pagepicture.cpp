// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "pagepicture.h"

#include "paintercanvas.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sheet
{

namespace
{

QImage picture(const Drawing &drawing, qsizetype page, int width)
{
    const double scale = width / drawing.pageSize.width();
    QImage image(width, qRound(drawing.pageSize.height() * scale), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    PainterCanvas canvas(painter);
    play(drawing, page, canvas);
    return image;
}

QJsonArray textsOf(const Page &page)
{
    QJsonArray texts;
    for (const Step::Any &step : page.steps) {
        if (const auto *text = std::get_if<Step::Text>(&step))
            texts.append(text->block->text());
    }
    return texts;
}

/// The pixels alone: the lines of an image are filled up to whole words.
void append(QByteArray &bytes, const QImage &image)
{
    for (int y = 0; y < image.height(); ++y)
        bytes.append(reinterpret_cast<const char *>(image.constScanLine(y)), image.width());
}

} // namespace

QByteArray pagePicture(const Drawing &drawing, const Order &order)
{
    const qsizetype page = std::clamp(order.page, qsizetype(0), drawing.pages.size() - 1);
    const QImage image = order.width > 0 ? picture(drawing, page, order.width) : QImage();
    const QJsonObject header{{u"pages"_s, drawing.pages.size()},
                             {u"page"_s, page},
                             {u"width"_s, image.width()},
                             {u"height"_s, image.height()},
                             {u"texts"_s, textsOf(drawing.pages[page])}};
    QByteArray bytes = QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n';
    append(bytes, image);
    return bytes;
}

} // namespace Sheet
