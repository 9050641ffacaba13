// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "selftest.h"

#include <QCoreApplication>
#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace Wall
{
namespace
{

/// Counts what went well, and prints what did not.
class Notes
{
public:
    void note(const QString &what, bool isGood)
    {
        ++(isGood ? m_passed : m_failed);
        if (!isGood)
            m_out << "failed: display: " << what << '\n';
    }
    int finish()
    {
        m_out << "display: " << m_passed << " passed, " << m_failed << " failed" << Qt::endl;
        return m_failed == 0 ? 0 : 1;
    }

private:
    QTextStream m_out{stdout};
    int m_passed = 0;
    int m_failed = 0;
};

bool draw(QQuickWindow &window)
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return !window.grabWindow().isNull();
}

void showSlides(const Rehearsal &rehearsal, Notes &notes)
{
    for (qsizetype i = 0; i < rehearsal.player.slides().size(); ++i) {
        const Slide slide = rehearsal.player.scene().slide;
        notes.note(slide.unit, !slide.text.isEmpty() && draw(rehearsal.window));
        rehearsal.clock.passed = rehearsal.player.due();
        rehearsal.stage.step();
    }
}

void showPages(const Rehearsal &rehearsal, Notes &notes)
{
    notes.note(u"touch"_s, rehearsal.kiosk.open(rehearsal.window));
    Visit *visit = rehearsal.kiosk.visit();
    if (!visit)
        return;
    Models::Navigation &navigation = visit->services().navigation;
    const QStringList places = Window::addressesOf(visit->services().guide.guide());
    for (const QString &address : places) {
        const auto place = Models::placeOf(address);
        const bool isOffered = place && navigation.offers(place->page);
        const bool isShown = navigation.open(address) && draw(rehearsal.window)
            && visit->item()->property("isReady").toBool();
        notes.note(u"touched: "_s + address, isShown == isOffered);
    }
    constexpr std::chrono::milliseconds Minutes{120'000};
    rehearsal.clock.passed += Minutes;
    visit->services().idle.check();
    notes.note(u"back to the slides"_s, draw(rehearsal.window) && !rehearsal.kiosk.visit());
}

} // namespace

int selfTest(const Rehearsal &rehearsal, const Window::WarningLog &log)
{
    Notes notes;
    showSlides(rehearsal, notes);
    showPages(rehearsal, notes);
    const QStringList warnings = log.warnings();
    for (const QString &warning : warnings)
        notes.note(warning, false);
    return notes.finish();
}

} // namespace Wall
