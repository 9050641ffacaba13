// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <variant>

namespace Sheet
{

/// What a clinic prints of itself.
struct Clinic {
    QStringList lines{}; ///< name, phone, address: three at most
    QString address{}; ///< a web address for the QR code, such as "https://clinic.example"
};

/// Why something could not be done: a sentence or more for the person at the program.
struct Error {
    QString text{};
};

/// Reads a clinic's file: UTF-8 text of one to three lines that are printed as they are, and at
/// most one line more that begins with "https://", which the QR code leads to. Empty lines do not
/// count.
[[nodiscard]] std::variant<Clinic, Error> readClinic(const QString &path);

/// The same from bytes; path is named in the error.
[[nodiscard]] std::variant<Clinic, Error> clinicFrom(const QByteArray &bytes, const QString &path);

} // namespace Sheet
