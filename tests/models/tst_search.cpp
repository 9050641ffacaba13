// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "bundled.h"
#include "place.h"
#include "searchindex.h"
#include "searchmodel.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;

namespace
{

const QString guideFile = u":/guides/peer-coaching-or-therapy/en.json"_s;

SearchIndex small()
{
    return SearchIndex({{u"Cost"_s, u"What you pay for a café visit."_s, u"1"_s},
                        {u"Privacy"_s, u"What it may cost to tell."_s, u"2"_s},
                        {u"Time"_s, u"Nothing of the kind."_s, u"3"_s}});
}

QStringList found(const SearchIndex &index, const QString &query, qsizetype limit = 50)
{
    QStringList addresses;
    for (const SearchEntry &entry : index.find(query, limit))
        addresses.append(entry.address);
    return addresses;
}

QList<SearchEntry> bundledEntries(const QString &region = u"US"_s)
{
    return searchEntries(Bundled::guide(), Content::regionOf(Bundled::help(), region), u"en"_s);
}

/// Every sentence that a reader of this JSON would see, under these keys.
void collect(const QJsonValue &value, const QStringList &keys, QStringList &texts)
{
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            item.isString() ? texts.append(item.toString()) : collect(item, keys, texts);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto item = object.begin(); item != object.end(); ++item) {
        if (item->isString() && keys.contains(item.key()))
            texts.append(item->toString());
        else if (item.key() != u"sources"_s && item.key() != u"about"_s)
            collect(*item, keys, texts);
    }
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWords_data();
    void findsWords();
    void keepsToTheLimit();
    void cutsBetweenWords();
    void cutsAroundTheMatch();
    void cutsALongWord();
    void keepsShortText();
    void findsEveryTextOfTheGuide();
    void everyAddressIsAPlace();
    void findsHelpOfTheRegion();
    void modelShowsWhatIsFound();
    void modelCountsInWords();
    void modelCollectsOnce();
};

void TestSearch::findsWords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("addresses");
    const QStringList both{u"1"_s, u"2"_s};
    QTest::newRow("title first") << u"cost"_s << both;
    QTest::newRow("case") << u"COST"_s << both;
    QTest::newRow("part of a word") << u"cos"_s << both;
    QTest::newRow("accent in the text") << u"cafe"_s << QStringList{u"1"_s};
    QTest::newRow("accent in the query") << u"cöst"_s << both;
    QTest::newRow("two words") << u"tell cost"_s << QStringList{u"2"_s};
    QTest::newRow("title and text") << u"pay cost"_s << QStringList{u"1"_s};
    QTest::newRow("one word missing") << u"cost nothing"_s << QStringList{};
    QTest::newRow("spaces") << u"  tell \t cost  "_s << QStringList{u"2"_s};
    QTest::newRow("blank") << u"   "_s << QStringList{};
    QTest::newRow("empty") << QString() << QStringList{};
    QTest::newRow("no pattern") << u".*"_s << QStringList{};
    QTest::newRow("only a mark") << QString(QChar(0x301)) << QStringList{};
}

void TestSearch::findsWords()
{
    QFETCH(const QString, query);
    QTEST(found(small(), query), "addresses");
}

void TestSearch::keepsToTheLimit()
{
    QCOMPARE(found(small(), u"cost"_s, 1), QStringList{u"1"_s});
    QCOMPARE(found(small(), u"cost"_s, 0), QStringList{});
}

