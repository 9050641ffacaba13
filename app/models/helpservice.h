// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/help.h"
#include "helplinesmodel.h"
#include "regionsmodel.h"
#include "singleton.h"

#include <QDate>
#include <QObject>

namespace Models
{

/// Who to call in the region that is shown.
class HelpService : public QObject, public Singleton<HelpService>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Help)
    QML_SINGLETON
    Q_PROPERTY(QString region READ region NOTIFY regionChanged)
    Q_PROPERTY(QString regionName READ regionName NOTIFY regionChanged)
    Q_PROPERTY(QString danger READ danger NOTIFY regionChanged)
    Q_PROPERTY(QString talk READ talk NOTIFY regionChanged)
    Q_PROPERTY(Models::HelpLinesModel *lines READ lines CONSTANT)
    Q_PROPERTY(Models::RegionsModel *regions READ regions CONSTANT)

public:
    /// today: the day on which dates are judged. language: BCP 47 tag of the texts.
    HelpService(Content::Help help, QString language, QDate today, QObject *parent = nullptr);

    [[nodiscard]] QString region() const { return m_region; }
    [[nodiscard]] QString regionName() const;
    /// The numbers for life in danger, such as "112 or 999".
    [[nodiscard]] QString danger() const;
    /// Where to talk now, such as "988", or "111, 116 123 or text SHOUT to 85258".
    [[nodiscard]] QString talk() const;
    [[nodiscard]] HelpLinesModel *lines() { return &m_lines; }
    [[nodiscard]] RegionsModel *regions() { return &m_regions; }

    /// Shows names and notes in another language: BCP 47 tag.
    void setLanguage(const QString &language);

    /// Shows the lines of a region; of "ZZ" when there is none with this id.
    void setRegion(const QString &id);

    /// The region for a country: its own, "EU" for a member state, else "ZZ".
    /// country: ISO 3166-1 alpha-2 in capitals; may be empty.
    [[nodiscard]] QString regionForCountry(const QString &country) const;

Q_SIGNALS:
    void regionChanged();

private:
    void fillRegions();
    void fillLines();
    [[nodiscard]] QString numbers(Content::HelpKind kind) const;
    [[nodiscard]] HelpLineRecord record(const Content::HelpLine &line) const;

    Content::Help m_help;
    QString m_language;
    QDate m_today;
    QString m_region;
    HelpLinesModel m_lines;
    RegionsModel m_regions;
};

/// What to do to reach a line, such as "Call 112 or 999", "Text SHOUT to 85258" or "Call or text
/// 1737". One entry for each way; never empty.
[[nodiscard]] QStringList actionsOf(const QList<Content::Contact> &contacts);

} // namespace Models
