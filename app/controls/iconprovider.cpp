// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "iconprovider.h"

#include <QColor>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QQmlEngine>
#include <QSvgRenderer>

namespace Controls
{

namespace
{

constexpr QSize defaultSize(24, 24);

/// The drawing with its ink filled in; empty when there is no icon of this name.
QByteArray drawing(const QString &name, const QColor &ink)
{
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return file.readAll().replace("currentColor", ink.name().toLatin1());
}

} // namespace

IconProvider::IconProvider()
    : QQuickImageProvider(QQuickImageProvider::Image)
{
}

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const qsizetype slash = id.indexOf(u'/');
    const QColor ink(u'#' + id.sliced(slash + 1));
    QSvgRenderer renderer;
    if (slash < 0 || !ink.isValid() || !renderer.load(drawing(id.first(slash), ink))) {
        return {};
    }

    const bool isSized = requestedSize.width() > 0 && requestedSize.height() > 0;
    QImage image(isSized ? requestedSize : defaultSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    *size = image.size();
    return image;
}

void addIconProvider(QQmlEngine &engine)
{
    engine.addImageProvider(QStringLiteral("icon"), new IconProvider);
}

} // namespace Controls
