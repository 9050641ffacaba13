// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEventLoop>
#include <QObject>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace Desk
{

/// What the portal's dialog says and offers.
struct SaveQuestion {
    QString title; ///< of the dialog
    QString name; ///< of the file, unless the person says otherwise
    QString kind; ///< of files, in words
    QString pattern; ///< of their names, such as "*.pdf"
};

/// The file dialog of the desktop's portal: org.freedesktop.portal.FileChooser, SaveFile.
class Portal : public QObject
{
    Q_OBJECT

public:
    /// Shows the dialog until it is answered. The path that was chosen, empty when it was cancelled;
    /// nothing when there is no portal or it shows no dialog.
    [[nodiscard]] std::optional<QString> saveFile(const SaveQuestion &question);

private slots:
    void onResponse(uint response, const QVariantMap &results);

private:
    QEventLoop m_dialog;
    uint m_response = 0;
    QVariantMap m_results;
};

} // namespace Desk
