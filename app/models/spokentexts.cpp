// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "spokentexts.h"

#include "words.h"

#include <QCoreApplication>
#include <QHash>
#include <QTextBoundaryFinder>

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
        , m_flow(parts.flow)
    {
    }

    [[nodiscard]] QList<SpokenText> page(const Place &place);

private:
    /// Of one record of a list.
    class Row
    {
    public:
        Row(const QAbstractItemModel *model, int row)
            : m_index(model->index(row, 0))
        {
        }
        [[nodiscard]] QString text(int role) const { return m_index.data(role).toString(); }
        [[nodiscard]] bool is(int role) const { return m_index.data(role).toBool(); }
        template<typename List>
        [[nodiscard]] const List *list(int role) const
        {
            return m_index.data(role).template value<List *>();
        }

    private:
        QModelIndex m_index;
    };

    template<typename Each>
    static void forEach(const QAbstractItemModel *model, const Each &each)
    {
        for (int row = 0; model && row < model->rowCount(); ++row)
            each(Row(model, row));
    }

    void add(const QString &text, const QString &lead = {})
    {
        if (!text.isEmpty())
            m_texts.append({text, lead});
    }

    [[nodiscard]] bool easyRead(Page page);
    void sections(EasyPageModel *page);
    void comparison();
    void row(const Row &row);
    void features(const QString &id);
    void option(const Row &option);
    void choosing();
    void flow();
    void question();
    void review();
    void answers();
    void outcome();
    void picks(const PicksModel *picks, bool areFits);
    void summary();
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

    void start();
    void standing();
    void fits(const PointsModel *fits);
    void steps(const PointsModel *steps);
    void claims(const QString &title, const PointsModel *claims);
    void claim(const Row &claim);
    void fact(const QString &title, const QString &text);

    const SpokenParts &m_parts;
    GuideService &m_guide;
    GuidedFlow &m_flow;
    QList<SpokenText> m_texts;
};

// NOLINTNEXTLINE(readability-function-size): a table, one page after the other
QList<SpokenText> Reader::page(const Place &place)
{
    if (m_parts.navigation.isEasy() && easyRead(place.page))
        return m_texts;
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
        flow();
        break;
    case Page::Summary:
        summary();
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
    return m_texts;
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
    add(shown->title());
    sections(shown);
    if (page == Page::Compare || page == Page::Together)
        sections(easy.before());
    if (page == Page::Choose)
        start();
    return true;
}

void Reader::sections(EasyPageModel *page)
{
    const auto lines = [this](const EasyLinesModel *each) {
        forEach(each, [this](const Row &line) { add(line.text(EasyLinesModel::TextRole)); });
    };
    forEach(page, [this, &lines](const Row &section) {
        add(section.text(EasyPageModel::TitleRole));
        forEach(section.list<EasyColumnsModel>(EasyPageModel::ColumnsRole),
                [this, &lines](const Row &column) {
                    add(column.text(EasyColumnsModel::NameRole));
                    lines(column.list<EasyLinesModel>(EasyColumnsModel::LinesRole));
                });
        lines(section.list<EasyLinesModel>(EasyPageModel::LinesRole));
    });
}

void Reader::comparison()
{
    add(m_guide.decision());
    forEach(m_guide.options(), [this](const Row &option) {
        add(option.text(OptionsModel::NameRole));
        add(option.text(OptionsModel::SummaryRole));
    });
    forEach(m_guide.rows(), [this](const Row &each) { row(each); });
    //: above "both" and "not now"
    add(tr("It need not be one or the other"));
    forEach(m_guide.outcomes(), [this](const Row &outcome) {
        add(outcome.text(OptionsModel::NameRole));
        add(outcome.text(OptionsModel::SummaryRole));
    });
    start();
    //: above the guide's introduction
    add(tr("What this guide is about"));
    add(m_guide.problem());
    standing();
}

