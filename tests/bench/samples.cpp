// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <ctime>

namespace Bench
{

namespace
{

constexpr qint64 longEnough = 200; // ms

double millisecondsOf(const std::function<void()> &work)
{
    const double start = processorMilliseconds();
    work();
    return processorMilliseconds() - start;
}

} // namespace

double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

Samples timed(int least, const std::function<void()> &work)
{
    Samples samples;
    QElapsedTimer whole;
    whole.start();
    while (samples.size() < least || (least > 1 && !whole.hasExpired(longEnough)))
        samples.append(millisecondsOf(work));
    return samples;
}

QJsonArray toJson(const Samples &samples)
{
    QJsonArray array;
    for (const double sample : samples)
        array.append(sample);
    return array;
}

void print(const QJsonObject &object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
}

} // namespace Bench
