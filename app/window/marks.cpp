// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "marks.h"

#include <QQuickWindow>

#include <cstdio>
#include <unistd.h>

namespace Window
{

Marks::Marks()
    : m_isAsked(qEnvironmentVariableIsSet("SIDEBYSIDE_MARKS"))
{
    m_timer.start();
}

void Marks::mark(QLatin1StringView step)
{
    if (m_isAsked)
        m_marks.append({step, static_cast<double>(m_timer.nsecsElapsed()) / 1e6});
}

void Marks::finishWith(QQuickWindow *window)
{
    if (!m_isAsked)
        return;
    QObject::connect(
        window,
        &QQuickWindow::frameSwapped,
        window,
        [this] {
            mark(QLatin1StringView("frame"));
            printAndLeave();
        },
        Qt::DirectConnection);
}

void Marks::printAndLeave()
{
    std::fputs("{", stdout);
    for (const Mark &mark : std::as_const(m_marks))
        std::fprintf(stdout,
                     "%s\"%s\": %.3f",
                     &mark == &m_marks.first() ? "" : ", ",
                     mark.step.data(),
                     mark.milliseconds);
    std::fputs("}\n", stdout);
    std::fflush(stdout);
    // The destructor of QGuiApplication alone costs more than some of the steps that are measured.
    _exit(0);
}

} // namespace Window
