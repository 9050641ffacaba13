// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "scriptfonts.h"

#include <QFontDatabase>
#include <QLocale>
#include <QResource>

#include <utility>

using namespace Qt::StringLiterals;

namespace Window
{

QStringList scriptFamilies()
{
    return {u"Noto Sans Arabic"_s, u"Noto Sans Hebrew"_s};
}

QStringList scriptFontFiles()
{
    return {u":/fonts/NotoSansArabic-Regular.ttf"_s, u":/fonts/NotoSansHebrew-Regular.ttf"_s};
}

void useScriptFonts()
{
    static bool areKnown = false; // by the application, of which there is one
    if (std::exchange(areKnown, true))
        return;
    for (const QString &regular : scriptFontFiles()) {
        for (const QString &path : {regular, QString(regular).replace("Regular"_L1, "Bold"_L1)}) {
            // The bytes as they lie in the program: nothing is copied.
            const QResource font(path);
            const auto bytes =
                QByteArray::fromRawData(reinterpret_cast<const char *>(font.data()), font.size());
            if (QFontDatabase::addApplicationFontFromData(bytes) < 0)
                qWarning("%s cannot be used; the system's fonts serve instead.", qPrintable(path));
        }
    }
}

void useFontsOf(const QString &tag)
{
    const QLocale::Script script = QLocale(tag).script();
    if (script == QLocale::ArabicScript || script == QLocale::HebrewScript)
        useScriptFonts();
}

} // namespace Window
