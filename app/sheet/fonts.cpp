// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QResource>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sheet
{

namespace
{

struct Bundled {
    QLatin1StringView family;
    QLatin1StringView file; ///< in the resources, without weight
};

constexpr std::array Fonts{Bundled{"Andika"_L1, "Andika"_L1},
                           Bundled{"Noto Sans Arabic"_L1, "NotoSansArabic"_L1},
                           Bundled{"Noto Sans Hebrew"_L1, "NotoSansHebrew"_L1}};

QByteArray fontFile(QLatin1StringView file, bool isBold)
{
    const QResource resource(u":/fonts/"_s + file + (isBold ? "-Bold.ttf"_L1 : "-Regular.ttf"_L1));
    return QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()),
                                   resource.size());
}

/// Whether it is drawn at all.
bool isDrawn(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category != QChar::Other_Format && category != QChar::Other_Control
        && !QChar::isSpace(character);
}

} // namespace

bool useBundledFonts()
{
    for (const Bundled &font : Fonts) {
        if (QFontDatabase::hasFamily(font.family))
            continue;
        for (const bool isBold : {false, true}) {
            if (QFontDatabase::addApplicationFontFromData(fontFile(font.file, isBold)) < 0)
                return false;
        }
    }
    return true;
}

const QStringList &bundledFamilies()
{
    static const QStringList families = [] {
        QStringList names;
        for (const Bundled &font : Fonts)
            names += font.family;
        return names;
    }();
    return families;
}

QByteArray bundledFont(const QString &family, bool isBold)
{
    const auto *const found =
        std::find_if(Fonts.begin(), Fonts.end(), [&family](const Bundled &font) {
            return font.family == family;
        });
    return found == Fonts.end() ? QByteArray() : fontFile(found->file, isBold);
}

Coverage::Coverage()
{
    constexpr double AnySize = 16;
    for (const Bundled &font : Fonts) // both weights have the same characters
        m_faces += QRawFont(fontFile(font.file, false), AnySize, QFont::PreferNoHinting);
}

std::optional<char32_t> Coverage::firstMissing(QStringView text)
{
    for (const uint point : text.toUcs4()) {
        const char32_t character{point};
        if (!isDrawn(character) || m_drawable.contains(character))
            continue;
        const auto hasIt = [point](const QRawFont &face) { return face.supportsCharacter(point); };
        if (std::none_of(m_faces.cbegin(), m_faces.cend(), hasIt))
            return character;
        m_drawable.insert(character);
    }
    return std::nullopt;
}

} // namespace Sheet
