// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "easymodels.h"
#include "guideservice.h"
#include "settings.h"
#include "singleton.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Models
{

/// The Easy Read edition of the guide that is shown: short sentences of the same content, a picture
/// each. Its file is read when somebody first wants it, and never at a start without.
class EasyService : public QObject, public Singleton<EasyService>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(EasyRead)
    QML_SINGLETON
    Q_PROPERTY(bool isThere READ isThere NOTIFY changed)
    Q_PROPERTY(Models::EasyPageModel *before READ before CONSTANT)
    Q_PROPERTY(Models::EasyPageModel *compare READ compare CONSTANT)
    Q_PROPERTY(Models::EasyPageModel *features READ features CONSTANT)
    Q_PROPERTY(Models::EasyPageModel *choose READ choose CONSTANT)
    Q_PROPERTY(Models::EasyPageModel *together READ together CONSTANT)
    Q_PROPERTY(Models::EasyPageModel *firstMeeting READ firstMeeting CONSTANT)
    Q_PROPERTY(Models::EasyPageModel *questions READ questions CONSTANT)

public:
    /// guide and settings must outlive it. guideFile: of the guide that is shown.
    EasyService(GuideService &guide,
                const Settings &settings,
                QString guideFile,
                QObject *parent = nullptr);

    /// Whether the guide has such an edition in the language it is shown in.
    [[nodiscard]] bool isThere() const;
    /// Whether it is to be shown: wanted, there and whole. Reads it when it is wanted.
    [[nodiscard]] bool isShown();
    /// The edition, once it was read; without pages before.
    [[nodiscard]] const Content::EasyRead &edition() const { return m_edition; }

    [[nodiscard]] EasyPageModel *before() { return page(0); }
    [[nodiscard]] EasyPageModel *compare() { return page(1); }
    [[nodiscard]] EasyPageModel *features() { return page(2); }
    [[nodiscard]] EasyPageModel *choose() { return page(3); }
    [[nodiscard]] EasyPageModel *together() { return page(4); }
    [[nodiscard]] EasyPageModel *firstMeeting() { return page(5); }
    [[nodiscard]] EasyPageModel *questions() { return page(6); }

    /// The file of the guide that is shown from now on: the same one in another language.
    void setGuideFile(const QString &file);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] EasyPageModel *page(size_t index);
    void read();
    void fill();
    [[nodiscard]] QList<EasyPageModel::Option> options() const;

    GuideService &m_guide;
    const Settings &m_settings;
    QString m_guideFile;
    bool m_isRead = false; ///< or cannot be
    Content::EasyRead m_edition;
    QList<EasyPageModel *> m_pages; ///< as in Content::EasyPageIds; empty before they are wanted
};

} // namespace Models
