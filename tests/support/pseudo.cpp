// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "pseudo.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Support
{

namespace
{

constexpr auto guideId = "peer-coaching-or-therapy"_L1;
constexpr qsizetype lettersPerFiller = 5; // two more letters for each five: 40 %

/// Keys whose texts people read, as in app/content/translation.cpp; "en" is a text of a help region.
const QSet<QString> &readKeys()
{
    static const QSet<QString> keys{u"title"_s,
                                    u"decision"_s,
                                    u"problem"_s,
                                    u"audience"_s,
                                    u"text"_s,
                                    u"name"_s,
                                    u"summary"_s,
                                    u"definition"_s,
                                    u"example"_s,
                                    u"line"_s,
                                    u"fitExample"_s,
                                    u"together"_s,
                                    u"togetherExample"_s,
                                    u"closing"_s,
                                    u"brief"_s,
                                    u"paper"_s,
                                    u"term"_s,
                                    u"meaning"_s,
                                    u"policy"_s,
                                    u"writtenBy"_s,
                                    u"paidBy"_s,
                                    u"conflicts"_s,
                                    u"startedFrom"_s,
                                    u"how"_s,
                                    u"self"_s,
                                    u"other"_s,
                                    u"why"_s,
                                    u"lead"_s,
                                    u"because"_s,
                                    u"said"_s,
                                    u"elsewhere"_s,
                                    u"goOn"_s,
                                    u"signsText"_s,
                                    u"en"_s};
    return keys;
}

QChar accented(QChar letter)
{
    static const QString plain = u"aeiouyAEIOUYcnsz"_s;
    static const QString marked = u"\u00e4\u00eb\u00ef\u00f6\u00fc\u00ff\u00c4\u00cb\u00cf\u00d6"
                                  "\u00dc\u00dd\u00e7\u00f1\u0161\u017e"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked.at(at);
}

QChar hebrew(QChar letter)
{
    const char16_t code = letter.toLower().unicode();
    if (code < u'a' || code > u'z')
        return letter;
    return QChar(char16_t(0x05d0 + (code - u'a') % 27));
}

/// The same text with each letter outside of places such as %1 replaced.
QString replaced(const QString &text, QChar (*letterOf)(QChar))
{
    static const QRegularExpression place(u"%L?\\d+|%n"_s);
    QString result = text;
    for (QChar &letter : result)
        letter = letterOf(letter);
    for (auto match = place.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        result.replace(found.capturedStart(), found.capturedLength(), found.captured());
    }
    return result;
}

QJsonValue translated(const QJsonValue &value, const QString &key, Pseudo language)
{
    if (value.isString())
        return readKeys().contains(key) ? QJsonValue(pseudo(value.toString(), language)) : value;
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            result.append(translated(each, key, language));
        return result;
    }
    if (!value.isObject())
        return value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        result.insert(member.key(), translated(member.value(), member.key(), language));
    return result;
}

void translateFile(const QString &from, const QString &to, Pseudo language)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        qFatal("%s cannot be translated.", qPrintable(from));
    const QJsonObject english = QJsonDocument::fromJson(source.readAll()).object();
    target.write(QJsonDocument(translated(english, {}, language).toObject()).toJson());
}

} // namespace

QString pseudo(const QString &english, Pseudo language)
{
    if (language == Pseudo::RightToLeft)
        return replaced(english, &hebrew);
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    const auto letters = std::count_if(english.begin(), english.end(), isLetter);
    if (letters == 0)
        return english;
    QString filler;
    while (filler.size() < letters * 2 / lettersPerFiller)
        filler += u" \u00f6n\u00eb tw\u00f6"_s;
    return u'[' + replaced(english, &accented) + filler + u']';
}

PseudoTranslator::PseudoTranslator(Pseudo language)
    : m_language(language)
{
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    const QString english = QString::fromUtf8(source);
    // How dates are written is no text.
    return english.contains("MMMM"_L1) ? english : pseudo(english, m_language);
}

PseudoContent::PseudoContent(Pseudo language)
{
    const QString guide = m_folder.filePath("guides/"_L1 + guideId);
    QDir().mkpath(guide + "/easy"_L1);
    translateFile(":/guides/"_L1 + guideId + "/en.json"_L1, guide + "/en.json"_L1, language);
    translateFile(
        ":/guides/"_L1 + guideId + "/easy/en.json"_L1, guide + "/easy/en.json"_L1, language);
    translateFile(u":/help/regions.json"_s, m_folder.filePath(u"regions.json"_s), language);
}

Content::Store PseudoContent::store() const
{
    return Content::Store(m_folder.filePath(u"guides"_s), m_folder.filePath(u"regions.json"_s));
}

} // namespace Support
