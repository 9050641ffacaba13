// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
//
// Runs while the program is built: makes outlines of the icons that are drawn as SVG.
//
//     outlineicons FOLDER FILE.svg...        writes FOLDER/FILE for each, without an ending

#include "iconshapes.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTextStream>

namespace
{

/// What is wrong with the file, or nothing.
QString outline(const QString &svg, const QString &folder)
{
    QFile source(svg);
    if (!source.open(QIODevice::ReadOnly))
        return source.errorString();
    const auto shapes = Controls::iconShapes(source.readAll());
    if (shapes.isEmpty())
        return QStringLiteral("draws with more of SVG than app/controls/iconshapes.h names.");
    const QByteArray outlines = Controls::iconOutlines(shapes);
    QSaveFile made(folder + QLatin1Char('/') + QFileInfo(svg).completeBaseName());
    if (!made.open(QIODevice::WriteOnly) || made.write(outlines) != outlines.size()
        || !made.commit())
        return made.errorString();
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        QTextStream(stderr) << "outlineicons: Name the folder, and the icons.\n";
        return 2;
    }
    for (int index = 2; index < argc; ++index) {
        const QString svg = QFile::decodeName(argv[index]);
        const QString fault = outline(svg, QFile::decodeName(argv[1]));
        if (!fault.isEmpty()) {
            QTextStream(stderr) << svg << ": error: " << fault << '\n';
            return 1;
        }
    }
    return 0;
}
