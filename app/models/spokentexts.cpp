// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "spokentexts.h"

#include "spokenflow.h"
#include "spokenlist.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Models
{

namespace
{

/// Goes down a page as its file in qml/Pages builds it. Its words are those of that file.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(ReadAloud)

public:
    explicit Reader(const SpokenParts &parts)
        : m_parts(parts)
        , m_guide(parts.guide)
        , m_flow(parts.flow, m_out)
    {
    }

    [[nodiscard]] QList<SpokenText> page(const Place &place);

private:
    using Row = SpokenList::Row;

    [[nodiscard]] bool easyRead(Page page);
    void sections(EasyPageModel *page);
    void comparison();
    void row(const Row &row);
    void features(const QString &id);
    void option(const Row &option);
    void choosing();
    void together();
    void firstMeeting();
    void questions();
    void evidence();
    void about();
    void helpNow();
    void keys();
    void settings();
    void search();
    void contents();
    void sheet();

    void standing();

    const SpokenParts &m_parts;
    GuideService &m_guide;
    SpokenList m_out;
    SpokenFlow m_flow;
};

// NOLINTNEXTLINE(readability-function-size): a table, one page after the other
QList<SpokenText> Reader::page(const Place &place)
{
    if (m_parts.navigation.isEasy() && easyRead(place.page))
        return m_out.texts();
    switch (place.page) {
    case Page::Compare:
        comparison();
        break;
    case Page::Features:
        features(place.option);
        break;
    case Page::Choose:
        choosing();
        break;
    case Page::Flow:
        m_flow.stage();
        break;
    case Page::Summary:
        m_flow.summary();
        break;
    case Page::Together:
        together();
        break;
    case Page::FirstMeeting:
        firstMeeting();
        break;
    case Page::Questions:
        questions();
        break;
    case Page::Evidence:
        evidence();
        break;
    case Page::About:
        about();
        break;
    case Page::Sheet:
        sheet();
        break;
    case Page::Help:
        helpNow();
        break;
    case Page::Search:
        search();
        break;
    case Page::KeyList:
        keys();
        break;
    case Page::Settings:
        settings();
        break;
    case Page::Contents:
        contents();
        break;
    case Page::Blank:
        break;
    }
    return m_out.texts();
}

/// The page in Easy Read; false when it has none.
bool Reader::easyRead(Page page)
{
    EasyService &easy = m_parts.easy;
    const QHash<Page, EasyPageModel *> pages{{Page::Compare, easy.compare()},
                                             {Page::Features, easy.features()},
                                             {Page::Choose, easy.choose()},
                                             {Page::Together, easy.together()},
                                             {Page::FirstMeeting, easy.firstMeeting()},
                                             {Page::Questions, easy.questions()}};
    EasyPageModel *shown = pages.value(page);
    if (!shown)
        return false;
    m_out.add(shown->title());
    sections(shown);
    if (page == Page::Compare || page == Page::Together)
        sections(easy.before());
    if (page == Page::Choose)
        m_flow.start();
    return true;
}

void Reader::sections(EasyPageModel *page)
{
    const auto lines = [this](const EasyLinesModel *each) {
        SpokenList::forEach(
            each, [this](const Row &line) { m_out.add(line.text(EasyLinesModel::TextRole)); });
    };
    SpokenList::forEach(page, [this, &lines](const Row &section) {
        m_out.add(section.text(EasyPageModel::TitleRole));
        SpokenList::forEach(section.list<EasyColumnsModel>(EasyPageModel::ColumnsRole),
                            [this, &lines](const Row &column) {
                                m_out.add(column.text(EasyColumnsModel::NameRole));
                                lines(column.list<EasyLinesModel>(EasyColumnsModel::LinesRole));
                            });
        lines(section.list<EasyLinesModel>(EasyPageModel::LinesRole));
    });
}

void Reader::comparison()
{
    m_out.add(m_guide.decision());
    SpokenList::forEach(m_guide.options(), [this](const Row &option) {
        m_out.add(option.text(OptionsModel::NameRole));
        m_out.add(option.text(OptionsModel::SummaryRole));
    });
    SpokenList::forEach(m_guide.rows(), [this](const Row &each) { row(each); });
    //: above "both" and "not now"
    m_out.add(tr("It need not be one or the other"));
    SpokenList::forEach(m_guide.outcomes(), [this](const Row &outcome) {
        m_out.add(outcome.text(OptionsModel::NameRole));
        m_out.add(outcome.text(OptionsModel::SummaryRole));
    });
    m_flow.start();
    //: above the guide's introduction
    m_out.add(tr("What this guide is about"));
    m_out.add(m_guide.problem());
    standing();
}

void Reader::row(const Row &row)
{
    m_out.add(row.text(RowsModel::TitleRole));
    const bool isOpen = row.is(RowsModel::IsOpenRole);
    SpokenList::forEach(
        row.list<CellsModel>(RowsModel::CellsRole), [this, isOpen](const Row &cell) {
            m_out.add(cell.text(CellsModel::TextRole), cell.text(CellsModel::OptionNameRole));
            if (!isOpen)
                return;
            const QString example = cell.text(CellsModel::ExampleRole);
            if (!example.isEmpty())
                //: above an example
                m_out.addFact(tr("For example"), example);
            const QString note = cell.text(CellsModel::RegionNoteRole);
            if (!note.isEmpty())
                //: above what is special about a country
                m_out.addFact(tr("Where you live"), note);
        });
}

void Reader::features(const QString &id)
{
    //: heading of the page of an option
    m_out.add(tr("Key features"));
    SpokenList::forEach(m_guide.options(), [this, &id](const Row &each) {
        if (each.text(OptionsModel::IdRole) == id)
            option(each);
    });
}

void Reader::option(const Row &option)
{
    m_out.add(option.text(OptionsModel::NameRole));
    m_out.add(option.text(OptionsModel::DefinitionRole));
    m_out.addFact(tr("For example"), option.text(OptionsModel::ExampleRole));
    SpokenList::forEach(
        option.list<FeaturesModel>(OptionsModel::FeaturesRole), [this](const Row &feature) {
            m_out.add(feature.text(FeaturesModel::TitleRole));
            m_out.add(feature.text(FeaturesModel::LineRole));
            //: above an example of a key feature
            m_out.addFact(tr("What this can look like"), feature.text(FeaturesModel::ExampleRole));
        });
    //: above the good points of an option
    m_out.addClaims(tr("Good points"), option.list<PointsModel>(OptionsModel::GoodRole));
    //: above the hard points of an option
    m_out.addClaims(tr("Hard points"), option.list<PointsModel>(OptionsModel::HardRole));
}

void Reader::choosing()
{
    //: heading of a page
    m_out.add(tr("When to choose"));
    m_flow.start();
    SpokenList::forEach(m_guide.options(), [this](const Row &option) {
        m_out.add(option.text(OptionsModel::NameRole));
        m_out.addFits(option.list<PointsModel>(OptionsModel::FitsRole));
        m_out.addFact(tr("For example"), option.text(OptionsModel::FitExampleRole));
    });
    SpokenList::forEach(m_guide.outcomes(), [this](const Row &outcome) {
        m_out.add(outcome.text(OptionsModel::NameRole));
        m_out.add(outcome.text(OptionsModel::DefinitionRole));
        m_out.addFits(outcome.list<PointsModel>(OptionsModel::FitsRole));
        //: above what a person can do next
        m_out.add(tr("A first step can be"));
        m_out.addPoints(outcome.list<PointsModel>(OptionsModel::StepsRole));
        m_out.addClaims(tr("Good points"), outcome.list<PointsModel>(OptionsModel::GoodRole));
        m_out.addClaims(tr("Hard points"), outcome.list<PointsModel>(OptionsModel::HardRole));
        m_out.addFact(tr("For example"), outcome.text(OptionsModel::ExampleRole));
    });
}

void Reader::together()
{
    //: heading of a page: having both options at once
    m_out.add(tr("Together"));
    m_out.add(m_guide.together());
    m_out.addFact(tr("For example"), m_guide.togetherExample());
    //: above the guide's closing words
    m_out.addFact(tr("To take with you"), m_guide.closing());
    standing();
}

void Reader::firstMeeting()
{
    //: heading of a page
    m_out.add(tr("First meeting"));
    SpokenList::forEach(m_guide.options(), [this](const Row &option) {
        m_out.add(option.text(OptionsModel::NameRole));
        m_out.addPoints(option.list<PointsModel>(OptionsModel::StepsRole));
    });
}

void Reader::questions()
{
    m_out.add(tr("Questions to ask"));
    //: introduces the questions to ask
    m_out.add(tr(
        "You can ask a coach and a therapist the same things. A good answer is clear and calm. You may ask before you agree to anything."));
    m_out.addPoints(m_guide.questions());
    //: above the wishes a person may have about their support
    m_out.add(tr("What you may wish for"));
    //: introduces the wishes
    m_out.add(tr("Your wishes count. Say them early, so that others can try to meet them."));
    m_out.addPoints(m_guide.wishes());
}

void Reader::evidence()
{
    //: heading of a page
    m_out.add(tr("Evidence and sources"));
    //: introduces the list of findings
    m_out.add(tr(
        "This is what research says, good and bad, in the same size. Each line tells how sure it is, and where it comes from."));
    SpokenList::forEach(m_guide.evidence(), [this](const Row &each) { m_out.addClaim(each); });
    //: above the list of sources
    m_out.add(tr("Sources"));
    SpokenList::forEach(m_guide.sources(), [this](const Row &source) {
        const QString code = source.text(SourcesModel::CodeRole);
        //: a source. %1: its code, such as "S8", %2: its title
        m_out.add(tr("%1: %2").arg(code, source.text(SourcesModel::TitleRole)));
        m_out.add(source.text(SourcesModel::ByRole)); // an address, letter by letter, helps nobody
    });
    //: above the glossary
    m_out.add(tr("Words explained"));
    SpokenList::forEach(m_guide.terms(), [this](const Row &term) {
        m_out.addFact(term.text(TermsModel::TermRole), term.text(TermsModel::MeaningRole));
    });
}

void Reader::about()
{
    //: heading of a page
    m_out.add(tr("About this guide"));
    m_out.add(m_guide.audience());
    standing();
    if (m_guide.isPastCheck())
        //: when the facts have not been checked in time
        m_out.addFact(tr("These facts are due for a check"),
                      //: when the facts have not been checked in time
                      tr("Some may have changed. Ask a member of staff if you are not sure."));
    if (m_guide.isUnreviewed())
        //: of a guide in another language than English
        m_out.addFact(
            tr("Translated, not yet reviewed"),
            //: of a guide in another language than English
            tr("This text was translated from English. Nobody who speaks both languages has checked it yet. If something reads oddly, the English text counts."));
    //: label of a date
    m_out.addFact(tr("Published"), m_guide.published());
    //: label of a date
    m_out.addFact(tr("Facts checked"), m_guide.checked());
    //: label of a date
    m_out.addFact(tr("Next check by"), m_guide.nextCheck());
    m_out.add(m_guide.policy());
    //: label: who wrote the guide
    m_out.addFact(tr("Who wrote it"), m_guide.writtenBy());
    //: label: who paid for the guide
    m_out.addFact(tr("Who paid"), m_guide.paidBy());
    //: label: conflicts of interest
    m_out.addFact(tr("Who could gain from it"), m_guide.conflicts());
    //: label: the article the guide grew from
    m_out.addFact(tr("Where it started"), m_guide.startedFrom());
    //: above the list of what a standard asks
    m_out.addFact(
        tr("How it meets the standard for decision aids"),
        //: introduces the list of what the IPDAS standard asks
        tr("IPDAS is an international standard for guides that help people decide. Here is what it asks, and where this guide stands. What only people can test is not done yet."));
    SpokenList::forEach(m_guide.conformance(), [this](const Row &entry) {
        const QString item = entry.text(ConformanceModel::ItemRole);
        //: %1: item of a standard, such as "IPDAS 1.1.1"
        m_out.add(entry.is(ConformanceModel::IsMetRole)
                      ? tr("Met: %1").arg(item)
                      //: %1: item of a standard, such as "IPDAS 1.1.1"
                      : tr("Not met: %1").arg(item));
        m_out.add(entry.text(ConformanceModel::TextRole));
        m_out.add(entry.text(ConformanceModel::HowRole));
    });
    //: above what is said about use by everybody, such as people who are blind
    m_out.add(tr("How it meets the standards for accessibility"));
    //: about use by everybody
    m_out.add(tr(
        "Made to meet WCAG 2.2 AA and EN 301 549, and tested by programs in every size, color and language. People who are blind, see little or use a switch have not tried it yet."));
    //: about use by everybody. The name of the file stays
    m_out.add(tr(
        "The file accessibility.md, which comes with this program, lists each point: how it is tested, or why it is not met."));
}

void Reader::helpNow()
{
    //: heading of a page
    m_out.add(tr("Help now"));
    //: %1: a country or area
    m_out.add(
        tr("These numbers are for: %1. If you are in a clinic, you can also tell any member of staff.")
            .arg(m_parts.help.regionName()));
    SpokenList::forEach(m_parts.help.lines(), [this](const Row &line) {
        const QString action = line.text(HelpLinesModel::ActionRole);
        //: %1: what to do, such as "Call 911"
        m_out.add(line.is(HelpLinesModel::IsDangerRole)
                      ? tr("%1 if a life is in danger").arg(action)
                      //: %1: what to do, such as "Call or text 988"
                      : tr("%1 to talk to someone now").arg(action));
        for (const int role : {HelpLinesModel::NameRole,
                               HelpLinesModel::MoreRole,
                               HelpLinesModel::NoteRole,
                               HelpLinesModel::CheckedRole})
            m_out.add(line.text(role));
    });
    standing();
}

void Reader::keys()
{
    //: heading of a page
    m_out.add(tr("Keyboard"));
    SpokenList::forEach(&m_parts.shortcuts, [this](const Row &hint) {
        m_out.addFact(hint.text(ShortcutsModel::KeysRole), hint.text(ShortcutsModel::TextRole));
    });
}

void Reader::settings()
{
    //: heading of a page
    m_out.add(tr("Settings"));
    //: at the end of the settings, while the page is kept
    const QString withPage = tr(
        "Kept on this computer: these settings, the window's size and place, and the last page you read. Leave now forgets that page.");
    //: at the end of the settings, while the page is not kept
    const QString withoutPage = tr(
        "Only these settings and the window's size and place are kept on this computer. What you read, mark or search for is not.");
    m_out.add(m_parts.settings.keepsPage() ? withPage : withoutPage);
}

void Reader::search()
{
    //: heading of a page
    m_out.add(tr("Search"));
    m_out.add(m_parts.search.summary());
    SpokenList::forEach(&m_parts.search, [this](const Row &found) {
        m_out.addFact(found.text(SearchModel::TitleRole), found.text(SearchModel::ExcerptRole));
    });
}

void Reader::contents()
{
    //: heading of the list of pages
    m_out.add(tr("All pages"));
    SpokenList::forEach(&m_parts.pages, [this](const Row &page) {
        m_out.addFact(page.text(PagesModel::TitleRole), page.text(PagesModel::DetailRole));
    });
}

void Reader::sheet()
{
    //: heading of a page
    m_out.add(tr("Print the guide"));
    //: on the page that prints the sheet. %1: a country or area
    m_out.add(
        tr("A sheet to compare, to write on and to take along. It has the help numbers for: %1.")
            .arg(m_parts.help.regionName()));
}

void Reader::standing()
{
    m_out.add(tr("Good to know"));
    m_out.addPoints(m_guide.standing());
}

} // namespace

QList<SpokenText> spokenTexts(const SpokenParts &parts)
{
    return Reader(parts).page(parts.navigation.place());
}

} // namespace Models
