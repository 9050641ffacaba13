// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/language.h"
#include "translation/translator.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Cli
{

/// The words of commands, which are there in English without more. Another language needs an
/// application object: where there is none, it is made when such a language is first asked for, and
/// ends with this.
class CommandWords
{
public:
    /// The arguments of main(), which must outlive this.
    CommandWords(int &argc, char **argv)
        : m_argc(argc)
        , m_argv(argv)
    {
    }

    /// Speaks the language of a BCP 47 tag from now on.
    void speak(const QString &tag)
    {
        if (m_translator) {
            m_translator->speak(tag);
        } else if (Content::languageOf(tag) != Content::Language::English) {
            if (!QCoreApplication::instance())
                m_application.emplace(m_argc, m_argv);
            m_translator.emplace(tag);
        }
    }

private:
    int &m_argc;
    char **m_argv;
    std::optional<QCoreApplication> m_application;
    std::optional<Translation::Translator> m_translator;
};

} // namespace Cli
