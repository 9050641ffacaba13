// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>

#include <chrono>

namespace Models
{

/// The program that speaks.
inline constexpr QLatin1StringView SpeakerProgram("sidebyside-speaker");

/// How long a speaker may be silent before it counts as stuck.
struct Patience {
    std::chrono::milliseconds start{
        20'000}; ///< until it has a voice: a service may have to be started
    std::chrono::milliseconds begin{10'000}; ///< until it speaks
    std::chrono::milliseconds rest{5'000}; ///< until it has spoken, on top of what is next
    std::chrono::milliseconds letter{
        250}; ///< a letter, at the voice's own pace: about four times what it takes
};

/// The program that speaks, seen from the window, which never waits for it. Its messages are in
/// app/speaker/README.md. What gives no sign of life is ended.
class Speaker : public QObject
{
    Q_OBJECT

public:
    /// Why nothing is spoken.
    enum class Trouble {
        NoProgram, ///< it does not start: its library is not installed, or it is broken
        NoEngine, ///< nothing on this computer speaks
        NoVoice, ///< none in the language
        Stuck, ///< it gave no sign of life, and was ended
        Broken, ///< it came to an end by itself, or could not speak
    };
    Q_ENUM(Trouble)

    explicit Speaker(Patience patience = {}, QObject *parent = nullptr);
    ~Speaker() override;

    /// Whether it was started and has not come to an end.
    [[nodiscard]] bool isThere() const { return m_process; }
    /// Whether it has found a voice.
    [[nodiscard]] bool hasVoice() const { return m_hasVoice; }
    /// What a program is started for.
    enum class Errand {
        Look, ///< to find out whether there is a voice, and to start no service for that
        Speak,
    };
    /// Starts a program for this language, a BCP 47 tag, in the place of one that is there. Answered by
    /// voiceFound() or failed(), to look also by asleep(); never before this returns.
    void start(const QString &program, const QString &language, Errand errand);
    /// percent: 100 is the voice's own pace. Counts for what is said from now on.
    void setSpeed(int percent);
    /// Speaks a text in the place of what is being spoken. Answered by done() or failed().
    /// Needs hasVoice().
    void say(const QString &text);
    /// Is silent; done() does not come any more.
    void hush();
    /// Ends the program, which is silent from then on.
    void end();

Q_SIGNALS:
    void voiceFound(const QString &name);
    /// There is a service that would have to be started to tell whether it has a voice.
    void asleep();
    void done();
    /// The program has been ended.
    void failed(Models::Speaker::Trouble why);

private:
    void tell(const QByteArray &line);
    void read();
    void hear(const QByteArray &line);
    void fail(Trouble why);
    [[nodiscard]] QProcess *made();

    Patience m_patience;
    QTimer m_watch; ///< runs while something is due
    QProcess *m_process = nullptr;
    bool m_hasVoice = false;
    int m_speed = 100; ///< percent
    int m_number = 0; ///< of what was said last
    bool m_isAwaited = false; ///< whether its end is
    std::chrono::milliseconds m_length{0}; ///< at most, of what is spoken
};

} // namespace Models
