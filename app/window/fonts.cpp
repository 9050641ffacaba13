// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QResource>
#include <QSet>
#include <QStringList>

#include <fontconfig/fontconfig.h>
#include <ft2build.h>
#include FT_FREETYPE_H

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Window
{

namespace
{

const QStringList bundledFonts{u":/fonts/Andika-Regular.ttf"_s, u":/fonts/Andika-Bold.ttf"_s};

/// The bytes of a font as they lie in the program: nothing is copied.
QByteArray bytesOf(const QString &path)
{
    const QResource font(path);
    return QByteArray::fromRawData(reinterpret_cast<const char *>(font.data()), font.size());
}

/// Every code point of the text beyond ASCII, which every font of ours has.
QSet<char32_t> rareCodePoints(QStringView text)
{
    QString rare;
    std::copy_if(text.begin(), text.end(), std::back_inserter(rare), [](QChar c) {
        return c.unicode() >= 0x80;
    });
    const QList<uint> points = rare.toUcs4();
    return {points.begin(), points.end()};
}

bool isDrawn(char32_t point)
{
    return QChar::isPrint(point) && !QChar::isSpace(point);
}

bool canWrite(FT_Library library, const QString &path, const QSet<char32_t> &points)
{
    const QByteArray data = bytesOf(path);
    FT_Face face = nullptr;
    if (FT_New_Memory_Face(library,
                           reinterpret_cast<const FT_Byte *>(data.constData()),
                           static_cast<FT_Long>(data.size()),
                           0,
                           &face))
        return false;
    const bool hasAll = std::all_of(points.begin(), points.end(), [face](char32_t point) {
        return !isDrawn(point) || FT_Get_Char_Index(face, point) != 0;
    });
    FT_Done_Face(face);
    return hasAll;
}

} // namespace

void limitToBundledFonts(QStringView text)
{
    FT_Library library = nullptr;
    if (FT_Init_FreeType(&library))
        return;
    // Both weights have the same characters.
    const bool hasAll = canWrite(library, bundledFonts.first(), rareCodePoints(text));
    FT_Done_FreeType(library);
    if (!hasAll)
        return;
    if (FcConfig *empty = FcConfigCreate()) {
        FcConfigSetCurrent(empty);
        FcConfigDestroy(empty); // the current configuration holds a reference of its own
    }
}

bool useBundledFonts()
{
    for (const QString &path : bundledFonts)
        if (QFontDatabase::addApplicationFontFromData(bytesOf(path)) < 0)
            return false;
    QFont font(u"Andika"_s);
    font.setHintingPreference(QFont::PreferNoHinting);
    QGuiApplication::setFont(font);
    return true;
}

} // namespace Window
