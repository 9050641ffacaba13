// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "place.h"
#include "singleton.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>

namespace Models
{

/// Where the window is, and the way back. Pages ask here; only Main.qml shows.
class Navigation : public QObject, public Singleton<Navigation>
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Models::PageNamespace::Page page READ page NOTIFY placeChanged)
    Q_PROPERTY(QString pageType READ pageType NOTIFY placeChanged)
    Q_PROPERTY(bool isBlank READ isBlank NOTIFY placeChanged)
    Q_PROPERTY(QString option READ option NOTIFY placeChanged)
    Q_PROPERTY(QString anchor READ anchor NOTIFY placeChanged)
    Q_PROPERTY(QString address READ address NOTIFY placeChanged)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY placeChanged)
    Q_PROPERTY(bool canGoForward READ canGoForward NOTIFY placeChanged)
    Q_PROPERTY(bool isKiosk READ isKiosk CONSTANT)

public:
    /// guide: the one that openPage() and openFeatures() mean. start: the first place.
    Navigation(QString guide, const Place &start, QObject *parent = nullptr);

    [[nodiscard]] QString guide() const { return m_guide; }
    [[nodiscard]] Page page() const { return place().page; }
    /// The page's type, such as "FirstMeetingPage", or "EasyFirstMeetingPage" where Easy Read is shown
    /// and has it; empty for the blank page.
    [[nodiscard]] QString pageType() const;
    /// Whether the person has left.
    [[nodiscard]] bool isBlank() const { return page() == Page::Blank; }
    [[nodiscard]] QString option() const { return place().option; }
    [[nodiscard]] QString anchor() const { return place().anchor; }
    [[nodiscard]] QString address() const { return addressOf(place()); }
    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_places.size(); }
    [[nodiscard]] const Place &place() const { return m_places.at(m_current); }
    /// Where back() leads; null when it leads nowhere.
    [[nodiscard]] const Place *placeBefore() const;
    /// The addresses of the pages that were open before this one, the last first, each once, at most so
    /// many. Known while the window is open, and forgotten with leave().
    Q_INVOKABLE [[nodiscard]] QStringList recent(int most) const;
    /// For a screen that one person after another stands at: pages where something is typed, set,
    /// saved or printed do not open. Once, before any QML asks.
    void beKiosk() { m_isKiosk = true; }
    [[nodiscard]] bool isKiosk() const { return m_isKiosk; }
    /// Shows pages in Easy Read from now on, those that it has; or no longer.
    void setEasy(bool isEasy);
    [[nodiscard]] bool isEasy() const { return m_isEasy; }
    /// Whether this page opens here.
    [[nodiscard]] bool offers(Page page) const;
    /// What is asked before each step back: true when it went back itself, inside of a page.
    void setInnerBack(std::function<bool()> innerBack) { m_innerBack = std::move(innerBack); }

    /// Goes to a page, or to something on it (anchor: its id). Features needs openFeatures().
    Q_INVOKABLE void openPage(Models::PageNamespace::Page page, const QString &anchor = {});
    /// Goes to the Features page of an option, or to one feature on it.
    Q_INVOKABLE void openFeatures(const QString &option, const QString &feature = {});
    /// Goes to an address. False, and nothing moves, when it is none, or does not open here.
    Q_INVOKABLE bool open(const QString &address);
    Q_INVOKABLE void back();
    Q_INVOKABLE void forward();
    /// Quick leave: to the blank page, with the way back forgotten.
    Q_INVOKABLE void leave();
    /// From the blank page to the first page.
    Q_INVOKABLE void restart();

Q_SIGNALS:
    /// isReturn: by back() or forward(), so that a page keeps where it was scrolled to.
    void placeChanged(bool isReturn);
    void left();

private:
    void go(const Place &place);

    QString m_guide;
    bool m_isKiosk = false;
    bool m_isEasy = false;
    QList<Place> m_places; ///< never empty
    qsizetype m_current = 0;
    std::function<bool()> m_innerBack;
};

} // namespace Models
