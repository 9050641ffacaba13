// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

// Stale answers after going back are the commonest fault of guided tools: a session that was edited at
// random must be the same as a fresh one that never knew the answers since dropped.

#include "bundled.h"
#include "decision/session.h"
#include "decision/summary.h"

#include <QRandomGenerator>

using namespace Decision;
using namespace Qt::StringLiterals;

namespace
{

constexpr int Edits = 100'000;

/// A guide whose way forks early, so that much drops out: from "reason" past "work" when life is hard.
Content::Guide forked()
{
    Content::Guide guide = englishGuide();
    guide.flow.questions[0].next.prepend(
        {Content::Rule{Content::Rule::Kind::Answer, u"reason"_s, {u"life"_s}, {}}, u"ease"_s});
    guide.flow.questions[1].next.prepend(
        {Content::Rule{Content::Rule::Kind::Answer, u"work"_s, {u"goals"_s}, {}}, u"matters"_s});
    return guide;
}

/// What the answers are to be, worked out the slow and plain way.
class Model
{
public:
    explicit Model(const Content::Flow &flow)
        : m_flow(flow)
    {
    }

    void set(const QString &question, const QStringList &choices)
    {
        m_given[question] = choices;
        QStringList asked;
        QString at = m_flow.questions.constFirst().id;
        while (!at.isEmpty()) {
            asked += at;
            at = after(at);
        }
        for (const QString &id : m_given.keys()) {
            if (!asked.contains(id) || m_given[id].isEmpty())
                m_given.remove(id);
        }
        m_asked = asked;
    }

    [[nodiscard]] const Answers &given() const { return m_given; }
    [[nodiscard]] const QStringList &asked() const { return m_asked; }

private:
    [[nodiscard]] QString after(const QString &id) const
    {
        for (const Content::FlowQuestion &question : m_flow.questions) {
            if (question.id != id)
                continue;
            for (const Content::Branch &branch : question.next) {
                // In these flows, every rule of a branch asks about its own question.
                bool isTaken = !branch.when;
                for (const QString &choice : m_given.value(id))
                    isTaken = isTaken || branch.when->choices.contains(choice);
                if (isTaken)
                    return branch.to;
            }
        }
        return {};
    }

    const Content::Flow &m_flow;
    Answers m_given;
    QStringList m_asked;
};

class Editor
{
public:
    Editor(const Content::Flow &flow, quint32 seed)
        : m_flow(flow)
        , m_random(seed)
    {
    }

    int below(qsizetype bound) { return int(m_random.bounded(quint32(bound))); }

    QStringList choices(const QString &id)
    {
        const Content::FlowQuestion &question = *questionOf(m_flow, id);
        QStringList choices;
        for (int i = below(5); i > 0; --i)
            choices =
                pressed(question, choices, question.choices[below(question.choices.size())].id);
        return choices;
    }

private:
    const Content::Flow &m_flow;
    QRandomGenerator m_random;
};

} // namespace

class TestProperty : public QObject
{
    Q_OBJECT

private slots:
    void editedIsAsFresh_data();
    void editedIsAsFresh();
};

void TestProperty::editedIsAsFresh_data()
{
    QTest::addColumn<bool>("isForked");
    QTest::newRow("bundled flow") << false;
    QTest::newRow("flow that forks early") << true;
}

void TestProperty::editedIsAsFresh()
{
    QFETCH(bool, isForked);
    const Content::Guide guide = isForked ? forked() : englishGuide();
    Editor editor(guide.flow, 20261123);
    Model model(guide.flow);
    Session session(guide.flow);
    session.open();
    int differences = 0;
    for (int edit = 0; edit < Edits; ++edit) {
        const QString question = guide.flow.questions[editor.below(guide.flow.questions.size())].id;
        const QStringList choices = editor.choices(question);
        if (session.setAnswer(question, choices))
            model.set(question, choices);
        if (editor.below(3) == 0)
            session.goOn();
        if (editor.below(4) == 0 && session.position() > 2)
            session.back();
        if (model.asked().isEmpty())
            continue; // nothing was answered yet
        Session fresh(guide.flow);
        fresh.open();
        for (const QString &asked : model.asked())
            fresh.setAnswer(asked, model.given().value(asked));
        const bool isSame = session.answers() == model.given()
            && session.questions() == model.asked() && fresh.answers() == session.answers()
            && fresh.questions() == session.questions()
            && outcomeOf(guide.flow, fresh.answers()).id
                == outcomeOf(guide.flow, session.answers()).id
            && session.count() == fresh.count();
        differences += isSame ? 0 : 1;
    }
    QCOMPARE(differences, 0);
}

QTEST_GUILESS_MAIN(TestProperty)
#include "tst_property.moc"
