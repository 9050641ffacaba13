// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "fonts.h"

#include "scriptfonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QRawFont>
#include <QResource>
#include <QSet>

#include <fontconfig/fontconfig.h>
#include <ft2build.h>
#include FT_FREETYPE_H

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace Window
{

namespace
{

struct Files {
    QString family;
    QString regular;
    QString bold;
};

Files filesOf(Typeface typeface)
{
    if (typeface == Typeface::Cut)
        return {u"Side by Side"_s,
                u":/fonts/SideBySide-Regular.ttf"_s,
                u":/fonts/SideBySide-Bold.ttf"_s};
    return {u"Andika"_s, u":/fonts/Andika-Regular.ttf"_s, u":/fonts/Andika-Bold.ttf"_s};
}

/// The bytes of a font as they lie in the program: nothing is copied.
QByteArray bytesOf(const QString &path)
{
    const QResource font(path);
    return QByteArray::fromRawData(reinterpret_cast<const char *>(font.data()), font.size());
}

/// Every code point of the text beyond ASCII, which every font of ours has.
QSet<char32_t> rareCodePoints(QByteArrayView text)
{
    QByteArray rare; // in UTF-8 every byte of such a character is beyond ASCII
    std::copy_if(text.begin(), text.end(), std::back_inserter(rare), [](char byte) {
        return static_cast<unsigned char>(byte) >= 0x80;
    });
    const QList<uint> points = QString::fromUtf8(rare).toUcs4();
    return {points.begin(), points.end()};
}

bool isDrawn(char32_t point)
{
    return QChar::isPrint(point) && !QChar::isSpace(point);
}

/// The code points that a font lacks.
QSet<char32_t> missing(FT_Library library, const QString &path, const QSet<char32_t> &points)
{
    const QByteArray data = bytesOf(path);
    FT_Face face = nullptr;
    if (FT_New_Memory_Face(library,
                           reinterpret_cast<const FT_Byte *>(data.constData()),
                           static_cast<FT_Long>(data.size()),
                           0,
                           &face))
        return points;
    QSet<char32_t> lacking;
    for (const char32_t point : points)
        if (isDrawn(point) && FT_Get_Char_Index(face, point) == 0)
            lacking.insert(point);
    FT_Done_Face(face);
    return lacking;
}

bool addFont(const Files &files)
{
    const QStringList paths{files.regular, files.bold};
    return std::all_of(paths.begin(), paths.end(), [](const QString &path) {
        return QFontDatabase::addApplicationFontFromData(bytesOf(path)) >= 0;
    });
}

} // namespace

Typeface limitToBundledFonts(QByteArrayView text)
{
    FT_Library library = nullptr;
    if (FT_Init_FreeType(&library))
        return Typeface::Whole;
    const QSet<char32_t> points = rareCodePoints(text);
    const auto canWriteIn = [library, &points](Typeface typeface) {
        // Bold has the same characters.
        QSet<char32_t> rest = missing(library, filesOf(typeface).regular, points);
        for (const QString &path : scriptFontFiles())
            if (!rest.isEmpty())
                rest = missing(library, path, rest);
        return rest.isEmpty();
    };
    const bool isCutEnough = canWriteIn(Typeface::Cut);
    const bool isEnough = isCutEnough || canWriteIn(Typeface::Whole);
    FT_Done_FreeType(library);
    if (isEnough) {
        if (FcConfig *empty = FcConfigCreate()) {
            FcConfigSetCurrent(empty);
            FcConfigDestroy(empty); // the current configuration holds a reference of its own
        }
    }
    return isCutEnough ? Typeface::Cut : Typeface::Whole;
}

bool useBundledFonts(Typeface typeface)
{
    const Files files = filesOf(typeface);
    if (!addFont(files))
        return false;
    QFont font;
    QStringList families{files.family};
    if (typeface == Typeface::Cut)
        families.append(filesOf(Typeface::Whole).family); // where it is made known later
    font.setFamilies(families + scriptFamilies());
    font.setHintingPreference(QFont::PreferNoHinting);
    QGuiApplication::setFont(font);
    return true;
}

void useLettersOf(const QString &text)
{
    static QSet<char32_t> seen; // like the fonts, of the application, of which there is one
    QSet<char32_t> points = rareCodePoints(text.toUtf8());
    points.subtract(seen);
    if (points.isEmpty())
        return;
    seen.unite(points);
    const QRawFont first = QRawFont::fromFont(QGuiApplication::font());
    const bool isEnough = std::all_of(points.begin(), points.end(), [&first](char32_t point) {
        return !isDrawn(point) || first.supportsCharacter(point);
    });
    if (!isEnough)
        useEveryBundledFont();
}

void useEveryBundledFont()
{
    static bool isDone = false;
    if (std::exchange(isDone, true))
        return;
    if (!addFont(filesOf(Typeface::Whole)))
        qWarning("The whole typeface cannot be used; the system's fonts serve instead.");
    useScriptFonts();
}

} // namespace Window
