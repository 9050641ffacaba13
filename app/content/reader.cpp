// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "reader.h"

#include "guidereader.h"

namespace Content
{
namespace
{

template<typename T>
Result<T>
read(const QByteArray &bytes, const QString &file, T (*from)(const JsonIndex &, FaultLog &))
{
    FaultLog log(file, bytes);
    const JsonIndex json(bytes, log);
    T value = from(json, log);
    if (!log.isEmpty())
        return log.faults();
    return value;
}

} // namespace

Result<Guide> readGuide(const QByteArray &json, const QString &file)
{
    return read<Guide>(json, file, &guideFrom);
}

Result<Help> readHelp(const QByteArray &json, const QString &file)
{
    return read<Help>(json, file, &helpFrom);
}

} // namespace Content
