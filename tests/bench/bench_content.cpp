// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/checker.h"
#include "content/reader.h"
#include "samples.h"

#include <QFileInfo>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace
{

int complain(const Content::Faults &faults)
{
    QTextStream err(stderr);
    for (const Content::Fault &fault : faults)
        err << fault.line() << '\n';
    return 1;
}

/// Times one guide; 1 when it is none.
int measure(const QString &path, int least)
{
    const auto bytes = Content::readBytes(path);
    if (!bytes)
        return complain(bytes.faults());
    const auto guide = Content::readGuide(bytes.value(), path);
    if (!guide)
        return complain(guide.faults());
    // A day on which nothing in the guide is past its next check.
    const QDate today = guide.value().dates.checked;
    const Content::Faults faults = Content::checkGuide(bytes.value(), path, today);
    if (!faults.isEmpty())
        return complain(faults);

    Bench::print({{u"bytes"_s, bytes.value().size()},
                  {u"read"_s,
                   Bench::toJson(Bench::timed(
                       least, [&] { (void)Content::readGuide(bytes.value(), path); }))},
                  {u"check"_s, Bench::toJson(Bench::timed(least, [&] {
                       (void)Content::checkGuide(bytes.value(), path, today);
                   }))}});
    return 0;
}

} // namespace

/// bench_content TIMES GUIDE...: one line of JSON a guide. "read" is what the window does at its
/// start, "check" reads the guide too and then asks everything that an author is asked.
int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    for (int i = 2; i < argc; ++i)
        if (measure(QString::fromLocal8Bit(argv[i]), QByteArray(argv[1]).toInt()))
            return 1;
    return 0;
}
