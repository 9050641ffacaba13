// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "clinic.h"

#include "content/plaintext.h"
#include "content/reader.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sheet
{

namespace
{

/// The context that translators see.
struct ClinicFile {
    Q_DECLARE_TR_FUNCTIONS(ClinicFile)
};

constexpr qsizetype MostLines = 3;
constexpr qsizetype LongestLine = 100;
constexpr auto Scheme = "https://"_L1;

/// A web address of plain ASCII that a QR code can carry.
bool isAddress(const QString &line)
{
    const auto isPlain = [](QChar c) { return c > u' ' && c < u'\x7f'; };
    return line.size() > Scheme.size() && std::all_of(line.begin(), line.end(), isPlain);
}

bool isPrintable(const QString &line)
{
    return line.size() <= LongestLine && !Content::plainTextFault(line);
}

Error errorAt(const QString &path, qsizetype line, const QString &what)
{
    return {path + u':' + QString::number(line + 1) + ": "_L1 + what};
}

} // namespace

std::variant<Clinic, Error> clinicFrom(const QByteArray &bytes, const QString &path)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        //: of the file with a clinic's name and phone; %1 is a file
        return Error{ClinicFile::tr("%1 is not UTF-8 text.").arg(path)};
    Clinic clinic;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].simplified();
        if (line.isEmpty())
            continue;
        if (!isPrintable(line))
            //: of the file with a clinic's name and phone; %1 is a number of characters
            return errorAt(
                path,
                i,
                ClinicFile::tr("The line holds what cannot be printed, or over %1 characters.")
                    .arg(LongestLine));
        if (!line.startsWith(Scheme)) {
            clinic.lines += line;
        } else if (!clinic.address.isEmpty() || !isAddress(line)) {
            //: of the file with a clinic's name and phone
            return errorAt(
                path, i, ClinicFile::tr("There may be one web address, without spaces."));
        } else {
            clinic.address = line;
        }
        if (clinic.lines.size() > MostLines)
            //: of the file with a clinic's name and phone; %1 is a number
            return errorAt(path,
                           i,
                           ClinicFile::tr("There are more than %1 lines. Leave one out, or "
                                          "write two of them in one.")
                               .arg(MostLines));
    }
    if (clinic.lines.isEmpty())
        //: %1 is a file
        return Error{
            ClinicFile::tr("%1 holds no line to print: write name, phone and address.").arg(path)};
    return clinic;
}

std::variant<Clinic, Error> readClinic(const QString &path)
{
    const auto bytes = Content::readBytes(path);
    if (!bytes) {
        const Content::Fault &fault = bytes.faults().constFirst();
        return Error{fault.file + ": "_L1 + fault.what + u' ' + fault.remedy};
    }
    return clinicFrom(bytes.value(), path);
}

} // namespace Sheet
