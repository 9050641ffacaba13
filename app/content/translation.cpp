// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "translation.h"

#include "inspection.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

/// Keys whose texts people read. What stands at others is the same in every language.
/// resources/i18n/contenttexts.py has the same list.
constexpr std::array Translated{
    "title"_L1,
    "decision"_L1,
    "problem"_L1,
    "audience"_L1,
    "text"_L1,
    "name"_L1,
    "summary"_L1,
    "definition"_L1,
    "example"_L1,
    "line"_L1,
    "fitExample"_L1,
    "together"_L1,
    "togetherExample"_L1,
    "closing"_L1,
    "brief"_L1,
    "paper"_L1,
    "term"_L1,
    "meaning"_L1,
    "policy"_L1,
    "writtenBy"_L1,
    "paidBy"_L1,
    "conflicts"_L1,
    "startedFrom"_L1,
    "how"_L1,
    "self"_L1,
    "other"_L1,
    "why"_L1,
    "lead"_L1,
    "because"_L1,
    "said"_L1,
    "elsewhere"_L1,
    "goOn"_L1,
    "signsText"_L1,
};

bool isTranslated(QStringView key)
{
    return std::find(Translated.begin(), Translated.end(), key) != Translated.end();
}

/// Whether the character ties two digits into one number: "3,329", "5.2", a narrow space.
bool isBetweenDigits(QChar c)
{
    return QStringView(u".,\u00A0\u202F\u066B\u066C").contains(c);
}

QString told(const QStringList &numbers)
{
    return numbers.isEmpty() ? QStringLiteral("none") : numbers.join(", "_L1);
}

/// Walks over both files at once.
class Comparison
{
public:
    Comparison(Inspection &inspection, const JsonIndex &english)
        : m_inspection(inspection)
        , m_here(inspection.json)
        , m_english(english)
    {
        const int stamps = m_here.find(u"translation/stamps");
        for (int one = m_here.first(stamps); one != m_here.end(stamps); one = m_here.next(one))
            m_stamps.insert(m_here.text(one));
    }

    void compareGuides() { compareObjects(0, 0, {}); }

private:
    struct Step {
        QString place; ///< of the value, by keys and ids
        QString key; ///< the nearest one above it
        bool isSource = false; ///< below "sources", where nothing is translated
    };

    void complain(int node, QLatin1StringView rule, const QString &what, const QString &remedy)
    {
        m_inspection.log.add(m_here.offset(node), rule, what, remedy);
    }

    /// node and other: of the translation and of the English file.
    void compare(int node, int other, const Step &step)
    {
        if (m_here.kind(node) != m_english.kind(other)) {
            complain(
                node,
                "translation-differs"_L1,
                QStringLiteral("The English file has another kind of value at %1.").arg(step.place),
                QStringLiteral("Give it the same form as there."));
        } else if (m_here.kind(node) == JsonKind::Object) {
            compareObjects(node, other, step);
        } else if (m_here.kind(node) == JsonKind::Array) {
            compareLists(node, other, step);
        } else if (m_here.kind(node) == JsonKind::Text && isTranslated(step.key)
                   && !step.isSource) {
            compareTexts(node, m_english.text(other), step);
        } else if (m_here.bytes(node) != m_english.bytes(other)) {
            complain(node,
                     "translation-differs"_L1,
                     QStringLiteral("The English file says \"%1\" here.")
                         .arg(QString::fromUtf8(m_english.bytes(other)).left(80)),
                     QStringLiteral("Write the same: only texts are translated."));
        }
    }

    void compareObjects(int node, int other, const Step &step)
    {
        for (int key = m_english.first(other); key != m_english.end(other);) {
            const int value = m_english.next(key);
            const QString name = m_english.text(key);
            const int mine = valueOf(m_here, node, name);
            if (isOfLanguage(step, name)) {
                // differs with good reason
            } else if (mine == JsonIndex::None) {
                complain(node,
                         "translation-lacks"_L1,
                         QStringLiteral("The English file has \"%1\" here.").arg(name),
                         QStringLiteral("Translate it."));
            } else {
                compare(
                    mine,
                    value,
                    {below(step, name), name, step.isSource || below(step, name) == "sources"_L1});
            }
            key = m_english.next(value);
        }
        complainOfMore(node, other, step);
    }

