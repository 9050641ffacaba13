// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview.h"

#include "sheet/application.h"
#include "sheet/pagepicture.h"
#include "translation/translator.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

namespace Paper
{

namespace
{

/// The context that translators see.
struct Preview {
    Q_DECLARE_TR_FUNCTIONS(Preview)
};

constexpr qint64 LargestOrder = qint64(1024) * 1024;

int failure(const QString &why)
{
    QTextStream(stderr) << why << Qt::endl;
    return 1;
}

} // namespace

int preview()
{
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return failure(Preview::tr("The order for the sheet cannot be read."));
    const Sheet::Application application; // texts are laid out with it
    const auto order = Sheet::orderFrom(in.read(LargestOrder));
    if (const auto *error = std::get_if<Sheet::Error>(&order))
        return failure(error->text);
    const Translation::Translator words(std::get<Sheet::Order>(order).language);
    const auto sheet = Sheet::drawingOf(std::get<Sheet::Order>(order));
    if (const auto *error = std::get_if<Sheet::Error>(&sheet))
        return failure(error->text);
    const QByteArray page =
        Sheet::pagePicture(std::get<Sheet::Drawing>(sheet), std::get<Sheet::Order>(order));
    if (out.write(page) != page.size() || !out.flush())
        return failure(Preview::tr("The page cannot be handed over."));
    return 0;
}

} // namespace Paper
