// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

/// What the display tells whoever looks after it. Nothing in it says what anybody touched.
namespace Wall
{

/// How the display is, at one moment.
struct Health {
    QDateTime at; ///< UTC, as all times here
    QString version; ///< of the program
    QString contentVersion;
    QDate checked; ///< of the guide that was checked longest ago; null: none
    QDate nextCheck; ///< the one that is due first; null: none
    QString state; ///< "open", "dim", "black", "fallback"
    QDateTime lastSlide;
    QDateTime lastFrame;
    quint64 slides = 0;
    quint64 loops = 0;
    quint64 errors = 0;
    quint64 restarts = 0;
    quint64 resets = 0; ///< returns to the slides from the guide that a touch had opened
    quint64 droppedFrames = 0;
    int screens = 0;
    double minutes = 0; ///< of arc: the least height of the text on any screen; 0: not known
    std::vector<double> airTime{}; ///< seconds, by option
    QStringList faults; ///< what is wrong with content or playlist, one line each
};

/// In the text format of Prometheus' node_exporter (https://prometheus.io/docs/instrumenting/exposition_formats/).
[[nodiscard]] QByteArray prometheusText(const Health &health);

/// As one JSON object.
[[nodiscard]] QByteArray statusJson(const Health &health);

/// How often the display had been started by the time a status.json was written; -1 if there is none
/// that can be read.
[[nodiscard]] qint64 restartsIn(const QByteArray &statusJson);

/// Puts a file in place of another in one step, or leaves the other as it is. What QSaveFile says is
/// not enough: on a full disk its commit() succeeds with half of the bytes. False when it failed.
[[nodiscard]] bool replaceFile(const QString &path, const QByteArray &bytes);

} // namespace Wall
