// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "readaloud.h"

#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Models
{

namespace
{

constexpr auto soon = 1s; ///< once the first page stands, which has the whole machine until then
constexpr std::array speeds{50, 75, 100, 125, 150, 200};

/// Where in a list the text stands that was at a place in an older one; -1 when it does not.
qsizetype placeIn(const QList<SpokenText> &texts, const QList<SpokenText> &old, qsizetype place)
{
    const qsizetype before = std::count(old.begin(), old.begin() + place, old.at(place));
    qsizetype found = -1;
    for (qsizetype i = 0; i <= before; ++i) {
        found = texts.indexOf(old.at(place), found + 1);
        if (found < 0)
            return -1;
    }
    return found;
}

} // namespace

ReadAloud::ReadAloud(SpokenParts texts,
                     LanguagesModel &languages,
                     Finder companion,
                     Patience patience,
                     QObject *parent)
    : QObject(parent)
    , Singleton(this)
    , m_parts(texts)
    , m_languages(languages)
    , m_companion(std::move(companion))
    , m_speaker(patience)
{
}

ReadAloud::~ReadAloud() = default;

/// Not before it is used: a start of the window has no use for it.
void ReadAloud::listen()
{
    if (std::exchange(m_isListening, true))
        return;
    connect(&m_speaker, &Speaker::voiceFound, this, &ReadAloud::onVoice);
    connect(&m_speaker, &Speaker::asleep, this, &ReadAloud::onAsleep);
    connect(&m_speaker, &Speaker::failed, this, &ReadAloud::onTrouble);
    connect(&m_speaker, &Speaker::done, this, &ReadAloud::onDone);
    connect(&m_languages, &LanguagesModel::currentChanged, this, &ReadAloud::onLanguage);
    connect(&m_parts.navigation, &Navigation::placeChanged, this, &ReadAloud::onPage);
    connect(&m_parts.navigation, &Navigation::left, this, &ReadAloud::stop);
    connect(&m_parts.flow, &GuidedFlow::stepped, this, &ReadAloud::onPage);
}

void ReadAloud::lookSoon()
{
    if (m_parts.navigation.isKiosk())
        return;
    listen();
    QTimer::singleShot(soon, this, &ReadAloud::look);
}

void ReadAloud::look()
{
    if (isOn())
        return;
    m_isLooking = true;
    startSpeaker(Speaker::Errand::Look);
}

void ReadAloud::startSpeaker(Speaker::Errand errand)
{
    m_trouble.reset();
    const QString program = m_companion(SpeakerProgram);
    if (program.isEmpty())
        onTrouble(Speaker::Trouble::NoProgram);
    else
        m_speaker.start(program, m_languages.current(), errand);
}

void ReadAloud::onAsleep()
{
    m_speaker.end();
    m_isLooking = false;
    m_isAsleep = true;
    m_isOffered = true;
    Q_EMIT changed();
}

void ReadAloud::onVoice(const QString &name)
{
    m_voice = name;
    m_isOffered = true;
    if (std::exchange(m_isLooking, false))
        m_speaker.end();
    Q_EMIT changed();
    if (m_state == Starting)
        say();
}

void ReadAloud::onTrouble(Speaker::Trouble why)
{
    m_trouble = why;
    m_voice.clear();
    // A voice that was there once and broke off may speak another time.
    m_isOffered = m_isOffered && why != Speaker::Trouble::NoVoice;
    m_isLooking = false;
    if (isOn())
        setState(Failed);
    else
        Q_EMIT changed();
}

void ReadAloud::onLanguage()
{
    const State before = m_state;
    stop();
    m_isOffered = false;
    Q_EMIT changed();
    if (before == Off || before == Paused)
        lookSoon();
    else
        read();
}

QString ReadAloud::news() const
{
    switch (m_state) {
    case Starting:
        //: while the voice that reads aloud is started
        return tr("The voice is starting.");
    case Finished:
        //: the page has been read aloud to its end
        return tr("That was the whole page.");
    case Failed:
        return reason();
    case Off:
    case Reading:
    case Paused:
        break;
    }
    return {};
}

QString ReadAloud::status() const
{
    if (!m_voice.isEmpty())
        //: in the settings. %1: name of the voice that reads aloud
        return tr("Ctrl+R reads the page aloud. The voice: %1.").arg(m_voice);
    if (m_trouble)
        return reason();
    if (m_isAsleep)
        //: in the settings: a speech service is there, and was not asked yet which voices it has
        return tr("Ctrl+R reads the page aloud.");
    //: in the settings, before it is known whether anything can be read aloud
    return tr("Looking for a voice.");
}

/// In a sentence that says what can be done.
QString ReadAloud::reason() const
{
    switch (*m_trouble) {
    case Speaker::Trouble::NoProgram:
        //: why nothing is read aloud
        return tr("Reading aloud is not installed on this computer. It needs Qt TextToSpeech.");
    case Speaker::Trouble::NoEngine:
        //: why nothing is read aloud
        return tr("No speech service runs on this computer. Speech Dispatcher is one.");
    case Speaker::Trouble::NoVoice:
        //: why nothing is read aloud
        return tr("There is no voice for this language on this computer.");
    case Speaker::Trouble::Stuck:
        //: why nothing is read aloud
        return tr(
            "The voice did not answer, and was stopped. Check that sound works on this computer.");
    case Speaker::Trouble::Broken:
        break;
    }
    //: why nothing is read aloud
    return tr("The voice broke off. You can start it again.");
}

void ReadAloud::read()
{
    readFrom(0);
}

void ReadAloud::readFrom(int index)
{
    if (m_parts.navigation.isKiosk())
        return;
    listen();
    m_texts = spokenTexts(m_parts);
    m_text = std::clamp(qsizetype(index), qsizetype(0), std::max(qsizetype(0), m_texts.size() - 1));
    m_sentence = 0;
    // One that only looks would not wake a service.
    const bool isToStart = !m_speaker.isThere() || m_isLooking;
    m_isLooking = false;
    setState(Starting);
    if (isToStart)
        startSpeaker(Speaker::Errand::Speak);
    else if (m_speaker.hasVoice())
        say();
}

void ReadAloud::toggle()
{
    switch (m_state) {
    case Starting:
    case Reading:
        pause();
        break;
    case Paused:
        goTo(m_text, m_sentence);
        break;
    case Off:
    case Finished:
    case Failed:
        read();
        break;
    }
}

void ReadAloud::pause()
{
    m_speaker.hush();
    setState(Paused);
}

void ReadAloud::previous()
{
    goTo(std::max(qsizetype(0), m_text - 1), 0);
}

void ReadAloud::next()
{
    goTo(std::min(m_texts.size() - 1, m_text + 1), 0);
}

/// Reads on from there. The page may say other things than it did.
void ReadAloud::goTo(qsizetype text, qsizetype sentence)
{
    if (!isOn() || m_texts.isEmpty())
        return;
    m_text = text;
    m_sentence = sentence;
    if (!refresh())
        readFrom(0);
    else if (m_speaker.hasVoice())
        say();
    else
        readFrom(int(m_text));
}

/// The page's texts as they are now. False when the one that is read is gone.
bool ReadAloud::refresh()
{
    const QList<SpokenText> now = spokenTexts(m_parts);
    const qsizetype place = m_text < m_texts.size() ? placeIn(now, m_texts, m_text) : -1;
    if (place < 0)
        return false;
    m_texts = now;
    m_text = place;
    return true;
}

void ReadAloud::say()
{
    if (!hasSentence()) {
        setState(Finished);
        return;
    }
    setState(Reading);
    m_speaker.say(sentence());
}

void ReadAloud::onDone()
{
    if (m_state != Reading)
        return;
    ++m_sentence;
    if (m_sentence >= sentences().size()) {
        if (!refresh()) {
            readFrom(0);
            return;
        }
        ++m_text;
        m_sentence = 0;
    }
    say();
}

/// A page was opened, or the next question.
void ReadAloud::onPage()
{
    if (!isOn() || m_parts.navigation.isBlank())
        return;
    if (m_state != Paused) {
        read();
        return;
    }
    m_texts = spokenTexts(m_parts);
    m_text = 0;
    m_sentence = 0;
    Q_EMIT sentenceChanged();
}

void ReadAloud::slower()
{
    const auto *here = std::lower_bound(speeds.begin(), speeds.end(), m_speed);
    setSpeed(here == speeds.begin() ? speeds.front() : *std::prev(here));
}

void ReadAloud::faster()
{
    const auto *next = std::upper_bound(speeds.begin(), speeds.end(), m_speed);
    setSpeed(next == speeds.end() ? speeds.back() : *next);
}

/// The sentence is said again: at another pace from its middle on, few engines can.
void ReadAloud::setSpeed(int percent)
{
    if (percent == m_speed)
        return;
    m_speed = percent;
    m_speaker.setSpeed(percent);
    Q_EMIT changed();
    if (m_state == Reading)
        say();
}

void ReadAloud::stop()
{
    m_speaker.end();
    m_isLooking = false;
    m_texts.clear();
    m_text = 0;
    m_sentence = 0;
    setState(Off);
}

void ReadAloud::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
    Q_EMIT sentenceChanged();
}

