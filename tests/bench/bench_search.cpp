// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/store.h"
#include "models/searchindex.h"
#include "samples.h"

using namespace Qt::StringLiterals;

namespace
{

/// The entries of the bundled guide over and over, each with a number of its own.
QList<Models::SearchEntry>
entries(const Content::Guide &guide, const Content::Help &help, qsizetype count)
{
    const auto own = Models::searchEntries(guide, help.regions.constFirst(), guide.language);
    QList<Models::SearchEntry> entries;
    entries.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        Models::SearchEntry entry = own.at(i % own.size());
        entry.text += u' ' + QString::number(i);
        entries.append(std::move(entry));
    }
    return entries;
}

/// As a person types: a letter, a part of a word, words in many places, in one, in none.
QStringList queries(qsizetype count)
{
    return {u"t"_s,
            u"ther"_s,
            u"peer coach"_s,
            u"Training and credentials"_s,
            QString::number(count - 1),
            u"nowhere to be found"_s};
}

} // namespace

/// bench_search TIMES COUNT...: one line of JSON a count.
int main(int argc, char **argv)
{
    const Content::Store store;
    const auto guide = store.open(u"peer-coaching-or-therapy"_s, u"en"_s);
    const auto help = store.help();
    if (argc < 3 || !guide || !help)
        return 2;
    const int least = QByteArray(argv[1]).toInt();
    for (int i = 2; i < argc; ++i) {
        const qsizetype count = QByteArray(argv[i]).toInt();
        const Models::SearchIndex index(entries(guide.value(), help.value(), count));
        QJsonObject times;
        for (const QString &query : queries(count))
            times.insert(query,
                         Bench::toJson(Bench::timed(least, [&] { (void)index.find(query); })));
        Bench::print({{u"entries"_s, count}, {u"queries"_s, times}});
    }
    return 0;
}
