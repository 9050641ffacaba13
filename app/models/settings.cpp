// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace Models
{

namespace
{
constexpr std::array textSteps{100, 125, 150, 175, 200, 250, 300};
}

Settings::Settings(SettingsFile file, QObject *parent)
    : QObject(parent)
    , Singleton(this)
    , m_file(std::move(file))
    , m_values(m_file.load())
    , m_saved(m_values)
    , m_isFirstStart(!m_file.path().isEmpty() && !m_file.isThere())
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(200ms);
    connect(&m_saving, &QTimer::timeout, this, &Settings::save);
}

Settings::~Settings()
{
    save();
}

void Settings::setTextPercent(int percent)
{
    SettingsValues values = m_values;
    values.textPercent = std::clamp(percent, textSteps.front(), textSteps.back());
    set(values);
}

void Settings::setScheme(Scheme scheme)
{
    SettingsValues values = m_values;
    values.scheme = scheme;
    set(values);
}

void Settings::setContrast(Contrast contrast)
{
    SettingsValues values = m_values;
    values.contrast = contrast;
    set(values);
}

void Settings::setMotion(Motion motion)
{
    SettingsValues values = m_values;
    values.motion = motion;
    set(values);
}

void Settings::setRegion(const QString &region)
{
    SettingsValues values = m_values;
    values.region = region;
    set(values);
}

void Settings::setLanguage(const QString &language)
{
    SettingsValues values = m_values;
    values.language = language;
    set(values);
}

void Settings::setEasy(bool isEasy)
{
    SettingsValues values = m_values;
    values.isEasy = isEasy;
    set(values);
}

void Settings::setKeepsPage(bool keepsPage)
{
    SettingsValues values = m_values;
    values.keepsPage = keepsPage;
    if (!keepsPage)
        values.page.clear();
    set(values);
}

void Settings::largerText()
{
    const auto next = std::upper_bound(textSteps.begin(), textSteps.end(), textPercent());
    setTextPercent(next == textSteps.end() ? textSteps.back() : *next);
}

void Settings::smallerText()
{
    const auto here = std::lower_bound(textSteps.begin(), textSteps.end(), textPercent());
    setTextPercent(here == textSteps.begin() ? textSteps.front() : *std::prev(here));
}

void Settings::rememberWindow(int width, int height)
{
    m_values.window = {width, height};
    m_saving.start();
}

void Settings::rememberPosition(int x, int y)
{
    m_values.position = QPoint(x, y);
    m_saving.start();
}

void Settings::rememberMaximized(bool isMaximized)
{
    m_values.isMaximized = isMaximized;
    m_saving.start();
}

void Settings::rememberPage(const Place &place)
{
    if (!m_values.keepsPage || !isKept(place.page))
        return;
    // The first page is where it opens anyway.
    const QString page = place.page == Page::Compare
        ? QString()
        : addressOf({place.page, place.guide, place.option, {}});
    if (page == m_values.page)
        return;
    m_values.page = page;
    m_saving.start();
}

void Settings::forgetPage()
{
    m_values.page.clear();
    save();
}

void Settings::endFirstStart()
{
    if (!m_isFirstStart)
        return;
    m_isFirstStart = false;
    m_isFileWanted = true;
    m_saving.start();
    Q_EMIT changed();
}

void Settings::cannotKeep(const QString &why)
{
    m_problem = why;
    Q_EMIT problemChanged();
}

void Settings::save()
{
    m_saving.stop();
    if (m_file.path().isEmpty() || (m_values == m_saved && !m_isFileWanted))
        return;
    const QString problem = m_file.save(m_values);
    if (problem.isEmpty()) {
        m_saved = m_values;
        m_isFileWanted = false;
    }
    if (problem != m_problem) {
        m_problem = problem;
        Q_EMIT problemChanged();
    }
}

void Settings::set(const SettingsValues &values)
{
    if (values == m_values)
        return;
    m_values = values;
    m_saving.start();
    Q_EMIT changed();
}

} // namespace Models
