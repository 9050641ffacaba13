// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTextToSpeech>

#include <memory>

namespace Speech
{

/// Understands the lines that the program is told (README.md) and does what they say. Each call may take
/// as long as the engine likes.
class Mouth : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// line: without its end. What it does not know it passes over.
    void hear(const QByteArray &line);

Q_SIGNALS:
    /// A line to answer with.
    void answered(const QByteArray &line);

private:
    void chooseVoice(const QString &tag);
    [[nodiscard]] bool takeVoice(const QString &tag);
    void say(const QByteArray &order);
    void onState(QTextToSpeech::State state);

    std::unique_ptr<QTextToSpeech> m_engine;
    QByteArray m_number; ///< of what is spoken; empty for nothing
    bool m_hasBegun = false;
};

} // namespace Speech
