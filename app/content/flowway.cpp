// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

// Where the questions of a flow lead: every branch to something, no question twice, none left out.

#include "flowparts.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

class WayCheck
{
public:
    WayCheck(Reading &reading, const Flow &flow)
        : m_reading(reading)
        , m_flow(flow)
    {
    }

    void check()
    {
        for (qsizetype i = 0; i < m_flow.questions.size(); ++i)
            checkBranches(i);
        if (m_flow.questions.isEmpty() || !m_reading.log.isEmpty())
            return;
        follow(0);
        for (qsizetype i = 0; i < m_flow.questions.size(); ++i) {
            if (!m_reached.contains(i))
                complain(QStringLiteral("questions/%1").arg(i),
                         "unreachable-question"_L1,
                         QStringLiteral("No branch leads to this question."),
                         QStringLiteral("Lead to it, or delete it."));
        }
    }

private:
    void complain(const QString &path,
                  QLatin1StringView rule,
                  const QString &what,
                  const QString &remedy)
    {
        m_reading.complain(flowNode(m_reading, path), rule, what, remedy);
    }

    [[nodiscard]] qsizetype indexOf(const QString &id) const
    {
        for (qsizetype i = 0; i < m_flow.questions.size(); ++i) {
            if (m_flow.questions[i].id == id)
                return i;
        }
        return -1;
    }

    void checkBranches(qsizetype question)
    {
        const QList<Branch> &next = m_flow.questions[question].next;
        for (qsizetype i = 0; i < next.size(); ++i) {
            const QString path = QStringLiteral("questions/%1/next/%2").arg(question).arg(i);
            checkTarget(path, next[i]);
            const bool isLast = i == next.size() - 1;
            if (isLast == !next[i].when)
                continue;
            complain(isLast ? path + "/when"_L1 : path,
                     "open-branch"_L1,
                     isLast
                         ? QStringLiteral("The last branch has a rule, so that some answers lead "
                                          "nowhere.")
                         : QStringLiteral("Without a rule, no branch after this one is taken."),
                     QStringLiteral("Give every branch but the last a rule, and the last none."));
        }
    }

    void checkTarget(const QString &path, const Branch &branch)
    {
        if (branch.to.isEmpty() || indexOf(branch.to) >= 0)
            return;
        complain(path + "/to"_L1,
                 "unknown-question"_L1,
                 QStringLiteral("There is no question \"%1\".").arg(branch.to.left(60)),
                 QStringLiteral("Write the id of a question, or \"outcome\"."));
    }

    /// Goes on from a question; the questions of the way so far stand in m_way.
    void follow(qsizetype question)
    {
        m_reached.insert(question);
        m_way.append(question);
        const QList<Branch> &next = m_flow.questions[question].next;
        for (qsizetype i = 0; i < next.size(); ++i) {
            const qsizetype to = next[i].to.isEmpty() ? -1 : indexOf(next[i].to);
            if (m_way.contains(to))
                complain(QStringLiteral("questions/%1/next/%2/to").arg(question).arg(i),
                         "flow-cycle"_L1,
                         QStringLiteral("This leads back to a question that was asked before."),
                         QStringLiteral("Lead to a later question, or to \"outcome\"."));
            else if (to >= 0 && !m_reached.contains(to))
                follow(to);
        }
        m_way.removeLast();
    }

    Reading &m_reading;
    const Flow &m_flow;
    QSet<qsizetype> m_reached;
    QList<qsizetype> m_way;
};

} // namespace

void checkFlowWay(Reading &reading, const Flow &flow)
{
    WayCheck(reading, flow).check();
}

} // namespace Content
