// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "language.h"

namespace Content
{

Language languageOf(QStringView tag)
{
    const QStringView primary = tag.left(tag.indexOf(u'-') < 0 ? tag.size() : tag.indexOf(u'-'));
    if (primary == u"en")
        return Language::English;
    if (primary == u"es")
        return Language::Spanish;
    if (primary == u"ar")
        return Language::Arabic;
    return Language::Other;
}

} // namespace Content
