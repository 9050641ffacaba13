// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "easyservice.h"

namespace Models
{

EasyService::EasyService(GuideService &guide,
                         const Settings &settings,
                         QString guideFile,
                         QObject *parent)
    : QObject(parent)
    , Singleton(this)
    , m_guide(guide)
    , m_settings(settings)
    , m_guideFile(std::move(guideFile))
{
}

bool EasyService::isThere() const
{
    return !Content::easyFileOf(m_guideFile).isEmpty();
}

bool EasyService::isShown()
{
    if (!m_settings.isEasy())
        return false;
    read();
    return !m_edition.pages.isEmpty();
}

void EasyService::setGuideFile(const QString &file)
{
    m_guideFile = file;
    if (m_isRead) {
        m_isRead = false;
        read();
    }
    Q_EMIT changed();
}

EasyPageModel *EasyService::page(size_t index)
{
    if (m_pages.isEmpty()) {
        for (size_t i = 0; i < Content::EasyPageIds.size(); ++i)
            m_pages.append(new EasyPageModel(this));
        connect(m_guide.options(), &OptionsModel::modelReset, this, &EasyService::fill);
        fill();
    }
    return m_pages.at(qsizetype(index));
}

void EasyService::read()
{
    if (m_isRead)
        return;
    m_isRead = true;
    auto edition = Content::openEasy(m_guide.guide(), m_guideFile);
    m_edition = edition ? std::move(edition).value() : Content::EasyRead();
    fill();
}

void EasyService::fill()
{
    const QList<EasyPageModel::Option> options = this->options();
    for (qsizetype i = 0; i < m_pages.size() && i < m_edition.pages.size(); ++i)
        m_pages.at(i)->setPage(m_edition.pages.at(i), options);
}

QList<EasyPageModel::Option> EasyService::options() const
{
    QList<EasyPageModel::Option> options;
    const OptionsModel &shown = *m_guide.options();
    for (int row = 0; row < shown.count(); ++row) {
        const QModelIndex index = shown.index(row);
        options.append({index.data(OptionsModel::IdRole).toString(),
                        index.data(OptionsModel::NameRole).toString(),
                        index.data(OptionsModel::MarkRole).toInt()});
    }
    return options;
}

} // namespace Models