void Reader::row(const Row &row)
{
    add(row.text(RowsModel::TitleRole));
    const bool isOpen = row.is(RowsModel::IsOpenRole);
    forEach(row.list<CellsModel>(RowsModel::CellsRole), [this, isOpen](const Row &cell) {
        add(cell.text(CellsModel::TextRole), cell.text(CellsModel::OptionNameRole));
        if (!isOpen)
            return;
        const QString example = cell.text(CellsModel::ExampleRole);
        if (!example.isEmpty())
            //: above an example
            fact(tr("For example"), example);
        const QString note = cell.text(CellsModel::RegionNoteRole);
        if (!note.isEmpty())
            //: above what is special about a country
            fact(tr("Where you live"), note);
    });
}

void Reader::features(const QString &id)
{
    //: heading of the page of an option
    add(tr("Key features"));
    forEach(m_guide.options(), [this, &id](const Row &each) {
        if (each.text(OptionsModel::IdRole) == id)
            option(each);
    });
}

void Reader::option(const Row &option)
{
    add(option.text(OptionsModel::NameRole));
    add(option.text(OptionsModel::DefinitionRole));
    fact(tr("For example"), option.text(OptionsModel::ExampleRole));
    forEach(option.list<FeaturesModel>(OptionsModel::FeaturesRole), [this](const Row &feature) {
        add(feature.text(FeaturesModel::TitleRole));
        add(feature.text(FeaturesModel::LineRole));
        //: above an example of a key feature
        fact(tr("What this can look like"), feature.text(FeaturesModel::ExampleRole));
    });
    //: above the good points of an option
    claims(tr("Good points"), option.list<PointsModel>(OptionsModel::GoodRole));
    //: above the hard points of an option
    claims(tr("Hard points"), option.list<PointsModel>(OptionsModel::HardRole));
}

void Reader::choosing()
{
    //: heading of a page
    add(tr("When to choose"));
    start();
    forEach(m_guide.options(), [this](const Row &option) {
        add(option.text(OptionsModel::NameRole));
        fits(option.list<PointsModel>(OptionsModel::FitsRole));
        fact(tr("For example"), option.text(OptionsModel::FitExampleRole));
    });
    forEach(m_guide.outcomes(), [this](const Row &outcome) {
        add(outcome.text(OptionsModel::NameRole));
        add(outcome.text(OptionsModel::DefinitionRole));
        fits(outcome.list<PointsModel>(OptionsModel::FitsRole));
        //: above what a person can do next
        add(tr("A first step can be"));
        steps(outcome.list<PointsModel>(OptionsModel::StepsRole));
        claims(tr("Good points"), outcome.list<PointsModel>(OptionsModel::GoodRole));
        claims(tr("Hard points"), outcome.list<PointsModel>(OptionsModel::HardRole));
        fact(tr("For example"), outcome.text(OptionsModel::ExampleRole));
    });
}

void Reader::flow()
{
    switch (m_flow.stage()) {
    case GuidedFlow::Safety:
    case GuidedFlow::Question:
        question();
        break;
    case GuidedFlow::Review:
        review();
        break;
    case GuidedFlow::Outcome:
        add(m_flow.outcome()->lead());
        outcome();
        break;
    }
}

/// The number of an answer is the key that picks it.
void Reader::question()
{
    add(m_flow.progress());
    add(m_flow.question());
    add(m_flow.why());
    add(m_flow.hint());
    int number = 0;
    forEach(m_flow.choices(), [this, &number](const Row &choice) {
        add(choice.text(ChoicesModel::TextRole), inDigits(++number));
    });
    add(m_flow.signsText());
    forEach(m_flow.signs(), [this](const Row &sign) { add(sign.text(ChoicesModel::TextRole)); });
}

void Reader::review()
{
    add(m_flow.progress());
    //: heading of the list of all answers
    add(tr("Your answers"));
    //: introduces the list of all answers
    add(tr("Look them over. Change what is not right. Then go on to see what they line up with."));
    answers();
}

void Reader::answers()
{
    forEach(m_flow.review(), [this](const Row &entry) {
        fact(entry.text(ReviewModel::QuestionRole), entry.text(ReviewModel::AnswerRole));
    });
}

