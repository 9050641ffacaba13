// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "fonts.h"

#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QStringList>

#include <fontconfig/fontconfig.h>
#include <ft2build.h>
#include FT_FREETYPE_H

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Window
{

namespace
{

const QStringList bundledFonts{u":/fonts/Andika-Regular.ttf"_s, u":/fonts/Andika-Bold.ttf"_s};

/// Every code point of the text once.
std::vector<char32_t> codePoints(QStringView text)
{
    // A hash set of so many repeated letters costs a tenth of a start.
    std::vector<bool> isSeen(QChar::LastValidCodePoint + 1);
    std::vector<char32_t> points;
    const QList<uint> all = text.toUcs4();
    for (const uint point : all) {
        if (!isSeen[point])
            points.push_back(point);
        isSeen[point] = true;
    }
    return points;
}

bool isDrawn(char32_t point)
{
    return QChar::isPrint(point) && !QChar::isSpace(point);
}

bool canWrite(FT_Library library, const QString &path, const std::vector<char32_t> &points)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray data = file.readAll();
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
    const bool hasAll = canWrite(library, bundledFonts.first(), codePoints(text));
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
        if (QFontDatabase::addApplicationFont(path) < 0)
            return false;
    QFont font(u"Andika"_s);
    font.setHintingPreference(QFont::PreferNoHinting);
    QGuiApplication::setFont(font);
    return true;
}

} // namespace Window
