// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/testapplication.h"
#include "support/testwindow.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

using Support::TestWindow;

/// Every page opens by its address and shows every text that the guide has for it.
class TstContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void compare();
    void features();
    void choose();
    void firstMeeting();
    void questions();
    void together();
    void evidence();
    void about();
    void help();
    void pages();

private:
    /// The address of a page of the bundled guide.
    static QString in(TestWindow &subject, QLatin1StringView page)
    {
        return "guide/"_L1 + subject.guide().id + u'/' + page;
    }
    static QStringList missing(TestWindow &subject, const QStringList &wanted);
};

/// Which of these texts are not on the page.
QStringList TstContent::missing(TestWindow &subject, const QStringList &wanted)
{
    QString shown;
    const auto items = Support::itemsOf(subject.page());
    for (const QQuickItem *item : items)
        if (item->inherits("QQuickText") && Support::isShown(item))
            shown += item->property("text").toString() + u'\n';
    QStringList missing;
    for (const QString &text : wanted)
        if (!shown.contains(text))
            missing.append(text);
    return missing;
}

namespace
{

template<typename List>
QStringList textsOf(const List &list)
{
    QStringList texts;
    for (const auto &entry : list)
        texts.append(entry.text);
    return texts;
}

/// Every text of one role in a list model.
QStringList column(const QAbstractItemModel *model, int role)
{
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, 0).data(role).toString());
    return texts;
}

} // namespace

void TstContent::compare()
{
    TestWindow subject;
    const Content::Guide &guide = subject.guide();
    QStringList wanted{guide.decision};
    for (const Content::Option &option : guide.options)
        wanted << option.name << option.summary;
    for (const Content::Outcome &outcome : guide.outcomes)
        wanted << outcome.name << outcome.summary;
    for (const Content::Row &row : guide.rows) {
        subject.services().guide.rows()->setOpen(row.id, true);
        wanted << row.title;
        for (const Content::Cell &cell : row.cells)
            wanted << cell.text << cell.example;
    }
    wanted << guide.problem << textsOf(guide.standing);
    subject.settle();
    wanted.removeAll(QString());
    QCOMPARE(missing(subject, wanted), QStringList());
}

void TstContent::features()
{
    TestWindow subject;
    for (const Content::Option &option : subject.guide().options) {
        QVERIFY(subject.open(in(subject, "features/"_L1) + option.id));
        QStringList wanted{option.name, option.example};
        wanted << option.definition << textsOf(option.good) << textsOf(option.hard);
        for (const Content::Feature &feature : option.features)
            wanted << feature.title << feature.line << feature.example;
        QCOMPARE(missing(subject, wanted), QStringList());
    }
}

void TstContent::choose()
{
    TestWindow subject;
    QVERIFY(subject.open(in(subject, "choose"_L1)));
    QStringList wanted;
    for (const Content::Option &option : subject.guide().options)
        wanted << option.name << option.fitExample << textsOf(option.fits);
    for (const Content::Outcome &outcome : subject.guide().outcomes)
        wanted << outcome.name << outcome.example << outcome.text << textsOf(outcome.fits)
               << textsOf(outcome.good) << textsOf(outcome.hard);
    QCOMPARE(missing(subject, wanted), QStringList());
}

void TstContent::firstMeeting()
{
    TestWindow subject;
    QVERIFY(subject.open(in(subject, "first-meeting"_L1)));
    for (const Content::Option &option : subject.guide().options)
        QCOMPARE(missing(subject, textsOf(option.firstMeeting) << option.name), QStringList());
}

void TstContent::questions()
{
    TestWindow subject;
    QVERIFY(subject.open(in(subject, "questions"_L1)));
    const Content::Guide &guide = subject.guide();
    QCOMPARE(missing(subject, textsOf(guide.questions) + textsOf(guide.wishes)), QStringList());
}

void TstContent::together()
{
    TestWindow subject;
    QVERIFY(subject.open(in(subject, "together"_L1)));
    const Content::Guide &guide = subject.guide();
    QStringList wanted{guide.togetherExample};
    wanted << guide.together << guide.closing;
    QCOMPARE(missing(subject, wanted), QStringList());
}

void TstContent::evidence()
{
    TestWindow subject;
    QVERIFY(subject.open(in(subject, "evidence"_L1)));
    const Content::Guide &guide = subject.guide();
    QStringList wanted = textsOf(guide.evidence);
    for (const Content::Source &source : guide.sources)
        wanted << source.id << source.title;
    for (const Content::Term &term : guide.terms)
        if (!term.isName) // names are only for the check of words
            wanted << term.term << term.meaning;
    QCOMPARE(missing(subject, wanted), QStringList());
}

void TstContent::about()
{
    TestWindow subject;
    QVERIFY(subject.open(in(subject, "about"_L1)));
    const Models::GuideService &guide = subject.services().guide;
    const QStringList wanted{guide.audience(),
                             guide.published(),
                             guide.checked(),
                             guide.nextCheck(),
                             guide.policy(),
                             guide.writtenBy(),
                             guide.paidBy(),
                             guide.conflicts(),
                             guide.startedFrom()};
    QCOMPARE(missing(subject, wanted), QStringList());
    auto *conformance = subject.services().guide.conformance();
    for (const auto role : {Models::ConformanceModel::ItemRole,
                            Models::ConformanceModel::TextRole,
                            Models::ConformanceModel::HowRole})
        QCOMPARE(missing(subject, column(conformance, role)), QStringList());
}

void TstContent::help()
{
    TestWindow subject;
    QVERIFY(subject.open(u"help"_s));
    Models::HelpService &help = subject.services().help;
    const QStringList regions = column(help.regions(), Models::RegionsModel::IdRole);
    QVERIFY(regions.size() >= 7);
    for (const QString &region : regions) {
        subject.services().settings.setRegion(region);
        subject.settle();
        QCOMPARE(help.region(), region);
        for (const auto role : {Models::HelpLinesModel::NameRole,
                                Models::HelpLinesModel::ActionRole,
                                Models::HelpLinesModel::CheckedRole})
            QCOMPARE(missing(subject, column(help.lines(), role)), QStringList());
        QVERIFY(subject.find([&](const QQuickItem *item) {
            const QString text = item->property("text").toString();
            return text.contains(help.danger()) && text.contains(help.talk());
        }));
    }
}

void TstContent::pages()
{
    TestWindow subject;
    Models::PagesModel &pages = subject.services().pages;
    QVERIFY(subject.open(u"contents"_s));
    QCOMPARE(missing(subject, column(&pages, Models::PagesModel::TitleRole)), QStringList());
    const QStringList addresses = column(&pages, Models::PagesModel::AddressRole);
    for (const QString &address : addresses) {
        QVERIFY2(subject.open(address), qPrintable(address));
        QCOMPARE(subject.services().navigation.address(), address);
        QVERIFY(subject.page());
        QVERIFY(subject.window().title().contains(subject.guide().title));
    }
}

TESTWINDOW_MAIN(TstContent)
#include "tst_content.moc"
