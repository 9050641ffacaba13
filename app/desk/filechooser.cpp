// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "filechooser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Desk
{

namespace
{

/// The context that translators see.
struct FileChooser {
    Q_DECLARE_TR_FUNCTIONS(FileChooser)
};

QString fileName()
{
    //: the name of the file that is offered; says nothing about the guide
    return FileChooser::tr("Guide");
}

QString askByQt(const SaveQuestion &question)
{
    QFileDialog dialog(nullptr, question.title, QDir::homePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(question.name).suffix());
    dialog.setNameFilter(u"%1 (%2)"_s.arg(question.kind, question.pattern));
    dialog.selectFile(question.name);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

QString askForFile(const SaveQuestion &question)
{
    const std::optional<QString> chosen = Portal().saveFile(question);
    return chosen ? *chosen : askByQt(question);
}

SaveQuestion pdfQuestion()
{
    return {//: title of a file dialog
            FileChooser::tr("Save as PDF"),
            fileName() + u".pdf"_s,
            //: kind of file in a file dialog
            FileChooser::tr("PDF files"),
            u"*.pdf"_s};
}

SaveQuestion textQuestion()
{
    return {//: title of a file dialog
            FileChooser::tr("Save as text"),
            fileName() + u".txt"_s,
            //: kind of file in a file dialog
            FileChooser::tr("Text files"),
            u"*.txt"_s};
}

SaveQuestion webPageQuestion()
{
    return {//: title of a file dialog
            FileChooser::tr("Save as web page"),
            fileName() + u".html"_s,
            //: kind of file in a file dialog
            FileChooser::tr("Web pages"),
            u"*.html"_s};
}

} // namespace Desk
