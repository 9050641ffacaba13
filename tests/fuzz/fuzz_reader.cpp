// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

// Feeds any bytes to the reader and the checker. Besides the sanitizers' own findings it is a
// finding when the index takes a text for JSON that Qt does not, or when a fault has no place.

#include "content/checker.h"
#include "content/easychecker.h"
#include "content/jsonindex.h"
#include "content/reader.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdlib>

namespace
{

void expect(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

void expectPlaces(const Content::Faults &faults)
{
    for (const Content::Fault &fault : faults) {
        expect((fault.at.line > 0) == (fault.at.column > 0));
        expect(!fault.rule.isEmpty() && !fault.what.isEmpty() && !fault.remedy.isEmpty());
    }
}

void compareWithQt(const QByteArray &json)
{
    Content::FaultLog log({}, json);
    const Content::JsonIndex index(json, log);
    const bool isContainer = !index.isEmpty() && index.kind(0) <= Content::JsonKind::Array;
    if (isContainer && log.isEmpty())
        expect(!QJsonDocument::fromJson(json).isNull());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uchar *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const QDate today(2026, 11, 23);
    compareWithQt(json);
    expectPlaces(Content::checkGuide(json, QStringLiteral("guide"), today));
    static const QByteArray guide = [] {
        QFile file(QStringLiteral(CONTENT_FIXTURES "/valid/small.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    expectPlaces(Content::checkEasy(json, QStringLiteral("easy"), today, guide));
    expectPlaces(Content::checkHelp(json, QStringLiteral("help"), today));
    return 0;
}
