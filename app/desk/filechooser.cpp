// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "filechooser.h"

#include "portal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace Desk
{

namespace
{

/// The context that translators see.
struct FileChooser {
    Q_DECLARE_TR_FUNCTIONS(FileChooser)
};

QString askByQt(const SaveQuestion &question)
{
    QFileDialog dialog(nullptr, question.title, QDir::homePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"pdf"_s);
    dialog.setNameFilter(u"%1 (%2)"_s.arg(question.kind, question.pattern));
    dialog.selectFile(question.name);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

QString askForPdf(const QString &name)
{
    const SaveQuestion question{//: title of a file dialog
                                FileChooser::tr("Save as PDF"),
                                name,
                                //: kind of file in a file dialog
                                FileChooser::tr("PDF files"),
                                u"*.pdf"_s};
    const std::optional<QString> chosen = Portal().saveFile(question);
    return chosen ? *chosen : askByQt(question);
}

} // namespace Desk
