// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "health.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Wall
{
namespace
{

/// Writes metrics line by line.
class Metrics
{
public:
    void add(const char *name, const char *type, const char *help, double value)
    {
        head(name, type, help);
        m_text += u"sidebyside_display_%1 %2\n"_s.arg(QLatin1StringView(name), number(value));
    }
    void add(const char *name, const char *help, const QDateTime &time)
    {
        if (time.isValid())
            add(name, "gauge", help, double(time.toMSecsSinceEpoch()) / 1000);
    }
    void addLabelled(const char *name, const QString &labels, double value)
    {
        m_text +=
            u"sidebyside_display_%1{%2} %3\n"_s.arg(QLatin1StringView(name), labels, number(value));
    }
    void head(const char *name, const char *type, const char *help)
    {
        const QString full = "sidebyside_display_"_L1 + QLatin1StringView(name);
        m_text += u"# HELP %1 %2\n# TYPE %1 %3\n"_s.arg(
            full, QLatin1StringView(help), QLatin1StringView(type));
    }
    [[nodiscard]] QByteArray text() const { return m_text.toUtf8(); }

private:
    static QString number(double value)
    {
        return QString::number(value, 'f', value == double(qint64(value)) ? 0 : 3);
    }

    QString m_text;
};

/// A value of a label, with what would end it escaped.
QString escaped(QString text)
{
    return text.replace(u'\\', R"(\\)"_L1).replace(u'"', R"(\")"_L1).replace(u'\n', R"(\n)"_L1);
}

QDateTime midnight(QDate day)
{
    return day.isValid() ? day.startOfDay(Qt::UTC) : QDateTime();
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

void addCounts(Metrics &metrics, const Health &health)
{
    metrics.add("slides_total", "counter", "Slides shown.", double(health.slides));
    metrics.add("loops_total", "counter", "Loops begun.", double(health.loops));
    metrics.add("errors_total", "counter", "Reads of content that failed.", double(health.errors));
    metrics.add("restarts_total", "counter", "Starts after the first.", double(health.restarts));
    metrics.add("resets_total", "counter", "Returns to the slides.", double(health.resets));
    metrics.add("dropped_frames_total",
                "counter",
                "Frames of a fade that came late.",
                double(health.droppedFrames));
}

} // namespace

QByteArray prometheusText(const Health &health)
{
    Metrics metrics;
    metrics.add("up", "gauge", "Whether the display runs.", 1);
    metrics.head("info", "gauge", "Versions and state, as labels.");
    metrics.addLabelled(
        "info",
        u"version=\"%1\",content=\"%2\",state=\"%3\""_s.arg(
            escaped(health.version), escaped(health.contentVersion), escaped(health.state)),
        1);
    metrics.add("written_timestamp_seconds", "When this was written.", health.at);
    metrics.add("last_slide_timestamp_seconds", "When the slide came up.", health.lastSlide);
    metrics.add("last_frame_timestamp_seconds", "When a picture was drawn.", health.lastFrame);
    metrics.add("content_checked_timestamp_seconds",
                "Day of the content's last check.",
                midnight(health.checked));
    metrics.add("content_next_check_timestamp_seconds",
                "Day by which the content has to be checked.",
                midnight(health.nextCheck));
    addCounts(metrics, health);
    metrics.add("screens", "gauge", "Screens in use.", health.screens);
    metrics.add(
        "text_minutes", "gauge", "Least height of the text, minutes of arc.", health.minutes);
    metrics.add(
        "content_faults", "gauge", "What is wrong with it now.", double(health.faults.size()));
    metrics.head("air_time_seconds_total", "counter", "Time given to each option.");
    for (size_t option = 0; option < health.airTime.size(); ++option)
        metrics.addLabelled(
            "air_time_seconds_total", u"option=\"%1\""_s.arg(option + 1), health.airTime[option]);
    return metrics.text();
}

QByteArray statusJson(const Health &health)
{
    QJsonArray airTime;
    for (const double seconds : health.airTime)
        airTime.append(seconds);
    const QJsonObject object{
        {u"up"_s, true},
        {u"at"_s, timeText(health.at)},
        {u"version"_s, health.version},
        {u"contentVersion"_s, health.contentVersion},
        {u"checked"_s, dayText(health.checked)},
        {u"nextCheck"_s, dayText(health.nextCheck)},
        {u"state"_s, health.state},
        {u"lastSlide"_s, timeText(health.lastSlide)},
        {u"lastFrame"_s, timeText(health.lastFrame)},
        {u"slides"_s, qint64(health.slides)},
        {u"loops"_s, qint64(health.loops)},
        {u"errors"_s, qint64(health.errors)},
        {u"restarts"_s, qint64(health.restarts)},
        {u"resets"_s, qint64(health.resets)},
        {u"droppedFrames"_s, qint64(health.droppedFrames)},
        {u"screens"_s, health.screens},
        {u"textMinutes"_s, health.minutes},
        {u"airTimeSeconds"_s, airTime},
        {u"faults"_s, QJsonArray::fromStringList(health.faults)},
    };
    return QJsonDocument(object).toJson();
}

qint64 restartsIn(const QByteArray &statusJson)
{
    return QJsonDocument::fromJson(statusJson).object().value("restarts"_L1).toInteger(-1);
}

bool replaceFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    if (file.write(bytes) == bytes.size() && file.flush())
        return file.commit();
    file.cancelWriting();
    return false;
}

} // namespace Wall
