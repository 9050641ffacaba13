// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk.h"

#include "window/fonts.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QPointingDevice>

#include <algorithm>
#include <utility>

namespace Wall
{
namespace
{

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::TabletRelease:
        return true;
    default:
        return false;
    }
}

/// Whether somebody wants to get at the guide. Keys that are only held are not enough: staff hold some.
bool isTouch(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    case QEvent::KeyPress: {
        const auto &key = static_cast<const QKeyEvent &>(event);
        const bool isHeld = key.key() == Qt::Key_Shift || key.key() == Qt::Key_Control
            || key.key() == Qt::Key_Alt || key.key() == Qt::Key_Meta || key.key() == Qt::Key_AltGr;
        return !isHeld && !key.modifiers().testFlag(Qt::ControlModifier)
            && !key.modifiers().testFlag(Qt::AltModifier);
    }
    default:
        return false;
    }
}

/// A finger hides what it points at, and needs no pointer; a mouse does.
bool isFromMouse(const QEvent &event)
{
    if (event.type() != QEvent::MouseButtonPress)
        return false;
    const auto *device = static_cast<const QPointerEvent &>(event).pointingDevice();
    return !device || device->type() != QInputDevice::DeviceType::TouchScreen;
}

/// The guide whose slide is up; null when there is none.
const Content::Guide *guideOf(const Seat &seat)
{
    const Slide &slide = seat.player->scene().slide;
    for (const QList<Content::Guide> &languages : seat.shelf->edition().guides) {
        const auto found =
            std::find_if(languages.begin(), languages.end(), [&slide](const Content::Guide &guide) {
                return guide.id == slide.guide && guide.language == slide.language;
            });
        if (found != languages.end())
            return &*found;
    }
    return nullptr;
}

/// Whether a touch opens the guide there.
bool isInviting(const Seat &seat)
{
    return seat.screen && seat.shelf->edition().playlist.interactive == Interactive::On
        && seat.player->scene().state == Scene::State::Open && guideOf(seat);
}

} // namespace

Kiosk::Kiosk(
    Venue venue, const Clock &clock, Translation::Translator &words, QUrl scene, QObject *parent)
    : QObject(parent)
    , m_venue(std::move(venue))
    , m_clock(clock)
    , m_words(words)
    , m_scene(std::move(scene))
{
}

Kiosk::~Kiosk()
{
    showPointer(false);
}

bool Kiosk::eventFilter(QObject *watched, QEvent *event)
{
    auto *window = qobject_cast<QQuickWindow *>(watched);
    if (!window || !isInput(event->type()))
        return false;
    if (m_visit) // on the other screens nothing answers
        return window != m_visit->window();
    if (m_isOpening)
        return true;
    if (!isTouch(*event) || !isInviting(m_venue.seatOf(window)))
        return false;
    m_isOpening = true;
    showPointer(isFromMouse(*event));
    event->accept(); // else the same touch would come again as a click
    // Not while Qt is about to hand the event on.
    QMetaObject::invokeMethod(
        this,
        [this, where = QPointer<QQuickWindow>(window)] {
            m_isOpening = false;
            if (where)
                open(*where);
        },
        Qt::QueuedConnection);
    return true;
}

bool Kiosk::open(QQuickWindow &window)
{
    const Seat seat = m_venue.seatOf(&window);
    const Content::Guide *shown = seat.screen ? guideOf(seat) : nullptr;
    if (m_visit || !shown)
        return false;
    Window::useEveryBundledFont(); // the guide has more letters than its slides, and more languages
    auto visit = std::make_unique<Visit>(
        Visit::Inputs{seat.shelf->edition(), *shown, seat.player->today(), m_scene, m_words},
        m_clock,
        window,
        *seat.screen);
    if (!visit->error().isEmpty()) {
        qWarning("%s", qPrintable(visit->error()));
        showPointer(false);
        return false;
    }
    m_visit = std::move(visit);
    m_venue.pause();
    follow();
    return true;
}

/// Every end comes later, and not while the services are in the midst of it.
void Kiosk::follow()
{
    Window::Services &services = m_visit->services();
    connect(&services.idle, &Models::IdleWatch::expired, this, &Kiosk::close, Qt::QueuedConnection);
    connect(
        &services.navigation, &Models::Navigation::left, this, &Kiosk::close, Qt::QueuedConnection);
    connect(m_visit->window(), &QObject::destroyed, this, &Kiosk::close, Qt::QueuedConnection);
}

void Kiosk::close()
{
    if (!m_visit)
        return;
    m_visit.reset();
    showPointer(false);
    m_venue.resume();
}

/// The display has an override cursor, none; a mouse gets its own back for as long as it is used.
void Kiosk::showPointer(bool isShown)
{
    if (std::exchange(m_isPointerShown, isShown) == isShown)
        return;
    if (isShown)
        QGuiApplication::restoreOverrideCursor();
    else
        QGuiApplication::setOverrideCursor(Qt::BlankCursor);
}

} // namespace Wall
