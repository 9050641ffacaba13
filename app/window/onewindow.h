// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace Window
{

/// What a start asks of the window that is open.
struct Asked {
    QString address; ///< as Models::placeOf() takes it; empty: just come to the front
    QString token; ///< of the XDG activation protocol, from whoever started it; may be empty
};

/// Sees to it that one person has one window on one screen. The first start holds a lock (flock(2),
/// which ends with the process, however it ends) and listens on a socket; later ones tell it what
/// they were asked for. Both lie in the person's runtime folder and are gone when the window is.
class OneWindow : public QObject
{
    Q_OBJECT

public:
    enum class Part {
        First, ///< this start opens the window, and listens
        Second, ///< the window that is open has taken over: leave
        Alone ///< this start opens a window that listens to nobody
    };
    /// Shows what is asked for; false when this window cannot, so that another is opened.
    using Show = std::function<bool(const Asked &asked)>;

    /// folder: XDG_RUNTIME_DIR; every start is alone where it is empty or not a folder of one's
    /// own. screen: the name of the display, since a window on another one is of no use.
    OneWindow(const QString &folder, const QString &screen);
    ~OneWindow() override;
    Q_DISABLE_COPY_MOVE(OneWindow)

    /// Finds out which part this start has; waits at most `patience` ms for a first window that is
    /// still opening. Needs no application object.
    [[nodiscard]] Part claim(const Asked &asked, int patience = 5000);

    /// From now on hands to show() what later starts ask for. Needs the application object.
    void listen(Show show);

private:
    [[nodiscard]] bool lock();
    [[nodiscard]] bool bind();
    [[nodiscard]] int connected() const;
    void welcome();
    void answer(int client);
    void giveUp();

    QByteArray m_lockPath;
    QByteArray m_socketPath; ///< empty: every start is alone
    int m_lock = -1;
    int m_socket = -1;
    Show m_show;
};

} // namespace Window
