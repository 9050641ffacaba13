// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace Translation
{

/// Puts the program's own words into a language, while it runs: words, dates and numbers. Needs an
/// application object.
class Translator
{
public:
    /// Speaks the language of a tag from the start. folder: where sidebyside_LANGUAGE.qm files are.
    explicit Translator(const QString &tag, QString folder = QStringLiteral(":/i18n"));
    ~Translator();
    Q_DISABLE_COPY_MOVE(Translator)

    /// Speaks the language of a BCP 47 tag from now on; English, when there are no words in it.
    /// Whoever shows words has to ask for them anew.
    void speak(const QString &tag);

    /// The primary subtag of the language that is spoken, such as "es".
    [[nodiscard]] QString language() const { return m_language; }

    /// The side from which it is read.
    [[nodiscard]] static Qt::LayoutDirection direction() { return QLocale().textDirection(); }

private:
    QString m_folder;
    QString m_language = QStringLiteral("en");
    QTranslator m_words;
};

/// How dates and numbers are written in a language. Of Arabic the one with the digits of the guide's
/// text and of telephones, 0 to 9; of English the system's, when that is English.
[[nodiscard]] QLocale localeOf(const QString &tag);

} // namespace Translation