void Reader::outcome()
{
    FlowOutcome &outcome = *m_flow.outcome();
    add(outcome.because());
    if (outcome.notices()->count() > 0)
        //: above facts such as who may diagnose
        add(tr("Good to know"));
    steps(outcome.notices());
    forEach(outcome.columns(), [this](const Row &column) {
        add(column.text(PickColumnsModel::NameRole));
        const auto *chosen = column.list<PicksModel>(PickColumnsModel::PicksRole);
        //: above what was picked and lines up with an option
        add(chosen->count() > 0 ? tr("Of what was picked, this lines up with it:")
                                //: in the place of what was picked and lines up with an option
                                : tr("Nothing that was picked lines up with it."));
        picks(chosen, true);
    });
    if (outcome.neither()->count() > 0)
        //: above what was picked and no option is for
        add(tr("What neither of them is for"));
    picks(outcome.neither(), false);
    if (outcome.matters()->count() > 0)
        //: above the up to three things that matter most, in order
        add(tr("What matters most"));
    steps(outcome.matters());
    if (outcome.others()->count() > 0)
        //: above what was picked and says nothing for or against an option
        add(tr("Also picked"));
    picks(outcome.others(), false);
    add(tr("A first step can be"));
    steps(outcome.steps());
    //: above questions for a coach or a therapist
    add(tr("Questions to ask"));
    steps(outcome.asks());
}

void Reader::picks(const PicksModel *picks, bool areFits)
{
    forEach(picks, [this, areFits](const Row &pick) {
        add(pick.text(PicksModel::TextRole));
        const QString reason = pick.text(PicksModel::ReasonRole);
        if (areFits)
            //: why something lines up with an option. %1: such as "want encouragement from someone who has lived it"
            add(tr("It may fit people who %1.").arg(reason));
        else
            add(reason);
    });
}

void Reader::summary()
{
    //: heading of a page
    add(tr("My summary"));
    if (!m_flow.hasSummary()) {
        //: when there are no answers, or no longer
        add(tr(
            "There is nothing here now. Your summary is made when you go through the questions. It is gone when you start again, or when nobody touches the window for ten minutes."));
        start();
        return;
    }
    //: when there are answers
    add(tr(
        "Nobody keeps this page. It is gone when you close the window, when you start again, when you press Shift three times, and when nobody touches the window for ten minutes."));
    add(m_flow.outcome()->lead());
    outcome();
    add(tr("Your answers"));
    answers();
}

void Reader::together()
{
    //: heading of a page: having both options at once
    add(tr("Together"));
    add(m_guide.together());
    fact(tr("For example"), m_guide.togetherExample());
    //: above the guide's closing words
    fact(tr("To take with you"), m_guide.closing());
    standing();
}

void Reader::firstMeeting()
{
    //: heading of a page
    add(tr("First meeting"));
    forEach(m_guide.options(), [this](const Row &option) {
        add(option.text(OptionsModel::NameRole));
        steps(option.list<PointsModel>(OptionsModel::StepsRole));
    });
}

void Reader::questions()
{
    add(tr("Questions to ask"));
    //: introduces the questions to ask
    add(tr(
        "You can ask a coach and a therapist the same things. A good answer is clear and calm. You may ask before you agree to anything."));
    steps(m_guide.questions());
    //: above the wishes a person may have about their support
    add(tr("What you may wish for"));
    //: introduces the wishes
    add(tr("Your wishes count. Say them early, so that others can try to meet them."));
    steps(m_guide.wishes());
}

void Reader::evidence()
{
    //: heading of a page
    add(tr("Evidence and sources"));
    //: introduces the list of findings
    add(tr(
        "This is what research says, good and bad, in the same size. Each line tells how sure it is, and where it comes from."));
    forEach(m_guide.evidence(), [this](const Row &each) { claim(each); });
    //: above the list of sources
    add(tr("Sources"));
    forEach(m_guide.sources(), [this](const Row &source) {
        const QString code = source.text(SourcesModel::CodeRole);
        //: a source. %1: its code, such as "S8", %2: its title
        add(tr("%1: %2").arg(code, source.text(SourcesModel::TitleRole)));
        add(source.text(SourcesModel::ByRole)); // an address, letter by letter, helps nobody
    });
    //: above the glossary
    add(tr("Words explained"));
    forEach(m_guide.terms(), [this](const Row &term) {
        fact(term.text(TermsModel::TermRole), term.text(TermsModel::MeaningRole));
    });
}