QList<Span> ReadAloud::sentences() const
{
    if (m_text >= m_texts.size())
        return {};
    const SpokenText &text = m_texts.at(m_text);
    QList<Span> all = sentencesIn(text.text);
    if (text.spoken >= 0)
        all.removeIf([&text](Span span) { return span.from >= text.spoken; });
    return all;
}

bool ReadAloud::hasSentence() const
{
    return m_sentence < sentences().size();
}

Span ReadAloud::span() const
{
    const bool isShown = m_state == Starting || m_state == Reading || m_state == Paused;
    return isShown && hasSentence() ? sentences().at(m_sentence) : Span();
}

QString ReadAloud::sentence() const
{
    const Span here = span();
    return here.length > 0 ? spokenForm(m_texts.at(m_text), here) : QString();
}

QString ReadAloud::text() const
{
    return span().length > 0 ? m_texts.at(m_text).text : QString();
}

int ReadAloud::occurrence() const
{
    if (span().length == 0)
        return 0;
    const QString here = m_texts.at(m_text).text;
    return int(std::count_if(m_texts.begin(),
                             m_texts.begin() + m_text,
                             [&here](const SpokenText &each) { return each.text == here; }));
}

QStringList ReadAloud::texts() const
{
    QStringList texts;
    const QList<SpokenText> all = spokenTexts(m_parts);
    for (const SpokenText &each : all)
        texts += each.text;
    return texts;
}

} // namespace Models
