// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/store.h"

#include <QTemporaryDir>
#include <QTranslator>

namespace Support
{

/// Languages that nobody speaks, made out of English, to see what a translation does to a layout.
enum class Pseudo {
    Long, ///< accents on every vowel, and 40 % longer; in brackets, so that a cut is seen
    RightToLeft ///< every letter a Hebrew one
};

/// A text in such a language. Places such as %1 stay, and so does what has no letters.
[[nodiscard]] QString pseudo(const QString &english, Pseudo language);

/// The interface in such a language: whatever is asked for, translated or not.
class PseudoTranslator : public QTranslator
{
public:
    explicit PseudoTranslator(Pseudo language);
    [[nodiscard]] QString translate(const char *context,
                                    const char *source,
                                    const char *disambiguation = nullptr,
                                    int n = -1) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    Pseudo m_language;
};

/// The bundled guide and help regions in such a language, in files of their own.
class PseudoContent
{
public:
    explicit PseudoContent(Pseudo language);

    [[nodiscard]] Content::Store store() const;

private:
    QTemporaryDir m_folder;
};

} // namespace Support
