// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

// What the parts of a flow say of each other: ids and what they name.

#include "crossreferences.h"
#include "flowparts.h"
#include "guide.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

constexpr qsizetype MostQuestions = 8; ///< nine with the safety question
constexpr qsizetype MostChoices = 9; ///< one for each of the keys 1 to 9
constexpr qsizetype MostOutcomes =
    24; ///< and notices, and branches; they bound the time a walk takes
constexpr qsizetype MostParts = 64; ///< of a rule, over all its levels
constexpr std::array SafetyAnswers{"yes"_L1, "no"_L1, "not-sure"_L1, "rather-not-say"_L1};
constexpr std::array SafetySigns{"end-life"_L1,
                                 "hurt-self"_L1,
                                 "hurt-others"_L1,
                                 "unreal"_L1,
                                 "basic-care"_L1,
                                 "afraid"_L1,
                                 "drunk"_L1};

template<typename T>
QSet<QString> idsOf(const QList<T> &list)
{
    QSet<QString> ids;
    for (const T &one : list)
        ids.insert(one.id);
    return ids;
}

class FormCheck
{
public:
    FormCheck(Reading &reading, const Guide &guide)
        : m_reading(reading)
        , m_flow(guide.flow)
        , m_rows(idsOf(guide.rows))
        , m_asks(idsOf(guide.questions))
        , m_ends(idsOf(guide.options) + idsOf(guide.outcomes))
    {
        for (const Option &option : guide.options)
            m_statements += idsOf(option.fits);
    }

    void check()
    {
        checkIds(m_reading, at(u"safety/answers"_s), m_flow.safety.answers, SafetyAnswers);
        checkIds(m_reading, at(u"safety/signs"_s), m_flow.safety.signs, SafetySigns);
        checkEntries();
        if (!m_reading.log.isEmpty())
            return; // an id that stands twice would be told again wherever it is used
        for (qsizetype i = 0; i < m_flow.questions.size(); ++i)
            checkQuestion(u"questions/%1"_s.arg(i), m_flow.questions[i]);
        for (qsizetype i = 0; i < m_flow.notices.size(); ++i)
            checkRule(u"notices/%1/when"_s.arg(i), m_flow.notices[i].when);
        checkOutcomes();
    }

private:
    [[nodiscard]] int at(const QString &path) const { return flowNode(m_reading, path); }

    void complain(const QString &path,
                  QLatin1StringView rule,
                  const QString &what,
                  const QString &remedy)
    {
        m_reading.complain(at(path), rule, what, remedy);
    }

    void complainOfUnknown(const QString &path, QLatin1StringView rule, const QString &id)
    {
        const QString kind = QString(rule).section(u'-', 1);
        complain(path,
                 rule,
                 u"There is no %1 \"%2\" here."_s.arg(kind, id.left(60)),
                 u"Mend the id, or add what it names."_s);
    }

    void checkCount(const QString &path, qsizetype count, qsizetype most)
    {
        if (count > most)
            complain(
                path,
                "too-many-entries"_L1,
                u"There are more than %1."_s.arg(most),
                u"Ask and say less: a tired person goes through it, and another has to check it."_s);
    }

    void checkEntries()
    {
        checkCount(u"questions"_s, m_flow.questions.size(), MostQuestions);
        checkCount(u"outcomes"_s, m_flow.outcomes.size(), MostOutcomes);
        checkCount(u"notices"_s, m_flow.notices.size(), MostOutcomes);
        checkNoneTwice(u"questions"_s, m_flow.questions);
        checkNoneTwice(u"outcomes"_s, m_flow.outcomes);
        checkNoneTwice(u"notices"_s, m_flow.notices);
        for (qsizetype i = 0; i < m_flow.questions.size(); ++i) {
            const QList<Choice> &choices = m_flow.questions[i].choices;
            checkCount(u"questions/%1/choices"_s.arg(i), choices.size(), MostChoices);
            checkCount(
                u"questions/%1/next"_s.arg(i), m_flow.questions[i].next.size(), MostOutcomes);
            checkNoneTwice(u"questions/%1/choices"_s.arg(i), choices);
        }
        for (qsizetype i = 0; i < m_flow.outcomes.size(); ++i)
            checkNoneTwice(u"outcomes/%1/steps"_s.arg(i), m_flow.outcomes[i].steps);
    }

