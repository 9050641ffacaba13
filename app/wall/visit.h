// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "display/clock.h"
#include "display/edition.h"
#include "translation/translator.h"
#include "wallscreen.h"
#include "window/nonetwork.h"
#include "window/services.h"

#include <QDate>
#include <QPointer>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QUrl>

#include <memory>

namespace Wall
{

/// Lets the program speak another language, and puts words, dates and direction back in the end.
class Tongue
{
public:
    Tongue(Translation::Translator &words, const QString &tag);
    Q_DISABLE_COPY_MOVE(Tongue)
    ~Tongue();

private:
    Translation::Translator &m_words;
    QString m_language;
    QLocale m_locale;
    Qt::LayoutDirection m_direction;
};

/// The guide for one person who stands at a screen: services, engine and picture of its own, so that
/// with it everything goes that the person did. Only one may live at a time: its services are
/// singletons.
class Visit
{
public:
    /// What it is made from.
    struct Inputs {
        const Edition &edition;
        const Content::Guide &guide; ///< of the edition
        QDate today;
        QUrl scene; ///< the item that shows the guide
        Translation::Translator &words; ///< of the program
    };

    /// In the window, over the slides. window and screen may go before it does.
    Visit(const Inputs &inputs, const Clock &clock, QQuickWindow &window, WallScreen &screen);
    Q_DISABLE_COPY_MOVE(Visit)
    ~Visit();

    /// Why the guide cannot be shown; empty when it can.
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] Window::Services &services() { return m_services; }
    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    [[nodiscard]] QQuickItem *item() const { return m_item.get(); }

private:
    void place() const;

    Tongue m_tongue; ///< first: the services add to it
    Window::Services m_services;
    Window::NoNetworkFactory m_noNetwork;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickItem> m_item;
    QPointer<QQuickWindow> m_window;
    QPointer<WallScreen> m_screen;
    QString m_error;
};

} // namespace Wall
