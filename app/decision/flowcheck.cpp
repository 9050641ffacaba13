// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "flowcheck.h"

#include "content/inspection.h"
#include "evenhanded.h"
#include "walk.h"

#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Decision
{
namespace
{

constexpr double MostRatio = 1.25; ///< between the words of two options' outcomes

int wordsIn(const QString &text)
{
    std::vector<Content::Word> words;
    Content::splitWords(text, words);
    return int(std::count_if(
        words.cbegin(), words.cend(), [](const Content::Word &word) { return !word.isJoined; }));
}

/// Of the two voices the longer one.
int wordsIn(const Content::Wording &text)
{
    return std::max(wordsIn(text.self), wordsIn(text.other));
}

int wordsIn(const QList<Content::Phrase> &phrases)
{
    int words = 0;
    for (const Content::Phrase &phrase : phrases)
        words += wordsIn(phrase.text);
    return words;
}

int wordsIn(const Content::Safety &safety)
{
    return wordsIn(safety.text) + wordsIn(safety.why) + wordsIn(safety.answers)
        + wordsIn(safety.signsText) + wordsIn(safety.signs);
}

int wordsIn(const Content::FlowQuestion &question)
{
    int words = wordsIn(question.text) + wordsIn(question.why);
    for (const Content::Choice &choice : question.choices)
        words += wordsIn(choice.text);
    return words;
}

int wordsIn(const Content::FlowOutcome &outcome)
{
    return wordsIn(outcome.lead) + wordsIn(outcome.because) + wordsIn(outcome.steps);
}

/// Whether nothing was picked but "not sure".
bool isUnsure(const Answers &answers)
{
    return std::all_of(answers.cbegin(), answers.cend(), [](const QStringList &choices) {
        return choices == QStringList{Content::NotSure};
    });
}

class FlowCheck
{
public:
    explicit FlowCheck(Content::Inspection &inspection)
        : m_inspection(inspection)
        , m_guide(inspection.guide)
        , m_flow(inspection.guide.flow)
    {
        for (const Content::FlowQuestion &question : m_flow.questions)
            m_words.insert(question.id, wordsIn(question));
    }

    void check()
    {
        checkStatements();
        checkMirrors();
        checkWords();
        const int ways =
            walk(m_flow, [this, count = 0](const Way &way, const auto &outcome) mutable {
                look(way, outcome);
                return ++count <= MaximumWays;
            });
        if (ways > MaximumWays) {
            complain(u"questions"_s,
                     "too-many-ways"_L1,
                     u"There are more than %1 ways through the flow."_s.arg(MaximumWays),
                     u"Ask less, or offer fewer choices: somebody has to check them all."_s);
            return; // what was not met may yet be
        }
        checkMet();
        checkLength();
    }

private:
    void complain(const QString &path,
                  QLatin1StringView rule,
                  const QString &what,
                  const QString &remedy)
    {
        m_inspection.complain(QString(u"flow/"_s + path), rule, what, remedy);
    }

    [[nodiscard]] static QString told(const Way &way)
    {
        QStringList answers;
        for (const QString &question : way.questions) {
            if (way.answers.contains(question))
                answers.append(question + u'=' + way.answers[question].join(u','));
        }
        return answers.isEmpty() ? u"nothing"_s : answers.join(u' ');
    }

    [[nodiscard]] QString pathOf(const Content::FlowOutcome &outcome) const
    {
        return u"outcomes/%1"_s.arg(&outcome - m_flow.outcomes.constData());
    }

    void look(const Way &way, const Content::FlowOutcome &outcome)
    {
        m_met.insert(outcome.id);
        for (const Content::FlowNotice &notice : m_flow.notices) {
            if (!m_told.contains(notice.id) && holds(notice.when, way.answers))
                m_told.insert(notice.id);
        }
        int words = 0;
        for (const QString &question : way.questions)
            words += m_words.value(question);
        m_mostWords = std::max(m_mostWords, words);
        lookAtUnsure(way, outcome);
        lookAtMirror(way, outcome);
    }

    /// Once an outcome: each question that is skipped instead would only say it again.
    void lookAtUnsure(const Way &way, const Content::FlowOutcome &outcome)
    {
        if (outcome.of == "not-now"_L1 || m_unsure.contains(outcome.id) || !isUnsure(way.answers))
            return;
        m_unsure.insert(outcome.id);
        complain(pathOf(outcome),
                 "unsure-outcome"_L1,
                 u"Whoever picks %1 ends here."_s.arg(told(way)),
                 u"Lead those who are sure of nothing to \"not-now\"."_s);
    }

    void lookAtMirror(const Way &way, const Content::FlowOutcome &outcome)
    {
        if (m_isUneven || m_guide.options.size() != 2 || isEvenHanded(m_guide, way, outcome.of))
            return;
        m_isUneven = true; // one is enough to go by
        complain(pathOf(outcome),
                 "uneven-outcome"_L1,
                 u"Whoever picks %1 ends here, but with the mirrored choices not in \"%2\"."_s.arg(
                     told(way), swapped(m_guide, outcome.of)),
                 u"Let the rules of both options say the same of mirrored choices."_s);
    }

    void checkMet()
    {
        for (const Content::FlowOutcome &outcome : m_flow.outcomes) {
            if (!m_met.contains(outcome.id))
                complain(pathOf(outcome),
                         "unmet-outcome"_L1,
                         u"No answers lead to this outcome."_s,
                         u"Mend its rule or those before it, or delete it."_s);
        }
        for (qsizetype i = 0; i < m_flow.notices.size(); ++i) {
            if (!m_told.contains(m_flow.notices[i].id))
                complain(u"notices/%1"_s.arg(i),
                         "unmet-notice"_L1,
                         u"No answers lead to this fact."_s,
                         u"Mend its rule, or delete it."_s);
        }
    }

    void checkLength()
    {
        const int words = wordsIn(m_flow.safety) + m_mostWords;
        if (words > MostWordsAloud)
            complain(u"questions"_s,
                     "flow-too-long"_L1,
                     u"The longest way has %1 words, which is more than four minutes aloud."_s.arg(
                         words),
                     u"Shorten it to %1."_s.arg(MostWordsAloud));
    }

    /// Each statement of "fits people who ..." can be picked.
    void checkStatements()
    {
        QStringList picked;
        for (const Content::FlowQuestion &question : m_flow.questions) {
            for (const Content::Choice &choice : question.choices)
                picked += choice.statements;
        }
        for (qsizetype i = 0; i < m_guide.options.size(); ++i) {
            const QList<Content::Statement> &fits = m_guide.options[i].fits;
            for (qsizetype j = 0; j < fits.size(); ++j) {
                if (!picked.contains(fits[j].id))
                    m_inspection.complain(u"options/%1/fits/%2"_s.arg(i).arg(j),
                                          "unpicked-statement"_L1,
                                          u"No choice of the flow is tied to this statement."_s,
                                          u"Name it in the \"statements\" of a choice."_s);
            }
        }
    }

    /// How many statements of an option a choice is tied to.
    [[nodiscard]] qsizetype ties(const Content::Choice &choice, qsizetype option) const
    {
        const QList<Content::Statement> &fits = m_guide.options[option].fits;
        return std::count_if(fits.cbegin(), fits.cend(), [&choice](const auto &statement) {
            return choice.statements.contains(statement.id);
        });
    }

    void checkMirrors()
    {
        if (m_guide.options.size() != 2)
            return;
        for (qsizetype i = 0; i < m_flow.questions.size(); ++i) {
            const Content::FlowQuestion &question = m_flow.questions[i];
            for (qsizetype j = 0; j < question.choices.size(); ++j)
                checkMirror(u"questions/%1/choices/%2"_s.arg(i).arg(j),
                            question.choices[j],
                            *choiceOf(question, question.choices[j].mirror));
        }
    }

    void
    checkMirror(const QString &path, const Content::Choice &choice, const Content::Choice &mirror)
    {
        if (ties(choice, 0) == ties(mirror, 1) && ties(choice, 1) == ties(mirror, 0))
            return;
        complain(path,
                 "uneven-mirror"_L1,
                 u"The choice and its mirror \"%1\" are not tied to as many statements of the "
                 "two options."_s.arg(mirror.id),
                 u"Tie the one to the first option as often as the other to the second."_s);
    }

    /// Outcomes of the options are about as long.
    void checkWords()
    {
        int least = 0;
        for (const Content::FlowOutcome &outcome : m_flow.outcomes) {
            if (isOption(outcome.of))
                least = least == 0 ? wordsIn(outcome) : std::min(least, wordsIn(outcome));
        }
        for (const Content::FlowOutcome &outcome : m_flow.outcomes) {
            const int words = wordsIn(outcome);
            if (isOption(outcome.of) && words > MostRatio * least)
                complain(
                    pathOf(outcome),
                    "unbalanced-words"_L1,
                    u"The outcome has %1 words, that of another option %2."_s.arg(words).arg(least),
                    u"Bring the two within 0.8 to 1.25 of each other."_s);
        }
    }

    [[nodiscard]] bool isOption(const QString &id) const
    {
        return std::any_of(m_guide.options.cbegin(),
                           m_guide.options.cend(),
                           [&id](const auto &option) { return option.id == id; });
    }

    Content::Inspection &m_inspection;
    const Content::Guide &m_guide;
    const Content::Flow &m_flow;
    QMap<QString, int> m_words;
    QSet<QString> m_met;
    QSet<QString> m_told;
    QSet<QString> m_unsure; ///< outcomes of which it was said that the unsure end there
    int m_mostWords = 0;
    bool m_isUneven = false;
};

} // namespace

void checkFlow(Content::Inspection &inspection)
{
    FlowCheck(inspection).check();
}

} // namespace Decision