void TestSearch::cutsBetweenWords()
{
    const QString text = u"one two three four five six seven eight nine ten"_s;
    for (qsizetype length = 6; length < text.size(); ++length) {
        QString part = excerpt(text, u"six", length);
        QVERIFY(part.endsWith(u'…') || part.startsWith(u'…'));
        part.remove(u'…');
        QVERIFY2(part.trimmed().size() <= length, qPrintable(part));
        const QStringList words = text.split(u' ');
        for (const QString &word : part.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(length < 9 || words.contains(word), qPrintable(part));
    }
}

void TestSearch::cutsAroundTheMatch()
{
    const QString text =
        u"start "_s + u"word "_s.repeated(100) + u"needle "_s + u"word "_s.repeated(100) + u"end"_s;
    const QString part = excerpt(text, u"NEEDLE");
    QVERIFY(part.contains(u"needle"_s));
    QVERIFY(part.startsWith(u"… "_s) && part.endsWith(u" …"_s));
    QVERIFY(excerpt(text, u"start").startsWith(u"start"_s));
    QVERIFY(excerpt(text, u"end").endsWith(u"end"_s));
    QVERIFY(excerpt(text, u"elsewhere").startsWith(u"start"_s));
}

void TestSearch::cutsALongWord()
{
    const QString text = u"before "_s + QString(2000, u'x') + u" after"_s;
    for (const QString &query : {u"before"_s, u"xx"_s, u"after"_s})
        QVERIFY(excerpt(text, query).size() <= 120 + 4);
}

void TestSearch::keepsShortText()
{
    QCOMPARE(excerpt(u"A short text."_s, u"short"), u"A short text."_s);
    QCOMPARE(excerpt({}, u"short"), QString());
}

void TestSearch::findsEveryTextOfTheGuide()
{
    QFile file(guideFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    json.remove(u"regionNotes"_s); // shown one region at a time
    json.remove(u"flow"_s); // asked one question at a time; no place to jump into
    QStringList texts;
    collect(json,
            {u"title"_s,   u"decision"_s,  u"audience"_s,    u"name"_s,       u"summary"_s,
             u"text"_s,    u"example"_s,   u"line"_s,        u"fitExample"_s, u"togetherExample"_s,
             u"meaning"_s, u"by"_s,        u"where"_s,       u"policy"_s,     u"writtenBy"_s,
             u"paidBy"_s,  u"conflicts"_s, u"startedFrom"_s, u"item"_s,       u"how"_s},
            texts);
    QVERIFY(texts.size() > 200);
    const SearchIndex index(bundledEntries());
    for (const QString &text : std::as_const(texts))
        QVERIFY2(!index.find(text).isEmpty(), qPrintable(text));
}

void TestSearch::everyAddressIsAPlace()
{
    const QList<SearchEntry> entries = bundledEntries();
    for (const SearchEntry &entry : entries) {
        const auto place = placeOf(entry.address);
        QVERIFY2(place.has_value(), qPrintable(entry.title + u": "_s + entry.address));
        QCOMPARE(addressOf(*place), entry.address);
        QVERIFY(!entry.title.isEmpty() && !entry.text.isEmpty());
    }
}

void TestSearch::findsHelpOfTheRegion()
{
    QCOMPARE(found(SearchIndex(bundledEntries(u"GB"_s)), u"shout 85258"_s), QStringList{u"help"_s});
    QCOMPARE(found(SearchIndex(bundledEntries(u"US"_s)), u"shout 85258"_s), QStringList{});
    const QString note = u"no state licenses coaches"_s;
    QCOMPARE(found(SearchIndex(bundledEntries(u"US"_s)), note).size(), 1);
    QCOMPARE(found(SearchIndex(bundledEntries(u"NZ"_s)), note).size(), 0);
}

void TestSearch::modelShowsWhatIsFound()
{
    SearchModel model([] { return bundledEntries(); });
    model.setQuery(u"clinical assessment"_s);
    QVERIFY(model.count() > 0);
    const QModelIndex first = model.index(0);
    QCOMPARE(first.data(SearchModel::AddressRole).toString(),
             u"guide/peer-coaching-or-therapy/features/therapy#clinical-assessment"_s);
    QVERIFY(!first.data(SearchModel::ExcerptRole).toString().isEmpty());
}

void TestSearch::modelCountsInWords()
{
    SearchModel model([] {
        return QList<SearchEntry>{{u"One"_s, u"a"_s, u"help"_s}, {u"Two"_s, u"a b"_s, u"keys"_s}};
    });
    QCOMPARE(model.summary(), QString());
    model.setQuery(u"b"_s);
    QCOMPARE(model.summary(), u"Found in 1 place"_s);
    model.setQuery(u"a"_s);
    QCOMPARE(model.summary(), u"Found in 2 places"_s);
    model.setQuery(u"z"_s);
    QVERIFY(model.summary().startsWith(u"Nothing found"_s));
    model.setQuery(u" "_s);
    QCOMPARE(model.summary(), QString());
}

void TestSearch::modelCollectsOnce()
{
    int collected = 0;
    SearchModel model([&collected] {
        ++collected;
        return QList<SearchEntry>{{u"One"_s, u"a"_s, u"help"_s}};
    });
    QCOMPARE(collected, 0);
    model.setQuery(u"o"_s);
    model.setQuery(u"on"_s);
    QCOMPARE(collected, 1);
    model.renew();
    QCOMPARE(collected, 2);
    QCOMPARE(model.count(), 1);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
