// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "visit.h"

#include <QGuiApplication>
#include <QQmlComponent>

#include <malloc.h>

using namespace Qt::StringLiterals;

namespace Wall
{
namespace
{

Window::Inputs inputsOf(const Visit::Inputs &from, const Clock &clock)
{
    Window::Inputs inputs;
    inputs.guide = from.guide;
    inputs.help = from.edition.help;
    inputs.today = from.today;
    inputs.place = {Models::Page::Compare, from.guide.id, {}, {}};
    inputs.country = from.edition.playlist.region;
    inputs.systemLanguages = {from.guide.language};
    inputs.isLive = false; // nobody's preferences: the clinic's playlist says how it looks
    inputs.isKiosk = true;
    inputs.clock = [&clock] { return qint64(clock.elapsed().count()); };
    return inputs;
}

void setLook(Models::Settings &settings, const Playlist &playlist)
{
    using Models::Settings;
    settings.setScheme(playlist.look == Look::Dark ? Settings::Dark : Settings::Light);
    settings.setMotion(playlist.isMotionReduced ? Settings::ReducedMotion : Settings::FullMotion);
}

} // namespace

Tongue::Tongue(Translation::Translator &words, const QString &tag)
    : m_words(words)
    , m_language(words.language())
    , m_direction(QGuiApplication::layoutDirection())
{
    words.speak(tag);
}

Tongue::~Tongue()
{
    m_words.speak(m_language);
    QLocale::setDefault(m_locale);
    QGuiApplication::setLayoutDirection(m_direction);
}

Visit::Visit(const Inputs &inputs, const Clock &clock, QQuickWindow &window, WallScreen &screen)
    : m_tongue(inputs.words, inputs.guide.language)
    , m_services(inputsOf(inputs, clock))
    , m_engine(std::make_unique<QQmlEngine>())
    , m_window(&window)
    , m_screen(&screen)
{
    setLook(m_services.settings, inputs.edition.playlist);
    m_engine->setNetworkAccessManagerFactory(&m_noNetwork);
    m_engine->addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent scene(m_engine.get(), inputs.scene);
    // A scene that cannot be read makes nothing, and says why.
    std::unique_ptr<QObject> made(scene.isReady() ? scene.create() : nullptr);
    m_item.reset(qobject_cast<QQuickItem *>(made.get()));
    if (!m_item) {
        m_error = scene.errorString();
        return;
    }
    (void)made.release();
    m_item->setParentItem(window.contentItem());
    m_item->setTransformOrigin(QQuickItem::Center);
    place();
    QObject::connect(&screen, &WallScreen::changed, m_item.get(), [this] { place(); });
    QObject::connect(&window, &QWindow::widthChanged, m_item.get(), [this] { place(); });
    QObject::connect(&window, &QWindow::heightChanged, m_item.get(), [this] { place(); });
    screen.setInUse(true);
    qGuiApp->installEventFilter(&m_services.quickLeave);
    qGuiApp->installEventFilter(&m_services.idle);
    m_item->forceActiveFocus();
}

Visit::~Visit()
{
    if (m_screen)
        m_screen->setInUse(false);
    m_item.reset();
    // What was to go later must not outlive its engine.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_engine.reset();
    malloc_trim(0);
}

void Visit::place() const
{
    const Sizes &sizes = m_screen->sizes();
    const QSizeF size = QSizeF(sizes.picture) / sizes.touch;
    m_item->setSize(size);
    m_item->setScale(sizes.touch);
    m_item->setRotation(sizes.isTurned ? 90 : 0);
    m_item->setPosition(
        QPointF((m_window->width() - size.width()) / 2, (m_window->height() - size.height()) / 2));
}

} // namespace Wall
