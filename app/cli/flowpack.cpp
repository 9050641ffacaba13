// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "flowpack.h"

#include "decision/walk.h"
#include "flowgraph.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Cli
{

namespace
{

/// Ways that no rule can tell apart.
struct Kin {
    QString answers; ///< the choices that rules name
    QStringList notices; ///< ids
    int ways = 0;
};

/// The choices that rules name, by question.
class Deciding
{
public:
    explicit Deciding(const Content::Flow &flow)
    {
        for (const Content::FlowQuestion &question : flow.questions) {
            for (const Content::Branch &branch : question.next)
                take(branch.when);
        }
        for (const Content::FlowOutcome &outcome : flow.outcomes)
            take(outcome.when);
        for (const Content::FlowNotice &notice : flow.notices)
            take(notice.when);
    }

    /// "reason: life, symptoms; work: goals": what the rules see of a way.
    [[nodiscard]] QString seen(const Decision::Way &way) const
    {
        QStringList parts;
        for (const QString &question : way.questions) {
            const QSet<QString> named = m_named.value(question);
            QStringList choices = way.answers.value(question);
            choices.removeIf([&named](const QString &choice) { return !named.contains(choice); });
            if (!choices.isEmpty())
                parts += question + u": "_s + choices.join(u", "_s);
        }
        return parts.join(u"; "_s);
    }

private:
    void take(const std::optional<Content::Rule> &rule)
    {
        if (rule)
            take(*rule);
    }
    void take(const Content::Rule &rule)
    {
        for (const QString &choice : rule.choices)
            m_named[rule.question].insert(choice);
        for (const Content::Rule &part : rule.rules)
            take(part);
    }

    QHash<QString, QSet<QString>> m_named;
};

class FlowPack
{
    Q_DECLARE_TR_FUNCTIONS(FlowPack)

public:
    explicit FlowPack(const Content::Guide &guide)
        : m_guide(guide)
        , m_flow(guide.flow)
    {
        gather();
    }

    [[nodiscard]] Document document() const
    {
        Document document{.language = m_guide.language,
                          //: title of a document; %1 is the guide's title
                          .title = tr("%1 Every way through the questions").arg(m_guide.title)};
        document.sections = {about(), safety()};
        for (const Content::FlowQuestion &question : m_flow.questions)
            document.sections += section(question);
        document.sections += facts();
        for (const Content::FlowOutcome &outcome : m_flow.outcomes)
            document.sections += section(outcome);
        document.sections += signature();
        return document;
    }

private:
    void gather()
    {
        const Deciding deciding(m_flow);
        QHash<QString, qsizetype> places; // of what was seen, in the kin of its outcome
        m_ways = Decision::walk(m_flow, [&](const Decision::Way &way, const auto &outcome) {
            const QString seen = deciding.seen(way);
            QList<Kin> &kin = m_kin[outcome.id];
            const auto place = places.constFind(seen);
            if (place != places.cend()) {
                ++kin[*place].ways;
                return true;
            }
            places.insert(seen, kin.size());
            kin.append({seen, notices(way), 1});
            return true;
        });
    }

    [[nodiscard]] QStringList notices(const Decision::Way &way) const
    {
        QStringList ids;
        for (const Content::FlowNotice &notice : m_flow.notices) {
            if (Decision::holds(notice.when, way.answers))
                ids += notice.id;
        }
        return ids;
    }

    [[nodiscard]] static QString both(const Content::Wording &text)
    {
        //: a text, and in brackets how it is said about someone else
        return text.self == text.other ? text.self : tr("%1 [%2]").arg(text.self, text.other);
    }

    [[nodiscard]] static List phrases(const QList<Content::Phrase> &phrases)
    {
        List list;
        for (const Content::Phrase &phrase : phrases)
            list.items += Item{.phrase = {.text = both(phrase.text)}};
        return list;
    }

    [[nodiscard]] Section about() const
    {
        qsizetype lines = 0;
        for (const QList<Kin> &kin : m_kin)
            lines += kin.size();
        return {
            .id = u"about"_s,
            .title = tr("How to read this"),
            .blocks = {
                Phrase{.text =
                           tr("Every way to answer is in here: %L1 ways, in %L2 lines. Ways that "
                              "differ only in choices which no rule names share a line, for no "
                              "rule can tell them apart. Skipping a question is a way too.")
                               .arg(m_ways)
                               .arg(lines)},
                Phrase{.text =
                           tr("Square brackets hold how a text reads for someone who answers "
                              "for another person. The order of picking changes no outcome.")}}};
    }

    [[nodiscard]] Section safety() const
    {
        const Content::Safety &safety = m_flow.safety;
        return {
            .id = u"safety"_s,
            .title = tr("First of all: %1").arg(both(safety.text)),
            .blocks = {Phrase{.text = both(safety.why)},
                       phrases(safety.answers),
                       Phrase{.text = both(safety.signsText)},
                       phrases(safety.signs),
                       Phrase{.text = tr("Every answer but the first, every sign, and no answer at "
                                         "all open the help numbers. From there: %1")
                                          .arg(both(safety.goOn))}}};
    }

    [[nodiscard]] static QString kindText(Content::QuestionKind kind)
    {
        switch (kind) {
        case Content::QuestionKind::Several:
            return tr("Any number can be picked.");
        case Content::QuestionKind::TopThree:
            return tr("Up to three can be picked, in order.");
        case Content::QuestionKind::Single:
            break;
        }
        return tr("One can be picked.");
    }

    [[nodiscard]] Section section(const Content::FlowQuestion &question) const
    {
        List choices;
        for (const Content::Choice &choice : question.choices)
            choices.items += item(choice);
        List next;
        for (const Content::Branch &branch : question.next) {
            //: the way to the outcome, in place of a question's name
            const QString to = branch.to.isEmpty() ? tr("the outcome") : branch.to;
            next.items +=
                Item{.phrase = {.text = branch.when
                                    //: %1 is a rule such as "start: later", %2 where it leads
                                    ? tr("If %1: to %2").arg(ruleText(*branch.when), to)
                                    : tr("Else: to %1").arg(to)}};
        }
        return {.id = "question-"_L1 + question.id,
                .title = question.id + u": "_s + both(question.text),
                .blocks = {Phrase{.text = both(question.why)},
                           Phrase{.text = kindText(question.kind)},
                           choices,
                           next}};
    }

    [[nodiscard]] Item item(const Content::Choice &choice) const
    {
        Item item{.phrase = {.label = choice.id, .text = both(choice.text)}};
        for (const Content::Option &option : m_guide.options) {
            for (const Content::Statement &fit : option.fits) {
                if (choice.statements.contains(fit.id))
                    //: %1 is an option, %2 the end of the sentence "fits people who ..."
                    item.details +=
                        Phrase{.text = tr("%1 fits people who %2.").arg(option.name, fit.text)};
            }
        }
        if (!choice.elsewhere.self.isEmpty())
            item.details +=
                Phrase{.label = tr("Neither covers it"), .text = both(choice.elsewhere)};
        return item;
    }

    [[nodiscard]] Section facts() const
    {
        List list;
        for (const Content::FlowNotice &notice : m_flow.notices)
            list.items +=
                Item{.phrase = {.label = notice.id, .text = both(notice.text)},
                     .details = {{.label = tr("Told if"), .text = ruleText(notice.when)}}};
        return {.id = u"facts"_s,
                .title = tr("Facts that are told whatever the outcome"),
                .blocks = {list}};
    }

    [[nodiscard]] Section section(const Content::FlowOutcome &outcome) const
    {
        List ways;
        const QList<Kin> kin = m_kin.value(outcome.id);
        for (const Kin &one : kin)
            ways.items += item(one);
        Section section{.id = "outcome-"_L1 + outcome.id,
                        //: %1 is the name of an outcome's text, %2 the option or outcome it is of
                        .title = tr("Outcome %1, of %2").arg(outcome.id, outcome.of)};
        section.blocks = {Phrase{.text = both(outcome.lead)},
                          Phrase{.text = both(outcome.because)},
                          Heading{tr("First steps")},
                          phrases(outcome.steps),
                          Heading{tr("Ways that end here")},
                          Phrase{.label = tr("Rule"),
                                 .text = outcome.when ? ruleText(*outcome.when)
                                                      : tr("all whom no rule above fits")},
                          ways};
        return section;
    }

    [[nodiscard]] static Item item(const Kin &kin)
    {
        //: in place of choices: nothing was picked that a rule names
        const QString answers =
            kin.answers.isEmpty() ? tr("nothing that a rule names") : kin.answers;
        QString text = tr("%1. Ways: %L2.").arg(answers).arg(kin.ways);
        if (!kin.notices.isEmpty())
            text += u' ' + tr("Facts: %1.").arg(kin.notices.join(u", "_s));
        return {.phrase = {.text = text}};
    }

    [[nodiscard]] static Section signature()
    {
        return {.id = u"signature"_s,
                .title = tr("Signed off"),
                .blocks = {Phrase{.label = tr("Name and role"), .text = u"____________________"_s},
                           Phrase{.label = tr("Date"), .text = u"____________________"_s}}};
    }

    const Content::Guide &m_guide;
    const Content::Flow &m_flow;
    QHash<QString, QList<Kin>> m_kin; ///< by outcome
    int m_ways = 0;
};

} // namespace

Document flowPack(const Content::Guide &guide)
{
    return FlowPack(guide).document();
}

} // namespace Cli
