// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspection.h"

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

/// Words about people that hurt.
const PhraseSet &hurtful()
{
    static const PhraseSet phrases({QStringLiteral("mentally ill"),
                                    QStringLiteral("suffer from"),
                                    QStringLiteral("suffers from"),
                                    QStringLiteral("suffered from"),
                                    QStringLiteral("suffering from"),
                                    QStringLiteral("addict"),
                                    QStringLiteral("commit suicide"),
                                    QStringLiteral("commits suicide"),
                                    QStringLiteral("committed suicide"),
                                    QStringLiteral("committing suicide")});
    return phrases;
}

/// Words that lean towards one option.
const PhraseSet &leaning()
{
    static const PhraseSet phrases({QStringLiteral("should"),
                                    QStringLiteral("shouldn't"),
                                    QStringLiteral("best"),
                                    QStringLiteral("only"),
                                    QStringLiteral("just")});
    return phrases;
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
    if (!inspection.isEnglish())
        return;
    static const Taboo hurts{hurtful(),
                             "hurtful-wording"_L1,
                             "Write about a person with a condition, such as \"person with an "
                             "addiction\"."_L1};
    static const Taboo leans{leaning(),
                             "leaning-wording"_L1,
                             "Say what is so, without a push towards or away from an option."_L1};
    look(inspection, passage, words, hurts);
    if (passage.isAboutOption)
        look(inspection, passage, words, leans);
}

} // namespace Content