void Reader::about()
{
    //: heading of a page
    add(tr("About this guide"));
    add(m_guide.audience());
    standing();
    if (m_guide.isPastCheck())
        //: when the facts have not been checked in time
        fact(tr("These facts are due for a check"),
             //: when the facts have not been checked in time
             tr("Some may have changed. Ask a member of staff if you are not sure."));
    if (m_guide.isUnreviewed())
        //: of a guide in another language than English
        fact(
            tr("Translated, not yet reviewed"),
            //: of a guide in another language than English
            tr("This text was translated from English. Nobody who speaks both languages has checked it yet. If something reads oddly, the English text counts."));
    //: label of a date
    fact(tr("Published"), m_guide.published());
    //: label of a date
    fact(tr("Facts checked"), m_guide.checked());
    //: label of a date
    fact(tr("Next check by"), m_guide.nextCheck());
    add(m_guide.policy());
    //: label: who wrote the guide
    fact(tr("Who wrote it"), m_guide.writtenBy());
    //: label: who paid for the guide
    fact(tr("Who paid"), m_guide.paidBy());
    //: label: conflicts of interest
    fact(tr("Who could gain from it"), m_guide.conflicts());
    //: label: the article the guide grew from
    fact(tr("Where it started"), m_guide.startedFrom());
    //: above the list of what a standard asks
    fact(
        tr("How it meets the standard for decision aids"),
        //: introduces the list of what the IPDAS standard asks
        tr("IPDAS is an international standard for guides that help people decide. Here is what it asks, and where this guide stands. What only people can test is not done yet."));
    forEach(m_guide.conformance(), [this](const Row &entry) {
        const QString item = entry.text(ConformanceModel::ItemRole);
        //: %1: item of a standard, such as "IPDAS 1.1.1"
        add(entry.is(ConformanceModel::IsMetRole) ? tr("Met: %1").arg(item)
                                                  //: %1: item of a standard, such as "IPDAS 1.1.1"
                                                  : tr("Not met: %1").arg(item));
        add(entry.text(ConformanceModel::TextRole));
        add(entry.text(ConformanceModel::HowRole));
    });
    //: above what is said about use by everybody, such as people who are blind
    add(tr("How it meets the standards for accessibility"));
    //: about use by everybody
    add(tr(
        "Made to meet WCAG 2.2 AA and EN 301 549, and tested by programs in every size, color and language. People who are blind, see little or use a switch have not tried it yet."));
    //: about use by everybody. The name of the file stays
    add(tr(
        "The file accessibility.md, which comes with this program, lists each point: how it is tested, or why it is not met."));
}

void Reader::helpNow()
{
    //: heading of a page
    add(tr("Help now"));
    //: %1: a country or area
    add(tr("These numbers are for: %1. If you are in a clinic, you can also tell any member of staff.")
            .arg(m_parts.help.regionName()));
    forEach(m_parts.help.lines(), [this](const Row &line) {
        const QString action = line.text(HelpLinesModel::ActionRole);
        //: %1: what to do, such as "Call 911"
        add(line.is(HelpLinesModel::IsDangerRole) ? tr("%1 if a life is in danger").arg(action)
                                                  //: %1: what to do, such as "Call or text 988"
                                                  : tr("%1 to talk to someone now").arg(action));
        for (const int role : {HelpLinesModel::NameRole,
                               HelpLinesModel::MoreRole,
                               HelpLinesModel::NoteRole,
                               HelpLinesModel::CheckedRole})
            add(line.text(role));
    });
    standing();
}

void Reader::keys()
{
    //: heading of a page
    add(tr("Keyboard"));
    forEach(&m_parts.shortcuts, [this](const Row &hint) {
        fact(hint.text(ShortcutsModel::KeysRole), hint.text(ShortcutsModel::TextRole));
    });
}

