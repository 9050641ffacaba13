// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/store.h"
#include "sheet/sheet.h"
#include "sheet/wordboxes.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestSheet : public QObject
{
    Q_OBJECT

private slots:
    void fitsWhatIsLongerOrNamesIt_data();
    void fitsWhatIsLongerOrNamesIt();
    void namesTheCharacterItCannotWrite();
    void keepsEveryWordOnThePaper_data();
    void keepsEveryWordOnThePaper();
    void printsWhatWasPicked();
    void tellsWhatIsOverdue();
};

namespace
{

using Content::Guide;

Guide guide()
{
    return Content::Store().open(u"peer-coaching-or-therapy"_s, u"en"_s).value();
}

Content::Help help()
{
    return Content::Store().help().value();
}

Sheet::Options options(Sheet::Edition edition = Sheet::Edition::Standard,
                       Sheet::Paper paper = Sheet::Paper::A4)
{
    return {.edition = edition, .paper = paper, .region = u"US"_s, .today = QDate(2026, 12, 1)};
}

/// A text that is longer by so many of a hundred, as a translation may be.
void lengthen(QString &text, int percent)
{
    const QString words = text;
    const qsizetype wanted = text.size() * (100 + percent) / 100;
    while (text.size() < wanted)
        text += u' ' + words.left(wanted - text.size() - 1);
}

Guide longer(int percent)
{
    Guide guide = ::guide();
    lengthen(guide.decision, percent);
    for (Content::Statement &statement : guide.standing) {
        lengthen(statement.text, percent);
        lengthen(statement.paper, percent);
    }
    for (Content::Statement &wish : guide.wishes)
        lengthen(wish.text, percent);
    for (Content::Option &option : guide.options) {
        for (Content::Statement &fit : option.fits)
            lengthen(fit.text, percent);
    }
    for (Content::Outcome &outcome : guide.outcomes)
        lengthen(outcome.summary, percent);
    for (Content::Row &row : guide.rows) {
        for (Content::Cell &cell : row.cells)
            lengthen(cell.brief, percent);
    }
    return guide;
}

QString textOf(const Sheet::Drawing &drawing)
{
    QStringList words;
    for (const Sheet::WordBox &word : Sheet::wordBoxes(drawing))
        words += word.text;
    return words.join(u' ');
}

} // namespace

void TestSheet::fitsWhatIsLongerOrNamesIt_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<Sheet::Paper>("paper");
    for (const int percent : {0, 20, 40, 80}) {
        QTest::addRow("%d A4", percent) << percent << Sheet::Paper::A4;
        QTest::addRow("%d Letter", percent) << percent << Sheet::Paper::Letter;
    }
}

void TestSheet::fitsWhatIsLongerOrNamesIt()
{
    QFETCH(const int, percent);
    QFETCH(const Sheet::Paper, paper);
    const Guide guide = longer(percent);
    const auto sheet = Sheet::sheetOf(guide, help(), options(Sheet::Edition::Standard, paper));
    if (const auto *drawing = std::get_if<Sheet::Drawing>(&sheet)) {
        QCOMPARE(drawing->pages.size(), 1);
        return;
    }
    const QString error = std::get<Sheet::Error>(sheet).text;
    QVERIFY2(percent > 0, qPrintable(error));
    const auto isNamed = [&error](const Content::Row &row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [&](const Content::Cell &cell) {
            return error.contains("rows/"_L1 + row.id) && error.contains(cell.brief);
        });
    };
    QVERIFY2(std::any_of(guide.rows.begin(), guide.rows.end(), isNamed), qPrintable(error));
}

void TestSheet::namesTheCharacterItCannotWrite()
{
    Guide guide = ::guide();
    guide.wishes[0].text += u" 診"_s;
    const auto sheet = Sheet::sheetOf(guide, help(), options());
    const auto *error = std::get_if<Sheet::Error>(&sheet);
    QVERIFY(error != nullptr);
    QVERIFY2(error->text.contains("U+8A3A"_L1), qPrintable(error->text));
    QVERIFY(error->text.contains(guide.wishes[0].text));
}

void TestSheet::keepsEveryWordOnThePaper_data()
{
    QTest::addColumn<Sheet::Edition>("edition");
    QTest::addColumn<double>("least");
    QTest::newRow("standard") << Sheet::Edition::Standard << 10.5;
    QTest::newRow("large") << Sheet::Edition::Large << 16.0;
}

void TestSheet::keepsEveryWordOnThePaper()
{
    QFETCH(const Sheet::Edition, edition);
    QFETCH(const double, least);
    const auto sheet = Sheet::sheetOf(guide(), help(), options(edition));
    QVERIFY(std::holds_alternative<Sheet::Drawing>(sheet));
    const auto &drawing = std::get<Sheet::Drawing>(sheet);
    const QList<Sheet::WordBox> words = Sheet::wordBoxes(drawing);
    QVERIFY(words.size() > 200);
    const QRectF page({}, drawing.pageSize);
    for (const Sheet::WordBox &word : words) {
        QVERIFY2(page.contains(word.box), qPrintable(word.text));
        QVERIFY2(word.size >= least - 0.01, qPrintable(word.text));
    }
}

void TestSheet::printsWhatWasPicked()
{
    Sheet::Options picked = options();
    picked.picks = Sheet::Picks{};
    picked.picks->matters = {u"A quiet room"_s};
    picked.picks->asks = {u"Who is your supervisor?"_s};
    for (const auto edition : {Sheet::Edition::Standard, Sheet::Edition::Large}) {
        picked.edition = edition;
        const auto sheet = Sheet::sheetOf(guide(), help(), picked);
        QVERIFY(std::holds_alternative<Sheet::Drawing>(sheet));
        const QString text = textOf(std::get<Sheet::Drawing>(sheet));
        QVERIFY(text.contains(u"A quiet room"_s));
        QVERIFY(text.contains(u"Who is your supervisor?"_s));
    }
}

void TestSheet::tellsWhatIsOverdue()
{
    Sheet::Options late = options();
    const QString before = textOf(std::get<Sheet::Drawing>(Sheet::sheetOf(guide(), help(), late)));
    late.today = QDate(2030, 1, 1);
    const QString after = textOf(std::get<Sheet::Drawing>(Sheet::sheetOf(guide(), help(), late)));
    QVERIFY(!before.contains(u"overdue"_s));
    QVERIFY(after.contains(u"overdue"_s));
    QVERIFY(after.contains(u"may have changed"_s));
}

QTEST_MAIN(TestSheet)
#include "tst_sheet.moc"
