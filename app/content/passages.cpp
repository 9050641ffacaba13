// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "passages.h"

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

/// Gathers passages while it walks over a guide; knows where it is.
class Walk
{
public:
    std::vector<Passage> passages(const Guide &guide)
    {
        add("decision"_L1, guide.decision);
        addTexts("problem"_L1, guide.problem);
        add("audience"_L1, guide.audience);
        walkStanding(guide.standing);
        walkOptions(guide);
        walkRows(guide);
        walkNotes(guide);
        walkOutcomes(guide.outcomes);
        walkRest(guide);
        return std::move(m_passages);
    }

private:
    void add(QLatin1StringView key, const QString &text)
    {
        if (text.isEmpty())
            return; // a missing text is the reader's to tell
        Passage passage = m_current;
        passage.text = &text;
        passage.path = m_place + key;
        m_passages.push_back(std::move(passage));
    }

    void addTexts(QLatin1StringView key, const QStringList &texts)
    {
        const QString outer = enter(key);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QByteArray index = QByteArray::number(i);
            add(QLatin1StringView(index), texts[i]);
        }
        m_place = outer;
    }

    /// Texts of statements, claims or whatever else has a text.
    template<typename T>
    void addAll(QLatin1StringView key, const QList<T> &list, Block block = Block::Other)
    {
        const QString outer = enter(key);
        m_current.block = block;
        forEach(list, [this](const T &one) { add("text"_L1, one.text); });
        m_current.block = Block::Other;
        m_place = outer;
    }

    template<typename T, typename Visit>
    void forEach(const QList<T> &list, Visit visit)
    {
        const QString outer = m_place;
        for (qsizetype i = 0; i < list.size(); ++i) {
            m_place = outer + QString::number(i) + u'/';
            visit(list[i]);
        }
        m_place = outer;
    }

    void walkStanding(const QList<Statement> &standing)
    {
        const QString outer = enter("standing"_L1);
        forEach(standing, [this](const Statement &one) {
            add("text"_L1, one.text);
            add("paper"_L1, one.paper);
        });
        m_place = outer;
    }

    void walkOptions(const Guide &guide)
    {
        const QString outer = enter("options"_L1);
        m_current.isAboutOption = true;
        m_current.option = 0;
        forEach(guide.options, [this](const Option &option) {
            walkOption(option);
            ++m_current.option;
        });
        m_current = {};
        m_place = outer;
    }

    void walkOption(const Option &option)
    {
        add("summary"_L1, option.summary);
        addTexts("definition"_L1, option.definition);
        add("example"_L1, option.example);
        const QString outer = enter("features"_L1);
        forEach(option.features, [this](const Feature &feature) {
            add("line"_L1, feature.line);
            add("example"_L1, feature.example);
        });
        m_place = outer;
        addAll("fits"_L1, option.fits);
        add("fitExample"_L1, option.fitExample);
        addAll("good"_L1, option.good, Block::Good);
        addAll("hard"_L1, option.hard, Block::Hard);
        addAll("firstMeeting"_L1, option.firstMeeting, Block::FirstMeeting);
    }

    void walkRows(const Guide &guide)
    {
        const QString outer = enter("rows"_L1);
        m_current.isAboutOption = true;
        m_current.block = Block::Cell;
        m_current.row = 0;
        forEach(guide.rows, [this, &guide](const Row &row) {
            walkCells(guide, row.cells, true);
            ++m_current.row;
        });
        m_current = {};
        m_place = outer;
    }

    /// Notes differ by country: they are read, but not weighed against each other.
    void walkNotes(const Guide &guide)
    {
        const QString outer = enter("regionNotes"_L1);
        m_current.isAboutOption = true;
        forEach(guide.regionNotes,
                [this, &guide](const RegionNote &note) { walkCells(guide, note.cells, false); });
        m_current = {};
        m_place = outer;
    }

    void walkCells(const Guide &guide, const QList<Cell> &cells, bool areWeighed)
    {
        const QString outer = enter("cells"_L1);
        const QString here = m_place;
        for (qsizetype i = 0; i < std::min(cells.size(), guide.options.size()); ++i) {
            m_place = here + guide.options[i].id + u'/';
            m_current.option = areWeighed ? int(i) : -1;
            add("text"_L1, cells[i].text);
            add("brief"_L1, cells[i].brief);
            add("example"_L1, cells[i].example);
        }
        m_place = outer;
    }

    void walkOutcomes(const QList<Outcome> &outcomes)
    {
        const QString outer = enter("outcomes"_L1);
        m_current.isAboutOption = true;
        forEach(outcomes, [this](const Outcome &outcome) {
            add("summary"_L1, outcome.summary);
            addTexts("text"_L1, outcome.text);
            add("example"_L1, outcome.example);
            addAll("fits"_L1, outcome.fits);
            addAll("good"_L1, outcome.good);
            addAll("hard"_L1, outcome.hard);
            addAll("steps"_L1, outcome.steps);
        });
        m_current = {};
        m_place = outer;
    }

    void walkRest(const Guide &guide)
    {
        addTexts("together"_L1, guide.together);
        add("togetherExample"_L1, guide.togetherExample);
        addTexts("closing"_L1, guide.closing);
        addAll("questions"_L1, guide.questions);
        addAll("wishes"_L1, guide.wishes);
        addAll("evidence"_L1, guide.evidence);
        const QString outer = enter("terms"_L1);
        forEach(guide.terms, [this](const Term &term) { add("meaning"_L1, term.meaning); });
        m_place = outer + "dates/"_L1;
        add("policy"_L1, guide.dates.policy);
        m_place = outer + "makers/"_L1;
        add("writtenBy"_L1, guide.makers.writtenBy);
        add("paidBy"_L1, guide.makers.paidBy);
        add("conflicts"_L1, guide.makers.conflicts);
        add("startedFrom"_L1, guide.makers.startedFrom);
        m_place = outer + "conformance/"_L1;
        forEach(guide.conformance, [this](const Conformance &item) {
            add("text"_L1, item.text);
            add("how"_L1, item.how);
        });
        m_place = outer;
        walkFlow(guide);
    }

    void walkFlow(const Guide &guide)
    {
        const QString outer = enter("flow"_L1);
        m_current.isAboutOption = true;
        walkSafety(guide.flow.safety);
        m_place = outer + "flow/questions/"_L1;
        forEach(guide.flow.questions, [this](const FlowQuestion &one) { walkQuestion(one); });
        m_place = outer + "flow/outcomes/"_L1;
        forEach(guide.flow.outcomes, [this](const FlowOutcome &one) {
            addWording("lead"_L1, one.lead);
            addWording("because"_L1, one.because);
            addWordings("steps"_L1, one.steps);
        });
        m_place = outer + "flow/notices/"_L1;
        forEach(guide.flow.notices,
                [this](const FlowNotice &one) { addWording("text"_L1, one.text); });
        m_current = {};
        m_place = outer;
    }

    void walkSafety(const Safety &safety)
    {
        const QString outer = enter("safety"_L1);
        addWording("text"_L1, safety.text);
        addWording("why"_L1, safety.why);
        addWordings("answers"_L1, safety.answers);
        addWording("signsText"_L1, safety.signsText);
        addWordings("signs"_L1, safety.signs);
        addWording("goOn"_L1, safety.goOn);
        m_place = outer;
    }

    void walkQuestion(const FlowQuestion &question)
    {
        addWording("text"_L1, question.text);
        addWording("why"_L1, question.why);
        const QString outer = enter("choices"_L1);
        forEach(question.choices, [this](const Choice &choice) {
            addWording("text"_L1, choice.text);
            addWording("said"_L1, choice.said);
            addWording("elsewhere"_L1, choice.elsewhere);
        });
        m_place = outer;
    }

    void addWording(QLatin1StringView key, const Wording &text)
    {
        if (text.self == text.other) {
            add(key, text.self);
            return;
        }
        const QString outer = enter(key);
        add("self"_L1, text.self);
        add("other"_L1, text.other);
        m_place = outer;
    }

    void addWordings(QLatin1StringView key, const QList<Phrase> &phrases)
    {
        const QString outer = enter(key);
        forEach(phrases, [this](const Phrase &one) { addWording("text"_L1, one.text); });
        m_place = outer;
    }

    /// Goes into a key; gives the place to come back to.
    QString enter(QLatin1StringView key)
    {
        QString outer = m_place;
        m_place = m_place + key + u'/';
        return outer;
    }

    std::vector<Passage> m_passages;
    Passage m_current{};
    QString m_place;
};

} // namespace

std::vector<Passage> passagesOf(const Guide &guide)
{
    return Walk().passages(guide);
}

} // namespace Content
