// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "display/legibility.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Wall
{

/// The sizes on one screen, for QML; all in pixels.
class WallScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Screens makes one for each screen")
    Q_PROPERTY(int width READ width NOTIFY changed)
    Q_PROPERTY(int height READ height NOTIFY changed)
    Q_PROPERTY(bool isUpright READ isUpright NOTIFY changed)
    Q_PROPERTY(bool isTurned READ isTurned NOTIFY changed)
    Q_PROPERTY(int body READ body NOTIFY changed)
    Q_PROPERTY(int line READ line NOTIFY changed)
    Q_PROPERTY(int small READ small NOTIFY changed)
    Q_PROPERTY(int smallLine READ smallLine NOTIFY changed)
    Q_PROPERTY(int margin READ margin NOTIFY changed)
    Q_PROPERTY(int gap READ gap NOTIFY changed)
    Q_PROPERTY(int footer READ footer NOTIFY changed)
    Q_PROPERTY(int code READ code NOTIFY changed)
    Q_PROPERTY(int footerColumn READ footerColumn NOTIFY changed)
    Q_PROPERTY(int between READ between NOTIFY changed)
    Q_PROPERTY(bool isInUse READ isInUse NOTIFY isInUseChanged)

public:
    using QObject::QObject;

    [[nodiscard]] int width() const { return m_sizes.picture.width(); }
    [[nodiscard]] int height() const { return m_sizes.picture.height(); }
    [[nodiscard]] bool isUpright() const { return height() > width(); }
    [[nodiscard]] bool isTurned() const { return m_sizes.isTurned; }
    [[nodiscard]] int body() const { return m_sizes.body; }
    [[nodiscard]] int line() const { return m_sizes.line; }
    [[nodiscard]] int small() const { return m_sizes.small; }
    [[nodiscard]] int smallLine() const { return m_sizes.smallLine; }
    [[nodiscard]] int margin() const { return m_sizes.margin; }
    [[nodiscard]] int gap() const { return m_sizes.gap; }
    [[nodiscard]] int footer() const { return m_sizes.footer; }
    [[nodiscard]] int code() const { return m_sizes.code; }
    [[nodiscard]] int footerColumn() const { return m_sizes.footerColumn; }

    /// Two parts of the footer.
    [[nodiscard]] int between() const;

    /// Somebody uses the guide here: the slides are not to be seen, nor told to a screen reader.
    [[nodiscard]] bool isInUse() const { return m_isInUse; }
    void setInUse(bool isInUse);

    [[nodiscard]] const Sizes &sizes() const { return m_sizes; }
    void setSizes(const Sizes &sizes);

Q_SIGNALS:
    void changed();
    void isInUseChanged();

private:
    Sizes m_sizes;
    bool m_isInUse = false;
};

} // namespace Wall
