// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview.h"

#include "sheet/application.h"
#include "sheet/pagepicture.h"
#include "sheet/sheet.h"
#include "translation/translator.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <ctime>
#include <variant>

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

/// Hands over what is made of the sheet that is ordered.
template<typename Make>
int serve(const Make &make)
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
    const std::variant<QByteArray, Sheet::Error> made =
        make(std::get<Sheet::Drawing>(sheet), std::get<Sheet::Order>(order));
    if (const auto *error = std::get_if<Sheet::Error>(&made))
        return failure(error->text);
    const auto &bytes = std::get<QByteArray>(made);
    if (out.write(bytes) != bytes.size() || !out.flush())
        return failure(Preview::tr("The page cannot be handed over."));
    return 0;
}

} // namespace

int preview()
{
    return serve([](const Sheet::Drawing &sheet, const Sheet::Order &order) {
        return Sheet::pagePicture(sheet, order);
    });
}

int file()
{
    return serve([](const Sheet::Drawing &sheet, const Sheet::Order &) {
        return Sheet::pdfOf(sheet, std::time(nullptr));
    });
}

} // namespace Paper
