// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "languagesmodel.h"
#include "singleton.h"
#include "speaker.h"
#include "spokentexts.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace Models
{

/// Reads the page in view aloud, sentence by sentence, with a voice of the system. While it is on, it goes
/// on with each page that is opened. Nothing is started before somebody asks for it.
class ReadAloud : public QObject, public Singleton<ReadAloud>
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool isOffered READ isOffered NOTIFY changed)
    Q_PROPERTY(bool isOn READ isOn NOTIFY changed)
    Q_PROPERTY(bool isReading READ isReading NOTIFY changed)
    Q_PROPERTY(bool isAtRest READ isAtRest NOTIFY changed)
    Q_PROPERTY(QString news READ news NOTIFY changed)
    Q_PROPERTY(bool hasFailed READ hasFailed NOTIFY changed)
    Q_PROPERTY(QString status READ status NOTIFY changed)
    Q_PROPERTY(int speed READ speed NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY sentenceChanged)
    Q_PROPERTY(QString text READ text NOTIFY sentenceChanged)
    Q_PROPERTY(int occurrence READ occurrence NOTIFY sentenceChanged)
    Q_PROPERTY(int from READ from NOTIFY sentenceChanged)
    Q_PROPERTY(int length READ length NOTIFY sentenceChanged)

public:
    enum State {
        Off,
        Starting, ///< waits for a voice
        Reading,
        Paused,
        Finished, ///< the page is at its end
        Failed, ///< news() says why
    };
    Q_ENUM(State)

    using Finder = std::function<QString(const QString &)>;

    /// texts: what is read. languages: says in which language. companion: where a program of ours lies;
    /// empty when it is not there.
    ReadAloud(SpokenParts texts,
              LanguagesModel &languages,
              Finder companion,
              Patience patience = {},
              QObject *parent = nullptr);
    ~ReadAloud() override;

    /// Whether there is a voice for the language. False until lookSoon() has been answered.
    [[nodiscard]] bool isOffered() const { return m_isOffered; }
    [[nodiscard]] bool isOn() const { return m_state != Off; }
    [[nodiscard]] State state() const { return m_state; }
    /// Whether it speaks, or is about to.
    [[nodiscard]] bool isReading() const { return m_state == Starting || m_state == Reading; }
    /// Whether it is on and has nothing to go on with: the page is at its end, or it failed.
    [[nodiscard]] bool isAtRest() const { return m_state == Finished || m_state == Failed; }
    [[nodiscard]] bool hasFailed() const { return m_state == Failed; }
    /// What there is to know in the place of a sentence: that it starts, has ended, or why it fails. May be
    /// empty.
    [[nodiscard]] QString news() const;
    /// Whether it can read here, and with which voice, or why not.
    [[nodiscard]] QString status() const;
    /// In percent of the voice's own: 50 to 200. Lives as long as the window.
    [[nodiscard]] int speed() const { return m_speed; }
    /// The sentence that is read, as it is said; empty while nothing is.
    [[nodiscard]] QString sentence() const;
    /// The text of the page that it is part of.
    [[nodiscard]] QString text() const;
    /// How many texts before it on the page read the same.
    [[nodiscard]] int occurrence() const;
    /// Where the sentence begins in the text, and how long it is there.
    [[nodiscard]] int from() const { return int(span().from); }
    [[nodiscard]] int length() const { return int(span().length); }
    /// The texts of the page in view.
    Q_INVOKABLE [[nodiscard]] QStringList texts() const;

    /// Asks whether there is a voice for the language, in a moment; isOffered() says so later. No speech
    /// service is started for that: where one would have to be, it is offered, and the first use tells.
    Q_INVOKABLE void lookSoon();
    /// Reads the page from its first text on.
    Q_INVOKABLE void read();
    /// Reads the page from one of its texts on.
    Q_INVOKABLE void readFrom(int index);
    /// Starts, pauses or goes on: what one key or button does.
    Q_INVOKABLE void toggle();
    /// To the text before or after the one that is read.
    Q_INVOKABLE void previous();
    Q_INVOKABLE void next();
    Q_INVOKABLE void slower();
    Q_INVOKABLE void faster();
    /// Ends reading, and the program that speaks.
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void changed();
    void sentenceChanged();

private:
    void listen();
    void look();
    void startSpeaker(Speaker::Errand errand);
    void onAsleep();
    void onVoice(const QString &name);
    void onTrouble(Speaker::Trouble why);
    void onLanguage();
    void onDone();
    void onPage();
    void setState(State state);
    void setSpeed(int percent);
    void pause();
    void goTo(qsizetype text, qsizetype sentence);
    void say();
    [[nodiscard]] bool refresh();
    [[nodiscard]] QList<Span> sentences() const;
    [[nodiscard]] Span span() const;
    [[nodiscard]] bool hasSentence() const;
    [[nodiscard]] QString reason() const;

    SpokenParts m_parts;
    LanguagesModel &m_languages;
    Finder m_companion;
    Speaker m_speaker;
    State m_state = Off;
    bool m_isOffered = false;
    bool m_isListening = false;
    bool m_isAsleep = false;
    bool m_isLooking = false; ///< the speaker was started only to find out
    QString m_voice;
    std::optional<Speaker::Trouble> m_trouble;
    int m_speed = 100;
    QList<SpokenText> m_texts;
    qsizetype m_text = 0;
    qsizetype m_sentence = 0;
};

} // namespace Models
