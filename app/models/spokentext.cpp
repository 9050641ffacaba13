// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "spokentext.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Models
{

namespace
{

/// The context that translators see.
struct Spoken {
    Q_DECLARE_TR_FUNCTIONS(ReadAloud)
};

} // namespace

QList<Span> sentencesIn(const QString &text)
{
    QList<Span> sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype from = 0;
    while (finder.toNextBoundary() >= 0) {
        qsizetype end = finder.position();
        const qsizetype next = end;
        while (from < end && text.at(from).isSpace())
            ++from;
        while (end > from && text.at(end - 1).isSpace())
            --end;
        if (end > from)
            sentences.append({from, end - from});
        from = next;
    }
    return sentences;
}

QString spokenForm(const SpokenText &text, Span sentence)
{
    const QString words = text.text.mid(sentence.from, sentence.length).simplified();
    const bool isFirst = sentencesIn(text.text).constFirst().from == sentence.from;
    //: a text that is read aloud. %1: what it is about, such as "Therapy"; %2: the text
    return isFirst && !text.lead.isEmpty() ? Spoken::tr("%1: %2").arg(text.lead, words) : words;
}

} // namespace Models
