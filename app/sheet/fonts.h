// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QRawFont>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

/// The fonts that a sheet is set in: those in the program, and no others.
namespace Sheet
{

/// Makes the bundled fonts known to the application. False when one cannot be used.
[[nodiscard]] bool useBundledFonts();

/// Their families, the first for Latin letters.
[[nodiscard]] const QStringList &bundledFamilies();

/// The file of a family and weight, as it lies in the program; empty when it is not bundled.
[[nodiscard]] QByteArray bundledFont(const QString &family, bool isBold);

/// Which characters the bundled fonts can draw.
class Coverage
{
public:
    Coverage();

    /// The first character that no bundled font can draw; none when all can be.
    [[nodiscard]] std::optional<char32_t> firstMissing(QStringView text);

private:
    QList<QRawFont> m_faces;
    QSet<char32_t> m_drawable; ///< those that were looked at
};

} // namespace Sheet
