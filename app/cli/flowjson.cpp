// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "flowjson.h"

#include "decision/walk.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Cli
{

namespace
{

QJsonObject json(const Content::Wording &text)
{
    return {{u"self"_s, text.self}, {u"other"_s, text.other}};
}

QJsonArray json(const QList<Content::Phrase> &phrases)
{
    QJsonArray array;
    for (const Content::Phrase &phrase : phrases)
        array += QJsonObject{{u"id"_s, phrase.id}, {u"text"_s, json(phrase.text)}};
    return array;
}

QJsonObject json(const Content::Choice &choice)
{
    QJsonObject object{{u"id"_s, choice.id},
                       {u"text"_s, json(choice.text)},
                       {u"statements"_s, QJsonArray::fromStringList(choice.statements)}};
    if (choice.id != Content::NotSure)
        object.insert(u"said"_s, json(choice.said));
    if (!choice.elsewhere.self.isEmpty())
        object.insert(u"elsewhere"_s, json(choice.elsewhere));
    return object;
}

QJsonObject json(const Content::FlowQuestion &question)
{
    QJsonArray choices;
    for (const Content::Choice &choice : question.choices)
        choices += json(choice);
    return {{u"id"_s, question.id},
            {u"text"_s, json(question.text)},
            {u"why"_s, json(question.why)},
            {u"choices"_s, choices}};
}

QJsonObject json(const Content::FlowOutcome &outcome)
{
    return {{u"id"_s, outcome.id},
            {u"of"_s, outcome.of},
            {u"lead"_s, json(outcome.lead)},
            {u"because"_s, json(outcome.because)},
            {u"asks"_s, QJsonArray::fromStringList(outcome.asks)},
            {u"steps"_s, json(outcome.steps)}};
}

QJsonObject json(const Content::FlowNotice &notice)
{
    return {{u"id"_s, notice.id},
            {u"text"_s, json(notice.text)},
            {u"isProfessionalOnly"_s, notice.isProfessionalOnly}};
}

template<typename T>
QByteArray texts(const QList<T> &list)
{
    QJsonArray array;
    for (const T &one : list)
        array += json(one);
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

/// Ids are plain ASCII without a quote or backslash: they need no escapes.
QByteArray quotedId(const QString &id)
{
    return '"' + id.toLatin1() + '"';
}

void append(QByteArray &list, const QByteArray &entry)
{
    if (!list.isEmpty())
        list += ',';
    list += entry;
}

/// Writes the ways one by one. There are tens of thousands: a QJsonDocument of them all takes too long.
class WayWriter
{
public:
    explicit WayWriter(const Content::Guide &guide)
        : m_guide(guide)
    {
        for (const Content::FlowQuestion &question : guide.flow.questions) {
            for (const Content::Choice &choice : question.choices)
                m_picks[question.id].insert(choice.id, pick(question, choice));
        }
        for (const Content::Option &option : guide.options)
            m_names.push_back(quotedId(option.id));
    }

    [[nodiscard]] QByteArray paths()
    {
        Decision::walk(m_guide.flow, [this](const Decision::Way &way, const auto &outcome) {
            m_paths += m_paths.isEmpty() ? "\n" : ",\n";
            write(way, outcome);
            return true;
        });
        return m_paths;
    }

private:
    /// What a picked choice adds to a way.
    struct Pick {
        QByteArray id; ///< "choice"
        QByteArray place; ///< "question/choice"
        std::vector<bool> columns; ///< by option: whether it is listed there
        bool isNeither = false;
        bool isNamed = true; ///< false for "not sure"
    };

    [[nodiscard]] Pick pick(const Content::FlowQuestion &question,
                            const Content::Choice &choice) const
    {
        Pick pick{quotedId(choice.id),
                  quotedId(question.id + u'/' + choice.id),
                  {},
                  choice.statements.isEmpty() && !choice.elsewhere.self.isEmpty(),
                  choice.id != Content::NotSure};
        for (const Content::Option &option : m_guide.options) {
            pick.columns.push_back(
                std::any_of(option.fits.cbegin(), option.fits.cend(), [&choice](const auto &fit) {
                    return choice.statements.contains(fit.id);
                }));
        }
        return pick;
    }

    void write(const Decision::Way &way, const Content::FlowOutcome &outcome)
    {
        QByteArray answers;
        std::vector<QByteArray> columns(m_names.size());
        QByteArray neither;
        QByteArray others;
        for (const QString &question : way.questions) {
            const auto answer = way.answers.constFind(question);
            if (answer == way.answers.cend())
                continue;
            const auto &known = m_picks[question];
            QByteArray ids;
            for (const QString &choice : *answer) {
                const Pick &pick = *known.constFind(choice);
                append(ids, pick.id);
                sort(pick, columns, neither, others);
            }
            append(answers, quotedId(question) + ":[" + ids + ']');
        }
        m_paths += R"({"answers":{)" + answers + R"(},"outcome":)" + quotedId(outcome.id)
            + R"(,"of":)" + quotedId(outcome.of) + R"(,"notices":[)" + notices(way)
            + R"(],"columns":{)" + joined(columns) + R"(},"neither":[)" + neither
            + R"(],"others":[)" + others + "]}";
    }

    static void sort(const Pick &pick,
                     std::vector<QByteArray> &columns,
                     QByteArray &neither,
                     QByteArray &others)
    {
        bool isListed = false;
        for (size_t i = 0; i < columns.size(); ++i) {
            if (pick.columns[i]) {
                append(columns[i], pick.place);
                isListed = true;
            }
        }
        if (!isListed && pick.isNamed)
            append(pick.isNeither ? neither : others, pick.place);
    }

    [[nodiscard]] QByteArray notices(const Decision::Way &way) const
    {
        QByteArray told;
        for (const Content::FlowNotice &notice : m_guide.flow.notices) {
            if (Decision::holds(notice.when, way.answers))
                append(told, quotedId(notice.id));
        }
        return told;
    }

    [[nodiscard]] QByteArray joined(const std::vector<QByteArray> &columns) const
    {
        QByteArray all;
        for (size_t i = 0; i < columns.size(); ++i)
            append(all, m_names[i] + ":[" + columns[i] + ']');
        return all;
    }

    const Content::Guide &m_guide;
    QHash<QString, QHash<QString, Pick>> m_picks;
    std::vector<QByteArray> m_names;
    QByteArray m_paths;
};

QJsonArray lines(const QList<Decision::Line> &picks)
{
    QJsonArray array;
    for (const Decision::Line &line : picks) {
        QJsonObject object{
            {u"question"_s, line.question}, {u"choice"_s, line.choice}, {u"said"_s, line.said}};
        if (!line.reason.isEmpty())
            object.insert(u"reason"_s, line.reason);
        array += object;
    }
    return array;
}

QJsonArray columns(const QList<Decision::Column> &columns)
{
    QJsonArray array;
    for (const Decision::Column &column : columns)
        array += QJsonObject{{u"option"_s, column.option},
                             {u"name"_s, column.name},
                             {u"lines"_s, lines(column.lines)}};
    return array;
}

QJsonArray statements(const QList<Content::Statement> &statements)
{
    QJsonArray array;
    for (const Content::Statement &statement : statements)
        array += QJsonObject{{u"id"_s, statement.id}, {u"text"_s, statement.text}};
    return array;
}

} // namespace

QString walkJson(const Content::Guide &guide)
{
    const QByteArray paths = WayWriter(guide).paths();
    const QByteArray count = QByteArray::number(paths.count('\n'));
    return QString::fromUtf8("{\n\"guide\":" + quotedId(guide.id) + ",\n\"language\":\""
                             + guide.language.toUtf8() + "\",\n\"count\":" + count
                             + ",\n\"questions\":" + texts(guide.flow.questions)
                             + ",\n\"outcomes\":" + texts(guide.flow.outcomes) + ",\n\"notices\":"
                             + texts(guide.flow.notices) + ",\n\"paths\":[" + paths + "\n]\n}\n");
}

QString summaryJson(const Decision::Summary &summary)
{
    const QJsonObject object{{u"id"_s, summary.id},
                             {u"of"_s, summary.outcome},
                             {u"name"_s, summary.name},
                             {u"lead"_s, summary.lead},
                             {u"because"_s, summary.because},
                             {u"columns"_s, columns(summary.columns)},
                             {u"neither"_s, lines(summary.neither)},
                             {u"others"_s, lines(summary.others)},
                             {u"matters"_s, lines(summary.matters)},
                             {u"notices"_s, QJsonArray::fromStringList(summary.notices)},
                             {u"asks"_s, statements(summary.asks)},
                             {u"rows"_s, QJsonArray::fromStringList(summary.rows)},
                             {u"steps"_s, QJsonArray::fromStringList(summary.steps)}};
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace Cli
