// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commandline.h"

#include <QString>
#include <QStringList>

namespace Cli
{

/// The arguments of main(), as text. Needs no application object.
[[nodiscard]] QStringList argumentsOf(int argc, char **argv);

/// What a word asks a window for: an address, also as a link ("sidebyside:help"), or the file or
/// folder of a guide, also as a link ("file:///home/a/en.json"). An address goes before a file of
/// the same name.
struct Opening {
    QString address{}; ///< as it stands, without the scheme
    QString path{}; ///< absolute, and there is something; empty when an address is meant
};
[[nodiscard]] Opening openingOf(const QString &word, const Services &services);

/// Why an address leads nowhere; empty when it leads somewhere, or to the first page.
[[nodiscard]] QString addressError(const QString &address, const Services &services);

/// What to say to somebody whose word opens nothing. error: as addressError() gives it.
[[nodiscard]] QString refusalOf(const QString &word, const QString &error);

} // namespace Cli
