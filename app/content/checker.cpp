// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "checker.h"

#include "guidereader.h"
#include "inspection.h"
#include "reader.h"
#include "translation.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

PhraseSet exemptOf(const Guide &guide)
{
    QStringList terms;
    for (const Term &term : guide.terms)
        terms.append(term.term);
    return PhraseSet(terms);
}

/// Words as people count them: what a hyphen joins is one.
int visibleWords(const std::vector<Word> &words)
{
    return int(
        std::count_if(words.begin(), words.end(), [](const Word &word) { return !word.isJoined; }));
}

/// Splits each passage once, for all who look at its words.
void countPassages(Inspection &inspection)
{
    const PhraseSet exempt = exemptOf(inspection.guide);
    std::vector<Passage> passages = passagesOf(inspection.guide);
    inspection.passages.reserve(passages.size());
    std::vector<Word> words;
    for (Passage &passage : passages) {
        const QStringView text(*passage.text);
        splitWords(text, words);
        checkWording(inspection, passage, words);
        const Readability reading = readability(text, words, exempt, inspection.language());
        inspection.passages.push_back({std::move(passage), reading, visibleWords(words)});
    }
}

} // namespace

void Inspection::complain(QStringView path,
                          QLatin1StringView rule,
                          const QString &what,
                          const QString &remedy)
{
    const int node = json.find(path);
    log.add(node == JsonIndex::None ? 0 : json.offset(node), rule, what, remedy);
}

Language Inspection::language() const
{
    return languageOf(guide.language);
}

QByteArray originalOf(const QString &file)
{
    const QFileInfo info(file);
    const QString original = info.dir().filePath(QStringLiteral("en.json"));
    if (info.fileName() == "en.json"_L1 || !QFileInfo::exists(original))
        return {};
    const Result<QByteArray> bytes = readBytes(original);
    return bytes ? bytes.value() : QByteArray();
}

Faults checkGuide(const QByteArray &json,
                  const QString &file,
                  QDate today,
                  const GuideRule &more,
                  const QByteArray &original)
{
    FaultLog log(file, json);
    const JsonIndex index(json, log);
    const Guide guide = guideFrom(index, log);
    if (!log.isEmpty())
        return log.faults(); // the rules below take a whole guide for granted
    Inspection inspection{guide, index, log, today, {}};
    countPassages(inspection);
    checkBalance(inspection);
    checkReading(inspection);
    checkDates(inspection);
    checkSources(inspection);
    checkConformance(inspection);
    checkTranslation(inspection, original);
    if (more)
        more(inspection);
    return log.faults();
}

Faults checkHelp(const QByteArray &json, const QString &file, QDate today)
{
    FaultLog log(file, json);
    const JsonIndex index(json, log);
    const Help help = helpFrom(index, log);
    if (log.isEmpty())
        checkHelpDates(help, index, log, today);
    return log.faults();
}

} // namespace Content
