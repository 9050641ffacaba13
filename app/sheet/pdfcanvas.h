// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas.h"

#include <QHash>
#include <QRawFont>

#include <utility>

namespace Sheet
{

/// Writes a sheet as tagged PDF.
class PdfCanvas : public Canvas
{
public:
    /// The writer must outlive it.
    explicit PdfCanvas(PdfUa::Writer &writer);

    /// The family of a font that is not bundled and was needed; empty when there was none.
    [[nodiscard]] const QString &strangeFont() const { return m_strangeFont; }

    void beginPage(const QSizeF &size) override;
    void begin(PdfUa::Role role, const PdfUa::Attributes &attributes) override;
    void beginArtifact() override;
    void end() override;
    void text(const Block &block, const QPointF &at, const QList<Link> &links) override;
    void fill(const QRectF &area) override;
    void fillShape(const QList<QPolygonF> &polygons) override;
    void clear(const QRectF &area) override;
    void frame(const QRectF &area, double width) override;
    void ellipse(const QRectF &area, double width) override;
    void bookmark(const QString &title, double y) override;

private:
    int fontNumber(const QRawFont &font);

    PdfUa::Writer &m_writer;
    QHash<std::pair<QString, bool>, int> m_fonts; ///< family and whether it is bold
    QRawFont m_lastFont;
    int m_lastNumber = -1;
    QString m_strangeFont;
};

} // namespace Sheet
