// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspection.h"

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

/// What must not be said in one language.
struct Forbidden {
    PhraseSet hurtful; ///< words about people that hurt
    PhraseSet leaning; ///< words that lean towards one option
};

const Forbidden &english()
{
    static const Forbidden words{PhraseSet({QStringLiteral("mentally ill"),
                                            QStringLiteral("suffer from"),
                                            QStringLiteral("suffers from"),
                                            QStringLiteral("suffered from"),
                                            QStringLiteral("suffering from"),
                                            QStringLiteral("addict"),
                                            QStringLiteral("commit suicide"),
                                            QStringLiteral("commits suicide"),
                                            QStringLiteral("committed suicide"),
                                            QStringLiteral("committing suicide")}),
                                 PhraseSet({QStringLiteral("should"),
                                            QStringLiteral("shouldn't"),
                                            QStringLiteral("best"),
                                            QStringLiteral("only"),
                                            QStringLiteral("just")})};
    return words;
}

/// "solo" is here as "only"; "mejor" alone may also compare, so that its article tells.
const Forbidden &spanish()
{
    static const Forbidden words{PhraseSet({QStringLiteral("enfermo mental"),
                                            QStringLiteral("enferma mental"),
                                            QStringLiteral("enfermos mentales"),
                                            QStringLiteral("enfermas mentales"),
                                            QStringLiteral("sufre de"),
                                            QStringLiteral("sufren de"),
                                            QStringLiteral("padece de"),
                                            QStringLiteral("padecen de"),
                                            QStringLiteral("adicto"),
                                            QStringLiteral("adicta"),
                                            QStringLiteral("drogadicto"),
                                            QStringLiteral("drogadicta"),
                                            QStringLiteral("loco"),
                                            QStringLiteral("loca"),
                                            QStringLiteral("cometer suicidio"),
                                            QStringLiteral("cometió suicidio"),
                                            QStringLiteral("cometen suicidio")}),
                                 PhraseSet({QStringLiteral("debería"),
                                            QStringLiteral("deberías"),
                                            QStringLiteral("deberían"),
                                            QStringLiteral("debes"),
                                            QStringLiteral("el mejor"),
                                            QStringLiteral("la mejor"),
                                            QStringLiteral("lo mejor"),
                                            QStringLiteral("solo"),
                                            QStringLiteral("sólo"),
                                            QStringLiteral("solamente"),
                                            QStringLiteral("únicamente")})};
    return words;
}

/// Each phrase, and each with "and" or "so" before it, which is written as part of the word.
QStringList withArabicPrefixes(const QStringList &phrases)
{
    QStringList all = phrases;
    for (const QString &phrase : phrases) {
        all.append(u'و' + phrase);
        all.append(u'ف' + phrase);
    }
    return all;
}

const Forbidden &arabic()
{
    static const Forbidden words{PhraseSet(withArabicPrefixes({QStringLiteral("مريض نفسي"),
                                                               QStringLiteral("مريضة نفسية"),
                                                               QStringLiteral("المريض النفسي"),
                                                               QStringLiteral("المرضى النفسيين"),
                                                               QStringLiteral("المرضى النفسيون"),
                                                               QStringLiteral("مختل عقليًا"),
                                                               QStringLiteral("مجنون"),
                                                               QStringLiteral("مجنونة"),
                                                               QStringLiteral("يعاني من"),
                                                               QStringLiteral("تعاني من"),
                                                               QStringLiteral("يعانون من"),
                                                               QStringLiteral("مدمن"),
                                                               QStringLiteral("مدمنة"),
                                                               QStringLiteral("المدمن"),
                                                               QStringLiteral("مدمنين"),
                                                               QStringLiteral("المدمنين")})),
                                 PhraseSet(withArabicPrefixes({QStringLiteral("ينبغي"),
                                                               QStringLiteral("الأفضل"),
                                                               QStringLiteral("الأحسن"),
                                                               QStringLiteral("فقط"),
                                                               QStringLiteral("مجرد"),
                                                               QStringLiteral("مجرّد")}))};
    return words;
}

const Forbidden *forbiddenIn(Language language)
{
    switch (language) {
    case Language::English:
        return &english();
    case Language::Spanish:
        return &spanish();
    case Language::Arabic:
        return &arabic();
    case Language::Other:
        break;
    }
    return nullptr;
}

struct Taboo {
    const PhraseSet &phrases;
    QLatin1StringView name;
    QLatin1StringView remedy;
};

void look(const Inspection &inspection,
          const Passage &passage,
          std::span<const Word> words,
          const Taboo &rule)
{
    for (size_t i = 0; i < words.size(); ++i) {
        const size_t length = rule.phrases.matchAt(words, i);
        if (length == 0)
            continue;
        const Word &first = words[i];
        const Word &last = words[i + length - 1];
        const int node = inspection.json.find(passage.path);
        inspection.log.add(
            node == JsonIndex::None ? 0 : inspection.json.offsetInText(node, first.begin),
            rule.name,
            QStringLiteral("The text says \"%1\".")
                .arg(passage.text->mid(first.begin, last.end - first.begin)),
            rule.remedy);
    }
}

} // namespace

void checkWording(const Inspection &inspection, const Passage &passage, std::span<const Word> words)
{
    const Forbidden *forbidden = forbiddenIn(inspection.language());
    if (!forbidden)
        return;
    look(inspection,
         passage,
         words,
         {forbidden->hurtful,
          "hurtful-wording"_L1,
          R"(Write about a person with a condition, such as "person with an addiction".)"_L1});
    if (passage.isAboutOption) {
        look(inspection,
             passage,
             words,
             {forbidden->leaning,
              "leaning-wording"_L1,
              "Say what is so, without a push towards or away from an option."_L1});
    }
}

} // namespace Content