    template<typename T>
    void checkNoneTwice(const QString &path, const QList<T> &list)
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (seen.contains(list[i].id))
                complain(u"%1/%2/id"_s.arg(path).arg(i),
                         "duplicate-id"_L1,
                         u"The id \"%1\" is given for the second time."_s.arg(list[i].id),
                         u"Give each its own id."_s);
            seen.insert(list[i].id);
        }
    }

    void checkKnown(const QString &path,
                    const QStringList &ids,
                    const QSet<QString> &known,
                    QLatin1StringView rule)
    {
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (!known.contains(ids[i]))
                complainOfUnknown(u"%1/%2"_s.arg(path).arg(i), rule, ids[i]);
        }
    }

    void checkQuestion(const QString &path, const FlowQuestion &question)
    {
        const QSet<QString> choices = idsOf(question.choices);
        if (!choices.contains(NotSure))
            complain(path + "/choices"_L1,
                     "no-not-sure"_L1,
                     u"Nobody can answer that they are not sure."_s,
                     u"Add a choice with the id \"not-sure\"."_s);
        for (qsizetype i = 0; i < question.choices.size(); ++i)
            checkChoice(path + u"/choices/%1"_s.arg(i), question, question.choices[i]);
        for (qsizetype i = 0; i < question.next.size(); ++i) {
            if (question.next[i].when)
                checkRule(path + u"/next/%1/when"_s.arg(i), *question.next[i].when);
        }
    }

    void checkChoice(const QString &path, const FlowQuestion &question, const Choice &choice)
    {
        checkKnown(
            path + "/statements"_L1, choice.statements, m_statements, "unknown-statement"_L1);
        checkKnown(path + "/rows"_L1, choice.rows, m_rows, "unknown-row"_L1);
        checkKnown(path + "/asks"_L1, choice.asks, m_asks, "unknown-question"_L1);
        if (choice.id != NotSure && choice.said.self.isEmpty())
            complain(path,
                     "missing-key"_L1,
                     u"The choice does not say how it is named back."_s,
                     u"Add the key \"said\", such as \"help to set goals\"."_s);
        if (choice.id == NotSure && !choice.statements.isEmpty())
            complain(path + "/statements"_L1,
                     "not-sure-decides"_L1,
                     u"Whoever is not sure has picked no statement."_s,
                     u"Take the key away."_s);
        checkMirror(path + "/mirror"_L1, question, choice);
    }

    void checkMirror(const QString &path, const FlowQuestion &question, const Choice &choice)
    {
        const auto isMirror = [&choice](const Choice &one) { return one.id == choice.mirror; };
        const auto mirror =
            std::find_if(question.choices.cbegin(), question.choices.cend(), isMirror);
        if (mirror == question.choices.cend())
            complainOfUnknown(path, "unknown-choice"_L1, choice.mirror);
        else if (mirror->mirror != choice.id)
            complain(path,
                     "one-sided-mirror"_L1,
                     u"The mirror of \"%1\" is another choice."_s.arg(mirror->id),
                     u"Let the two name each other."_s);
    }

    [[nodiscard]] static qsizetype partsOf(const Rule &rule)
    {
        qsizetype parts = 1;
        for (const Rule &part : rule.rules)
            parts += partsOf(part);
        return parts;
    }

    void checkRule(const QString &path, const Rule &rule)
    {
        checkCount(path, partsOf(rule), MostParts);
        checkParts(path, rule);
    }

    void checkParts(const QString &path, const Rule &rule)
    {
        if (rule.kind != Rule::Kind::Answer) {
            const QLatin1StringView key = rule.kind == Rule::Kind::All ? "/all/"_L1 : "/any/"_L1;
            for (size_t i = 0; i < rule.rules.size(); ++i)
                checkParts(path + key + QString::number(i), rule.rules[i]);
            return;
        }
        for (const FlowQuestion &question : m_flow.questions) {
            if (question.id == rule.question) {
                checkKnown(
                    path + "/in"_L1, rule.choices, idsOf(question.choices), "unknown-choice"_L1);
                return;
            }
        }
        complainOfUnknown(path + "/answer"_L1, "unknown-question"_L1, rule.question);
    }

    void checkOutcomes()
    {
        QSet<QString> ends;
        for (qsizetype i = 0; i < m_flow.outcomes.size(); ++i) {
            const FlowOutcome &outcome = m_flow.outcomes[i];
            const QString path = u"outcomes/%1"_s.arg(i);
            ends.insert(outcome.of);
            checkKnown(path + "/asks"_L1, outcome.asks, m_asks, "unknown-question"_L1);
            if (!m_ends.contains(outcome.of))
                complainOfUnknown(path + "/of"_L1, "unknown-option"_L1, outcome.of);
            if (outcome.when)
                checkRule(path + "/when"_L1, *outcome.when);
            checkOrder(path, outcome, i == m_flow.outcomes.size() - 1);
        }
        QStringList missing = (m_ends - ends).values();
        missing.sort();
        for (const QString &id : std::as_const(missing)) {
            complain(u"outcomes"_s,
                     "missing-outcome"_L1,
                     u"No outcome is of \"%1\"."_s.arg(id),
                     u"Add one."_s);
        }
    }

    void checkOrder(const QString &path, const FlowOutcome &outcome, bool isLast)
    {
        const bool isRight =
            isLast ? !outcome.when && outcome.of == "not-now"_L1 : outcome.when.has_value();
        if (!isRight)
            complain(path,
                     "open-outcome"_L1,
                     isLast ? u"The last outcome is for all who are left, and is no option."_s
                            : u"Without a rule, no outcome after this one is met."_s,
                     u"Give every outcome but the last a rule; the last has none, and is of "
                     "\"not-now\"."_s);
    }

    Reading &m_reading;
    const Flow &m_flow;
    QSet<QString> m_statements; ///< ids that choices may name, and so on
    QSet<QString> m_rows;
    QSet<QString> m_asks;
    QSet<QString> m_ends;
};

} // namespace

int flowNode(const Reading &reading, const QString &path)
{
    QString place = u"flow/"_s + path;
    int node = reading.json.find(place);
    while (node == JsonIndex::None && place.contains(u'/')) {
        place.truncate(place.lastIndexOf(u'/'));
        node = reading.json.find(place);
    }
    return node == JsonIndex::None ? 0 : node;
}

void checkFlowForm(Reading &reading, const Guide &guide)
{
    if (!reading.log.isEmpty())
        return; // what it says of the rest needs the rest
    FormCheck(reading, guide).check();
    if (reading.log.isEmpty())
        checkFlowWay(reading, guide.flow);
}

} // namespace Content
