// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pseudo.h"
#include "window/nonetwork.h"
#include "window/services.h"

#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <functional>
#include <memory>

namespace Support
{

/// From now on windows speak with this program; with none when empty, as at first.
void speakWith(const QString &program);

/// Whether an item and all its ancestors are visible and not wholly transparent.
[[nodiscard]] bool isShown(const QQuickItem *item);

/// Every item below and with root, in the order of the tree.
[[nodiscard]] QList<QQuickItem *> itemsOf(QQuickItem *root);

/// Whether the item is of a type of our QML modules, such as "HelpStrip".
[[nodiscard]] bool isA(const QQuickItem *item, QLatin1StringView type);

/// Waits for those parts of the page in view that come after its first frame, which may be drawn or not by
/// now. Gives whether there were any.
[[nodiscard]] bool awaitRest(QQuickItem *root);

/// The program's own window over the bundled guide, on a fixed day, that keeps nothing and asks
/// nobody. Only one may live at a time: its services are singletons.
class TestWindow
{
public:
    /// address: where the window opens; empty for the first page. language: of the guide.
    explicit TestWindow(const QString &address = {},
                        const QString &language = QStringLiteral("en"));
    /// In a language that nobody speaks, from the first page.
    explicit TestWindow(Pseudo language);
    /// As a screen in a waiting room shows the guide once it is touched, from the first page.
    enum class Form { Kiosk };
    explicit TestWindow(Form form);
    Q_DISABLE_COPY_MOVE(TestWindow)
    ~TestWindow() = default;

    [[nodiscard]] QQuickWindow &window() { return *m_window; }
    [[nodiscard]] Window::Services &services() { return *m_services; }
    [[nodiscard]] const Content::Guide &guide() { return m_services->guide.guide(); }
    /// The singleton Theme of QML.
    [[nodiscard]] QObject &theme() { return *m_theme; }
    /// The page in view; null on the blank page.
    [[nodiscard]] QQuickItem *page();
    /// What the page in view scrolls in; null on the blank page.
    [[nodiscard]] QQuickItem *flickable();

    /// Goes to an address and waits until it is shown. False when it is none.
    bool open(const QString &address);
    void resize(QSize size);
    /// Lets the window do what is due: bindings, layout, deferred deletes, what follows the first frame,
    /// the picture of the sheet.
    void settle();
    /// So many milliseconds go by, in which nobody touches the window.
    void passTime(qint64 milliseconds);
    /// The window's pixels, as a screen shows them.
    [[nodiscard]] QImage grab();

    /// The first shown item, in the order of the tree, that is wanted; null when there is none.
    [[nodiscard]] QQuickItem *find(const std::function<bool(const QQuickItem *)> &isWanted);
    /// The first shown item of a type with this text (any text when empty).
    [[nodiscard]] QQuickItem *find(QLatin1StringView type, const QString &text = {});
    /// The first shown item with this objectName.
    [[nodiscard]] QQuickItem *named(const QString &name);
    /// Every shown item of a type.
    [[nodiscard]] QList<QQuickItem *> all(QLatin1StringView type);

    /// A click of the mouse in the middle of an item.
    void click(QQuickItem *item);

private:
    void arrange();
    TestWindow(Pseudo language, std::unique_ptr<PseudoContent> content);
    TestWindow(Window::Inputs inputs, std::unique_ptr<PseudoTranslator> translator);
    QQuickWindow *load(bool isKiosk);
    QObject *findTheme();

    Window::NoNetworkFactory m_noNetwork;
    std::unique_ptr<PseudoContent> m_content;
    std::unique_ptr<PseudoTranslator> m_translator;
    qint64 m_now = 0; ///< what IdleWatch takes for the time
    std::unique_ptr<Window::Services> m_services;
    QQmlApplicationEngine m_engine;
    std::unique_ptr<QQuickWindow> m_holder; ///< of the kiosk, which brings no window
    QQuickWindow *m_window = nullptr;
    QObject *m_theme = nullptr;
};

} // namespace Support
