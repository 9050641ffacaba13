// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "sheetpreview.h"

#include "models/sheetservice.h"

#include <QImage>
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

    QImage requestImage(const QString &, QSize *size, const QSize &) override
    {
        QImage image = m_service.image();
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