void Reader::settings()
{
    //: heading of a page
    add(tr("Settings"));
    //: at the end of the settings, while the page is kept
    const QString withPage = tr(
        "Kept on this computer: these settings, the window's size and place, and the last page you read. Leave now forgets that page.");
    //: at the end of the settings, while the page is not kept
    const QString withoutPage = tr(
        "Only these settings and the window's size and place are kept on this computer. What you read, mark or search for is not.");
    add(m_parts.settings.keepsPage() ? withPage : withoutPage);
}

void Reader::search()
{
    //: heading of a page
    add(tr("Search"));
    add(m_parts.search.summary());
    forEach(&m_parts.search, [this](const Row &found) {
        fact(found.text(SearchModel::TitleRole), found.text(SearchModel::ExcerptRole));
    });
}

void Reader::contents()
{
    //: heading of the list of pages
    add(tr("All pages"));
    forEach(&m_parts.pages, [this](const Row &page) {
        fact(page.text(PagesModel::TitleRole), page.text(PagesModel::DetailRole));
    });
}

void Reader::sheet()
{
    //: heading of a page
    add(tr("Print the guide"));
    //: on the page that prints the sheet. %1: a country or area
    add(tr("A sheet to compare, to write on and to take along. It has the help numbers for: %1.")
            .arg(m_parts.help.regionName()));
}

/// The card that leads to the questions.
void Reader::start()
{
    //: above the button that starts the questions
    add(tr("Step by step"));
    //: introduces the questions. %1: a number
    add(tr("A few plain questions, %1 at most, one at a time. At the end you see what your answers line up with, and why. You can skip any of them, and none is kept.")
            .arg(inDigits(m_flow.mostQuestions())));
}

void Reader::standing()
{
    add(tr("Good to know"));
    steps(m_guide.standing());
}

void Reader::fits(const PointsModel *fits)
{
    //: followed by statements such as "want encouragement from someone who has lived it"
    add(tr("This may fit people who …"));
    steps(fits);
}

void Reader::steps(const PointsModel *steps)
{
    forEach(steps, [this](const Row &step) { add(step.text(PointsModel::TextRole)); });
}

void Reader::claims(const QString &title, const PointsModel *claims)
{
    add(title);
    forEach(claims, [this](const Row &each) { claim(each); });
}

void Reader::claim(const Row &claim)
{
    add(claim.text(PointsModel::AboutRole));
    add(claim.text(PointsModel::TextRole));
    const QString certainty = claim.text(PointsModel::CertaintyRole);
    //: under a claim. %1: how sure research is, such as "Fairly sure". %2: codes of its sources
    const QString line = tr("%1. Sources: %2");
    // How sure, without the codes.
    m_texts.append({line.arg(certainty, claim.text(PointsModel::SourcesRole)),
                    {},
                    line.indexOf("%1"_L1) + certainty.size()});
}

void Reader::fact(const QString &title, const QString &text)
{
    add(title);
    add(text);
}

} // namespace

QList<SpokenText> spokenTexts(const SpokenParts &parts)
{
    return Reader(parts).page(parts.navigation.place());
}

QList<Span> sentencesIn(const QString &text)
{
    QList<Span> sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype from = 0;
    while (finder.toNextBoundary() >= 0) {
        qsizetype end = finder.position();
        const qsizetype next = end;
        while (from < end && text.at(from).isSpace())
            ++from;
        while (end > from && text.at(end - 1).isSpace())
            --end;
        if (end > from)
            sentences.append({from, end - from});
        from = next;
    }
    return sentences;
}

QString spokenForm(const SpokenText &text, Span sentence)
{
    const QString words = text.text.mid(sentence.from, sentence.length).simplified();
    const bool isFirst = sentencesIn(text.text).constFirst().from == sentence.from;
    //: a text that is read aloud. %1: what it is about, such as "Therapy"; %2: the text
    return isFirst && !text.lead.isEmpty() ? Reader::tr("%1: %2").arg(text.lead, words) : words;
}

} // namespace Models
