// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

// A guide and random answers: bytes up to the last zero byte, or all of them without one, are a guide's
// file; the rest say what a person does. A guide that cannot be read gives its place to the small one. It is a finding when a
// session holds what a fresh one with the same answers does not, or when a walk finds no end.

#include "content/reader.h"
#include "decision/session.h"
#include "decision/summary.h"
#include "decision/walk.h"

#include <cstdlib>

namespace
{

void expect(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

const Content::Guide &smallGuide()
{
    static const Content::Guide guide = [] {
        const QString file = QStringLiteral(SMALL_GUIDE);
        return Content::readGuide(Content::readBytes(file).value(), file).value();
    }();
    return guide;
}

/// Does one thing, as a byte says.
void act(Decision::Session &session, uchar byte)
{
    const Content::FlowQuestion *question = session.current();
    switch (byte % 8) {
    case 0:
        session.goOn();
        break;
    case 1:
        session.back();
        break;
    case 2:
        session.open();
        break;
    case 3:
        session.goToEnd();
        break;
    case 4:
        session.goTo(session.flow().questions[byte / 8 % session.flow().questions.size()].id);
        break;
    default:
        if (question)
            session.press(question->choices[byte / 8 % question->choices.size()].id);
    }
    if (byte == 255)
        session.startAgain();
}

void expectAsFresh(const Decision::Session &session)
{
    Decision::Session fresh(session.flow());
    for (const QString &question : session.questions())
        expect(fresh.setAnswer(question, session.answer(question)));
    expect(fresh.answers() == session.answers() && fresh.questions() == session.questions());
    expect(session.count() >= 1 + int(!session.questions().isEmpty()));
    expect(!session.current() || session.position() <= session.count());
}

void expectEnds(const Content::Guide &guide)
{
    constexpr int Enough = 300;
    int ways = 0;
    Decision::walk(guide.flow, [&](const Decision::Way &way, const Content::FlowOutcome &outcome) {
        const Decision::Summary summary = Decision::summaryOf(guide, way.answers);
        expect(summary.id == outcome.id && !summary.lead.isEmpty() && !summary.name.isEmpty());
        return ++ways < Enough;
    });
    expect(ways > 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uchar *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    constexpr qsizetype Patience = 200; // things that one person does
    const qsizetype zero = bytes.lastIndexOf('\0');
    const qsizetype end = zero < 0 ? bytes.size() : zero;
    const auto read = Content::readGuide(bytes.first(end), {});
    const Content::Guide &guide = read ? read.value() : smallGuide();
    Decision::Session session(guide.flow);
    for (const char byte : bytes.mid(end + 1, Patience)) {
        act(session, uchar(byte));
        expectAsFresh(session);
    }
    if (read)
        expectEnds(guide);
    return 0;
}
