// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decision/summary.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace Models
{

/// What the companions that make the sheet are asked for.
struct SheetOrder {
    QString guide{}; ///< path of the guide's file
    QString region{}; ///< id
    QDate today{};
    QString edition = QStringLiteral("standard"); ///< or "large" for large print, or "easy"
    int size = 16; ///< of large print, in points
    bool isLetter = false; ///< US Letter, else A4
    QStringList order{}; ///< ids of options and rows as they are shown
    QStringList clinic{}; ///< what a clinic prints of itself
    QString clinicFile{}; ///< where that stands, for errors
    std::optional<Decision::Summary> summary{}; ///< what was picked, when it is to be printed
    int page = 0; ///< to be drawn, from 0
    int width = 0; ///< of its picture, in pixels

    /// The JSON that app/sheet/order.h reads.
    [[nodiscard]] QByteArray json() const;
};

} // namespace Models
