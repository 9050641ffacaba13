// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "mouth.h"

#include "service.h"
#include "voices.h"

#include <QVoice>

using namespace Qt::StringLiterals;

namespace Speech
{

namespace
{

/// Speech services first: they speak as the person has set them up.
QStringList engines()
{
    QStringList names = QTextToSpeech::availableEngines();
    names.removeAll(u"mock"_s); // Qt's own, for tests: silent
    if (names.removeAll(u"speechd"_s) > 0)
        names.prepend(u"speechd"_s);
    return names;
}

} // namespace

void Mouth::hear(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    const QByteArray word = space < 0 ? line : line.left(space);
    const QByteArray rest = space < 0 ? QByteArray() : line.mid(space + 1);
    if (word == "look" && isServiceAsleep()) {
        Q_EMIT answered("asleep");
    } else if (word == "voice" || word == "look") {
        chooseVoice(QString::fromUtf8(rest));
    } else if (word == "say") {
        say(rest);
    } else if (word == "speed" && m_engine) {
        m_engine->setRate(rateFor(rest.toInt()));
    } else if (word == "stop" && m_engine) {
        m_number.clear();
        m_engine->stop();
    }
}

void Mouth::chooseVoice(const QString &tag)
{
    bool isAnyThere = false;
    const QStringList names = engines();
    for (const QString &name : names) {
        m_engine = std::make_unique<QTextToSpeech>(name);
        // By its voices: Qt 6.4 says Error of a service without a voice for the system's language.
        if (m_engine->availableLocales().isEmpty())
            continue;
        isAnyThere = true;
        if (!takeVoice(tag))
            continue;
        connect(m_engine.get(), &QTextToSpeech::stateChanged, this, &Mouth::onState);
        Q_EMIT answered("voice " + m_engine->voice().name().toUtf8());
        return;
    }
    m_engine.reset();
    Q_EMIT answered(isAnyThere ? "no-voice" : "no-engine");
}

/// By name: an engine that is only told the language may keep a voice of another one.
bool Mouth::takeVoice(const QString &tag)
{
    const auto locales = localesFor(tag, m_engine->availableLocales(), QLocale::system());
    for (const QLocale &locale : locales) {
        m_engine->setLocale(locale);
        const QList<QVoice> voices = m_engine->availableVoices();
        QStringList names;
        for (const QVoice &voice : voices)
            names += voice.name();
        const qsizetype chosen = plainVoice(names);
        if (chosen < 0 || m_engine->locale().language() != locale.language())
            continue;
        m_engine->setVoice(voices.at(chosen));
        return m_engine->voice().name() == names.at(chosen);
    }
    return false;
}

void Mouth::say(const QByteArray &order)
{
    const qsizetype space = order.indexOf(' ');
    const QByteArray number = order.left(space);
    if (!m_engine || space < 0) {
        Q_EMIT answered("failed " + number);
        return;
    }
    m_number = number;
    m_hasBegun = false;
    m_engine->say(QString::fromUtf8(order.mid(space + 1)));
}

/// The end of what was stopped may be told once the next is on its way: it has not begun then.
void Mouth::onState(QTextToSpeech::State state)
{
    if (m_number.isEmpty())
        return;
    if (state == QTextToSpeech::Speaking && !m_hasBegun) {
        m_hasBegun = true;
        Q_EMIT answered("begun " + m_number);
    } else if (state == QTextToSpeech::Ready && m_hasBegun) {
        Q_EMIT answered("done " + std::exchange(m_number, {}));
    } else if (state == QTextToSpeech::Error) {
        Q_EMIT answered("failed " + std::exchange(m_number, {}));
    }
}

} // namespace Speech
