// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "places.h"

#include "support/flowsteps.h"

#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Audit
{

namespace
{

using Step = Progress::Step;

/// Every question, the review, every outcome and the summary.
QList<Place> flowPlaces(const Content::Flow &flow, const QString &in)
{
    const QString page = in + "flow"_L1;
    QList<Place> places{{u"flow safety"_s, page},
                        {u"flow safety ticked"_s, page, false, {}, {Step::Safety}}};
    const auto byOutcome = Support::answersByOutcome(flow);
    QSet<QString> asked;
    for (auto way = byOutcome.cbegin(); way != byOutcome.cend(); ++way) {
        const Decision::Answers &answers = way.value();
        for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
            if (asked.contains(answer.key()))
                continue;
            asked.insert(answer.key());
            places.append({"flow question "_L1 + answer.key(),
                           page,
                           false,
                           {},
                           {Step::Question, answers, answer.key()}});
        }
        places.append({"flow outcome "_L1 + way.key(), page, false, {}, {Step::Outcome, answers}});
    }
    const Decision::Answers &last = byOutcome.last();
    places.append({u"flow review"_s, page, false, {}, {Step::Review, last}});
    places.append({u"flow warned"_s, page, false, {}, {Step::Warned, last}});
    places.append({u"choose with answers"_s, in + "choose"_L1, false, {}, {Step::Outcome, last}});
    places.append({u"summary"_s, in + "summary"_L1, false, {}, {Step::Outcome, last}});
    places.append({u"summary without answers"_s, in + "summary"_L1});
    return places;
}

void goThrough(Support::TestWindow &subject, const Progress &progress)
{
    Models::GuidedFlow &flow = subject.services().flow;
    flow.forget();
    if (progress.step == Step::Safety) {
        flow.press(flow.choices()->index(0).data(Models::ChoicesModel::IdRole).toString());
        flow.pressSign(flow.signs()->index(0).data(Models::ChoicesModel::IdRole).toString());
    } else if (progress.step != Step::None) {
        Support::passSafety(flow);
        Support::answerUntil(flow, progress.answers, progress.question);
    }
    if (progress.step == Step::Outcome || progress.step == Step::Warned)
        flow.goOn();
    // The audit's own keys would tell that somebody is there, and take the warning away.
    Models::IdleWatch &idle = subject.services().idle;
    if (progress.step == Step::Warned)
        qGuiApp->removeEventFilter(&idle);
    else
        qGuiApp->installEventFilter(&idle);
    if (progress.step == Step::Warned)
        subject.passTime(idle.spans().limit - idle.spans().notice);
}

void readAloud(Models::ReadAloud &readAloud, bool isRead)
{
    readAloud.stop();
    if (!isRead || !readAloud.isOffered())
        return;
    readAloud.read();
    if (!QTest::qWaitFor([&readAloud] { return readAloud.state() == Models::ReadAloud::Reading; }))
        qFatal("Nothing is read aloud.");
}

} // namespace

QList<Place> places(const Content::Guide &guide)
{
    const QString in = "guide/"_L1 + guide.id + u'/';
    QList<Place> places{{u"compare"_s, in + "compare"_L1},
                        {u"compare open"_s, in + "compare"_L1, true}};
    for (const Content::Option &option : guide.options)
        places.append({u"features "_s + option.id, in + "features/"_L1 + option.id});
    for (const QString &page : {u"choose"_s,
                                u"together"_s,
                                u"first-meeting"_s,
                                u"questions"_s,
                                u"evidence"_s,
                                u"about"_s,
                                u"sheet"_s})
        places.append({page, in + page});
    for (const QString &page : {u"help"_s, u"settings"_s, u"keys"_s, u"contents"_s, u"search"_s})
        places.append({page, page});
    places.append(flowPlaces(guide.flow, in));
    places.append({u"questions read aloud"_s, in + "questions"_L1, false, {}, {}, true});
    places.append({u"search found"_s, u"search"_s, false, u"cost"_s});
    places.append({u"search nothing"_s, u"search"_s, false, u"xyzzy"_s});
    places.append({u"blank"_s, {}});
    return places;
}

QList<Place> placesOf(Support::TestWindow &subject)
{
    const Models::Navigation &navigation = subject.services().navigation;
    QList<Place> all = places(subject.guide());
    all.removeIf([&navigation](const Place &place) {
        const auto there = Models::placeOf(place.address);
        // A kiosk is gone where a window goes blank.
        return there ? !navigation.offers(there->page) : navigation.isKiosk();
    });
    return all;
}

void goTo(Support::TestWindow &subject, const Place &place)
{
    Window::Services &services = subject.services();
    services.guide.forget();
    services.search.setQuery(place.query);
    if (services.navigation.page() == Models::Page::Blank)
        services.navigation.restart();
    if (place.address.isEmpty())
        services.navigation.leave();
    else
        services.navigation.open(place.address);
    for (const Content::Row &row : subject.guide().rows)
        services.guide.rows()->setOpen(row.id, place.isOpen);
    goThrough(subject, place.progress);
    readAloud(services.readAloud, place.isRead);
    subject.settle();
}

} // namespace Audit
