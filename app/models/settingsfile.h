// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPoint>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace Models
{

/// What is kept between two starts: how the window looks, which region it shows and the page it was
/// left at. Never what was marked, searched or picked.
struct SettingsValues {
    int textPercent = 100; ///< 100 to 300
    int scheme = 0; ///< Settings::Scheme
    int contrast = 0; ///< Settings::Contrast
    int motion = 0; ///< Settings::Motion
    QString region; ///< region id; empty: not chosen yet
    QSize window{1280, 800};
    QStringList clinic{}; ///< lines that a clinic prints on the sheet; written by hand, and kept
    QString language{}; ///< BCP 47 tag; empty: as the system says
    bool isEasy = false; ///< Easy Read, where a guide has it
    std::optional<QPoint> position{}; ///< of the window, where the system tells
    bool isMaximized = false;
    bool keepsPage = true; ///< whether the window opens where it was left
    QString page{}; ///< address of that page, without a place on it; empty: the first

    friend bool operator==(const SettingsValues &, const SettingsValues &) = default;
};

/// The settings' file: a small JSON object, replaced as a whole, so that a crash, kill -9 or a
/// full disk leaves either the old file or the new one.
class SettingsFile
{
public:
    /// path: of the file; its folder is made when it is first written. Empty: nothing is kept.
    explicit SettingsFile(QString path);

    /// The values of the file. What is missing, of the wrong type or out of range is as new; so
    /// is all of a file that cannot be read.
    [[nodiscard]] SettingsValues load() const;

    /// Writes the values. Gives an empty string, or a plain sentence that says why it could not.
    [[nodiscard]] QString save(const SettingsValues &values) const;

    /// Where it is; empty when nothing is kept.
    [[nodiscard]] QString path() const { return m_path; }
    /// Whether there is a file, whatever stands in it.
    [[nodiscard]] bool isThere() const;

private:
    QString m_path;
};

} // namespace Models
