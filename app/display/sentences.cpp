// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "sentences.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Wall
{
namespace
{

QStringList partsOf(QTextBoundaryFinder::BoundaryType type, const QString &text)
{
    QStringList parts;
    QTextBoundaryFinder finder(type, text);
    qsizetype begin = 0;
    while (finder.toNextBoundary() >= 0) {
        const qsizetype end = finder.position();
        if (end > begin)
            parts.append(text.sliced(begin, end - begin));
        begin = end;
    }
    return parts;
}

/// Joins parts to as few texts as fit, none longer than limit where a part alone is not.
QStringList
joined(const QStringList &parts, const QString &between, qsizetype limit, const Fits &fits)
{
    QStringList texts;
    for (const QString &part : parts) {
        const QString longer = texts.isEmpty() ? part : texts.constLast() + between + part;
        if (!texts.isEmpty() && longer.trimmed().size() <= limit && fits(longer.trimmed()))
            texts.last() = longer;
        else
            texts.append(part);
    }
    std::transform(texts.begin(), texts.end(), texts.begin(), [](const QString &text) {
        return text.trimmed();
    });
    return texts;
}

/// As few as fit, and of those the most even ones.
QStringList evenly(const QStringList &parts, const QString &between, const Fits &fits)
{
    const qsizetype all = parts.join(between).size();
    const QStringList widest = joined(parts, between, all, fits);
    if (widest.size() < 2)
        return widest;
    qsizetype tooShort = 0; // leads to more pieces
    qsizetype enough = all;
    while (enough - tooShort > 1) {
        const qsizetype middle = (tooShort + enough) / 2;
        if (joined(parts, between, middle, fits).size() == widest.size())
            enough = middle;
        else
            tooShort = middle;
    }
    return joined(parts, between, enough, fits);
}

} // namespace

QStringList sentencesOf(const QString &text)
{
    QStringList sentences = partsOf(QTextBoundaryFinder::Sentence, text);
    std::transform(sentences.begin(), sentences.end(), sentences.begin(), [](const QString &one) {
        return one.trimmed();
    });
    sentences.removeAll(QString());
    return sentences;
}

int linesOf(const QString &text, int characters)
{
    int lines = 1;
    qsizetype used = 0;
    for (const QString &part : partsOf(QTextBoundaryFinder::Line, text)) {
        const qsizetype length = part.trimmed().size(); // the space at the end may hang over
        if (used > 0 && used + length > characters) {
            ++lines;
            used = 0;
        }
        lines += int((length - 1) / characters);
        used = length > characters ? length % characters : used + part.size();
    }
    return lines;
}

bool fitsSlide(const QString &text)
{
    return linesOf(text) <= MostLines;
}

QStringList cut(const QString &text, const Fits &fits)
{
    QStringList parts;
    for (const QString &sentence : sentencesOf(text)) {
        if (fits(sentence))
            parts.append(sentence);
        else
            parts += evenly(partsOf(QTextBoundaryFinder::Line, sentence), {}, fits);
    }
    return evenly(parts, QStringLiteral(" "), fits);
}

} // namespace Wall
