// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "sheetpreview.h"

#include "models/sheetservice.h"
#include "sheet/paintercanvas.h"

#include <QImage>
#include <QPainter>
#include <QQmlEngine>
#include <QQuickImageProvider>

using namespace Qt::StringLiterals;

namespace Window
{

namespace
{

class SheetPreview final : public QQuickImageProvider
{
public:
    explicit SheetPreview(const Models::SheetService &service)
        : QQuickImageProvider(QQuickImageProvider::Image)
        , m_service(service)
    {
    }

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override
    {
        const qsizetype page = id.section(u'/', 1).toInt();
        const auto &drawing = m_service.drawing();
        if (!drawing || page < 0 || page >= drawing->pages.size())
            return {};
        constexpr double OnePointAPixel = 1;
        const double wanted = requestedSize.width();
        const double scale = wanted > 0 ? wanted / drawing->pageSize.width() : OnePointAPixel;
        QImage image((drawing->pageSize * scale).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        Sheet::PainterCanvas canvas(painter);
        Sheet::play(*drawing, page, canvas);
        *size = image.size();
        return image;
    }

private:
    const Models::SheetService &m_service;
};

} // namespace

void addSheetPreview(QQmlEngine &engine, const Models::SheetService &service)
{
    engine.addImageProvider(u"sheet"_s, new SheetPreview(service));
}

} // namespace Window
