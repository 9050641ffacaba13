// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "translator.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace Translation
{

Translator::Translator(const QString &tag, QString folder)
    : m_folder(std::move(folder))
{
    speak(tag);
}

Translator::~Translator()
{
    QCoreApplication::removeTranslator(&m_words);
}

void Translator::speak(const QString &tag)
{
    const QString language = tag.section(u'-', 0, 0);
    QCoreApplication::removeTranslator(&m_words);
    // English is what the words are in the sources.
    const bool isThere = language != "en"_L1 && m_words.load(u"sidebyside_"_s + language, m_folder);
    if (isThere)
        QCoreApplication::installTranslator(&m_words);
    m_language = isThere ? language : u"en"_s;
    QLocale::setDefault(localeOf(isThere || language == "en"_L1 ? tag : u"en"_s));
}

QLocale localeOf(const QString &tag)
{
    const QLocale system = QLocale::system();
    const QLocale asked(tag);
    if (asked.language() == QLocale::Arabic)
        return {QLocale::Arabic, QLocale::UnitedArabEmirates};
    if (asked.language() == QLocale::English && system.language() == QLocale::English)
        return system;
    return asked;
}

} // namespace Translation
