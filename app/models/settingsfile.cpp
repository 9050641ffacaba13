// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "settingsfile.h"

#include "content/plaintext.h"
#include "place.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Models
{

namespace
{

constexpr qint64 largestFile = qint64(64) * 1024;
constexpr int smallestWindow = 200;
constexpr int largestWindow = 16384;

int within(const QJsonObject &object, QLatin1String key, int low, int high, int fallback)
{
    const int value = object.value(key).toInt(fallback);
    return value < low || value > high ? fallback : value;
}

/// The texts of a list; what is none is left out.
QStringList texts(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray array = list.toArray();
    for (const auto text : array) {
        if (text.isString())
            texts += text.toString();
    }
    return texts;
}

QJsonObject toJson(const SettingsValues &values)
{
    QJsonObject object{{u"textPercent"_s, values.textPercent},
                       {u"scheme"_s, values.scheme},
                       {u"contrast"_s, values.contrast},
                       {u"motion"_s, values.motion},
                       {u"region"_s, values.region},
                       {u"language"_s, values.language},
                       {u"easyRead"_s, values.isEasy},
                       {u"windowWidth"_s, values.window.width()},
                       {u"windowHeight"_s, values.window.height()}};
    if (values.position) {
        object.insert(u"windowX"_s, values.position->x());
        object.insert(u"windowY"_s, values.position->y());
    }
    if (values.isMaximized)
        object.insert(u"isMaximized"_s, true);
    if (!values.keepsPage)
        object.insert(u"keepsPage"_s, false);
    if (!values.page.isEmpty())
        object.insert(u"page"_s, values.page);
    if (!values.clinic.isEmpty())
        object.insert(u"clinic"_s, QJsonArray::fromStringList(values.clinic));
    return object;
}

/// Where the window was; nothing when either number is missing or far off.
std::optional<QPoint> position(const QJsonObject &object)
{
    constexpr int nowhere = largestWindow + 1;
    const QPoint point(within(object, "windowX"_L1, -largestWindow, largestWindow, nowhere),
                       within(object, "windowY"_L1, -largestWindow, largestWindow, nowhere));
    const bool isKnown = point.x() != nowhere && point.y() != nowhere;
    return isKnown ? std::optional(point) : std::nullopt;
}

/// An address that a page of a guide can be come back to by; empty for all else.
QString pageAddress(const QJsonValue &value)
{
    const auto place = placeOf(value.toString());
    return place && isKept(place->page) ? addressOf(*place) : QString();
}

QString sentence(const QString &reason)
{
    //: %1: what the system says, such as "No space left on device"
    return QCoreApplication::translate("Settings",
                                       "Your settings could not be saved: %1. "
                                       "They hold until you close the window.")
        .arg(reason);
}

/// A regular file of a sensible size; a pipe would block us, a device would fill the memory.
bool isReadable(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && info.size() <= largestFile;
}

} // namespace

SettingsFile::SettingsFile(QString path)
    : m_path(std::move(path))
{
}

SettingsValues SettingsFile::load() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !isReadable(m_path) || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.read(largestFile)).object();

    SettingsValues values;
    values.textPercent = within(object, "textPercent"_L1, 100, 300, values.textPercent);
    values.scheme = within(object, "scheme"_L1, 0, 2, values.scheme);
    values.contrast = within(object, "contrast"_L1, 0, 2, values.contrast);
    values.motion = within(object, "motion"_L1, 0, 2, values.motion);
    const QString region = object.value("region"_L1).toString();
    values.region = Content::isRegionId(region) ? region : QString();
    const QString language = object.value("language"_L1).toString();
    values.language = Content::isLanguageTag(language) ? language : QString();
    values.isEasy = object.value("easyRead"_L1).toBool();
    values.window = {
        within(object, "windowWidth"_L1, smallestWindow, largestWindow, values.window.width()),
        within(object, "windowHeight"_L1, smallestWindow, largestWindow, values.window.height())};
    values.clinic = texts(object.value("clinic"_L1));
    values.position = position(object);
    values.isMaximized = object.value("isMaximized"_L1).toBool(values.isMaximized);
    values.keepsPage = object.value("keepsPage"_L1).toBool(values.keepsPage);
    values.page = pageAddress(object.value("page"_L1));
    return values;
}

bool SettingsFile::isThere() const
{
    return !m_path.isEmpty() && QFileInfo::exists(m_path);
}

QString SettingsFile::save(const SettingsValues &values) const
{
    if (m_path.isEmpty())
        return {};
    const QString folder = QFileInfo(m_path).path();
    if (!QDir().mkpath(folder))
        return sentence(
            QCoreApplication::translate("Settings", "the folder %1 cannot be made").arg(folder));

    QSaveFile file(m_path);
    const QByteArray json = QJsonDocument(toJson(values)).toJson();
    // commit() alone returns true on a truncated file when the disk is full.
    // Unbuffered, so that the write itself tells; one that stopped half-way leaves no error behind.
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && file.write(json) == json.size() && file.flush();
    const QString reason = file.error() == QFileDevice::NoError
        ? QCoreApplication::translate("Settings", "the disk may be full")
        : file.errorString();
    if (!isWritten) {
        file.cancelWriting(); // and with it the reason
        return sentence(reason);
    }
    return file.commit() ? QString() : sentence(file.errorString());
}

} // namespace Models