    void complainOfMore(int node, int other, const Step &step)
    {
        for (int key = m_here.first(node); key != m_here.end(node);
             key = m_here.next(m_here.next(key))) {
            const QString name = m_here.text(key);
            if (isOfLanguage(step, name) || valueOf(m_english, other, name) != JsonIndex::None)
                continue;
            complain(key,
                     "translation-adds"_L1,
                     QStringLiteral("The English file has no \"%1\" here.").arg(name),
                     QStringLiteral("Take it away, or add it there first."));
        }
    }

    void compareLists(int node, int other, const Step &step)
    {
        int mine = m_here.first(node);
        int theirs = m_english.first(other);
        int index = 0;
        for (; mine != m_here.end(node) && theirs != m_english.end(other); ++index) {
            const int id = idOf(m_english, theirs);
            const QString name =
                id == JsonIndex::None ? QString::number(index) : m_english.text(id);
            compare(mine, theirs, {below(step, name), step.key, step.isSource});
            mine = m_here.next(mine);
            theirs = m_english.next(theirs);
        }
        if (mine != m_here.end(node) || theirs != m_english.end(other)) {
            complain(node,
                     "translation-count"_L1,
                     QStringLiteral("The list holds %1, the English one %2.")
                         .arg(count(m_here, node))
                         .arg(count(m_english, other)),
                     QStringLiteral("Translate each entry, in the same order."));
        }
    }

    void compareTexts(int node, const QString &english, const Step &step)
    {
        const QStringList mine = numbersIn(m_here.text(node));
        const QStringList theirs = numbersIn(english);
        if (mine != theirs) {
            complain(node,
                     "translation-numbers"_L1,
                     QStringLiteral("The English text has these numbers: %1; this one: %2.")
                         .arg(told(theirs), told(mine)),
                     QStringLiteral("Write the same numbers, in digits where it does."));
        }
        if (!m_stamps.contains(stampOf(step.place, english))) {
            complain(node,
                     "stale-translation"_L1,
                     QStringLiteral("The English text has changed since. It says now: \"%1\"")
                         .arg(english.left(120)),
                     QStringLiteral("Translate it anew, then have its stamp written by "
                                    "resources/i18n/content-po."));
        }
    }

    /// What has to differ, or has no counterpart.
    static bool isOfLanguage(const Step &step, const QString &key)
    {
        return step.place.isEmpty() && (key == "language"_L1 || key == "translation"_L1);
    }

    static QString below(const Step &step, const QString &name)
    {
        return step.place.isEmpty() ? name : QString(step.place + u'/' + name);
    }

    static int valueOf(const JsonIndex &json, int object, const QString &name)
    {
        for (int key = json.first(object); key != json.end(object);
             key = json.next(json.next(key))) {
            if (json.text(key) == name)
                return json.next(key);
        }
        return JsonIndex::None;
    }

    static int idOf(const JsonIndex &json, int node)
    {
        return json.kind(node) == JsonKind::Object ? valueOf(json, node, QStringLiteral("id"))
                                                   : JsonIndex::None;
    }

    static int count(const JsonIndex &json, int list)
    {
        int entries = 0;
        for (int one = json.first(list); one != json.end(list); one = json.next(one))
            ++entries;
        return entries;
    }

    Inspection &m_inspection;
    const JsonIndex &m_here;
    const JsonIndex &m_english;
    QSet<QString> m_stamps;
};

} // namespace

void checkTranslation(Inspection &inspection, const QByteArray &original)
{
    if (!inspection.guide.translation.isTranslated)
        return;
    FaultLog log({}, original);
    const JsonIndex english(original, log);
    if (english.isEmpty() || english.kind(0) != JsonKind::Object) {
        inspection.complain(
            u"translation",
            "no-original"_L1,
            QStringLiteral("The English file that this translates is not beside it."),
            QStringLiteral("Put en.json into the same folder, or take the key "
                           "\"translation\" away."));
        return;
    }
    Comparison(inspection, english).compareGuides();
}

QString stampOf(const QString &place, const QString &text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData((place + u'\n' + text).toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(8));
}

QStringList numbersIn(QStringView text)
{
    QStringList numbers;
    QString number;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isTie = !number.isEmpty() && isBetweenDigits(text[i]) && i + 1 < text.size()
            && text[i + 1].isDigit();
        if (text[i].isDigit()) {
            number += QString::number(text[i].digitValue());
        } else if (!isTie && !number.isEmpty()) {
            numbers.append(number);
            number.clear();
        }
    }
    if (!number.isEmpty())
        numbers.append(number);
    numbers.sort();
    return numbers;
}

} // namespace Content
