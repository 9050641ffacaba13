// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QLatin1StringView>
#include <QList>

class QQuickWindow;

namespace Window
{

/// The marks of the start benchmark (tests/bench): when SIDEBYSIDE_MARKS is set, prints the
/// milliseconds from the program's start to each step as one line of JSON once the first complete
/// frame is on the screen, and leaves. Otherwise does nothing.
class Marks
{
public:
    Marks();

    void mark(QLatin1StringView step);
    /// Waits for the first frame of the window; its page is complete by then.
    void finishWith(QQuickWindow *window);

private:
    struct Mark {
        QLatin1StringView step;
        double milliseconds;
    };

    [[noreturn]] void printAndLeave();

    bool m_isAsked;
    QElapsedTimer m_timer;
    QList<Mark> m_marks;
};

} // namespace Window
