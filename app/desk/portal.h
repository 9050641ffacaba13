// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDBusMessage>
#include <QEventLoop>
#include <QObject>
#include <QString>
#include <QVariantMap>

#include <functional>
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

/// The dialogs of the desktop's portal: org.freedesktop.portal.FileChooser, SaveFile, and
/// org.freedesktop.portal.Print.
class Portal : public QObject
{
    Q_OBJECT

public:
    enum class Printed { Done, Cancelled, Failed };
    /// Makes the PDF for paper of this width in millimetres, 0 when it is not known; empty when it cannot.
    using PdfMaker = std::function<QByteArray(double paperWidth)>;

    /// Shows the dialog until it is answered. The path that was chosen, empty when it was cancelled;
    /// nothing when there is no portal or it shows no dialog.
    [[nodiscard]] std::optional<QString> saveFile(const SaveQuestion &question);
    /// Shows the print dialog until it is answered, and prints. title: of the job. Nothing when there is no
    /// portal or it shows no dialog.
    [[nodiscard]] std::optional<Printed> print(const QString &title, const PdfMaker &pdfFor);

private slots:
    void onResponse(uint response, const QVariantMap &results);

private:
    struct Answer {
        uint response = 0; ///< 0: done, 1: cancelled, 2: something else
        QVariantMap results{};
    };

    [[nodiscard]] std::optional<Answer> ask(QDBusMessage call, QVariantMap options);

    QEventLoop m_dialog;
    int m_requests = 0;
    bool m_isAnswered = false;
    Answer m_answer;
};

} // namespace Desk
