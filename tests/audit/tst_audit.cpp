// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "checks.h"
#include "places.h"
#include "support/standin.h"
#include "support/testapplication.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{

struct Look {
    QString name;
    Models::Settings::Scheme scheme;
    Models::Settings::Contrast contrast;
};

const QList<Look> looks{
    {u"light"_s, Models::Settings::Light, Models::Settings::NormalContrast},
    {u"dark"_s, Models::Settings::Dark, Models::Settings::NormalContrast},
    {u"light contrast"_s, Models::Settings::Light, Models::Settings::HighContrast},
    {u"dark contrast"_s, Models::Settings::Dark, Models::Settings::HighContrast},
};
const QList<int> percents{100, 200, 300};
const QList<QSize> sizes{{360, 640}, {1280, 800}, {1920, 1080}};

} // namespace

/// Every page in every size, text size and look. AUDIT_LOOK: one look of the four, by its number,
/// so that several processes share the work. AUDIT_FULL: walks by Tab in every state.
/// AUDIT_LANGUAGE: en, es, ar, long or rtl (what nobody speaks, tests/support/pseudo.h). AUDIT_QUICK: only the
/// outer sizes, each state in one look, the looks by turns; where there is the least room every place,
/// elsewhere a third of them.
/// AUDIT_EASY: in Easy Read, the pages that it has.
/// AUDIT_KIOSK: as a screen in a waiting room shows it, the pages that it offers.
/// AUDIT_PICTURES: a folder for a picture of every state.
class TstAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void audit_data();
    void audit();

private:
    Support::StandIn m_voice{Support::StandIn::Endless};
    std::unique_ptr<Support::TestWindow> m_subject;
};

void TstAudit::initTestCase()
{
    QAccessible::setActive(true);
    const QString language = qEnvironmentVariable("AUDIT_LANGUAGE", u"en"_s);
    Support::speakWith(m_voice.path());
    if (language == "long"_L1)
        m_subject = std::make_unique<Support::TestWindow>(Support::Pseudo::Long);
    else if (language == "rtl"_L1)
        m_subject = std::make_unique<Support::TestWindow>(Support::Pseudo::RightToLeft);
    else if (qEnvironmentVariableIsSet("AUDIT_KIOSK"))
        m_subject = std::make_unique<Support::TestWindow>(Support::TestWindow::Form::Kiosk);
    else
        m_subject = std::make_unique<Support::TestWindow>(QString(), language);
    const Window::Services &services = m_subject->services();
    if (!services.navigation.isKiosk()) // with the button of the voice, which comes a moment later
        QTRY_VERIFY_WITH_TIMEOUT(services.readAloud.isOffered(), 60'000);
    m_subject->services().settings.setEasy(qEnvironmentVariableIsSet("AUDIT_EASY"));
}

void TstAudit::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
}

void TstAudit::audit_data()
{
    QTest::addColumn<Audit::Place>("place");
    QTest::addColumn<int>("look");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isWalked");
    const bool isFull = qEnvironmentVariableIsSet("AUDIT_FULL");
    const int only = qEnvironmentVariableIntValue("AUDIT_LOOK"); // 0, which is none, when unset
    const bool isQuick = qEnvironmentVariableIsSet("AUDIT_QUICK");
    auto places = Audit::placesOf(*m_subject);
    if (m_subject->services().navigation.isEasy())
        places.removeIf([](const Audit::Place &place) {
            const auto there = Models::placeOf(place.address);
            return !there || !Models::hasEasyRead(there->page) || place.isOpen
                || place.progress.step != Audit::Progress::Step::None;
        });
    else
        QVERIFY(!qEnvironmentVariableIsSet("AUDIT_EASY"));
    int turn = 0;
    for (int look = 0; look < looks.size(); ++look)
        for (const int percent : percents)
            for (const QSize size : sizes)
                for (const Audit::Place &place : places) {
                    // Nearly half of the places are steps of the flow: for them the ends will do.
                    if (!isFull && percent == 200
                        && place.progress.step != Audit::Progress::Step::None)
                        continue;
                    // Each combination but the look is walked once, each time in another look.
                    const bool isWalked = isFull || turn % looks.size() == look;
                    const bool isThird = turn++ % 3 == 0;
                    const bool isOuter = (percent == percents.first() || percent == percents.last())
                        && (size == sizes.first() || size == sizes.last());
                    const bool isTight = percent == percents.last() && size == sizes.first();
                    if (isQuick && !(isWalked && isOuter && (isTight || isThird)))
                        continue;
                    if (only == 0 || only == look + 1)
                        QTest::addRow("%s, %s, %d %%, %d x %d",
                                      qPrintable(place.name),
                                      qPrintable(looks[look].name),
                                      percent,
                                      size.width(),
                                      size.height())
                            << place << look << percent << size << isWalked;
                }
}

void TstAudit::audit()
{
    QFETCH(const Audit::Place, place);
    QFETCH(const int, look);
    QFETCH(const int, percent);
    QFETCH(const QSize, size);
    QFETCH(const bool, isWalked);

    Models::Settings &settings = m_subject->services().settings;
    settings.setScheme(looks[look].scheme);
    settings.setContrast(looks[look].contrast);
    settings.setTextPercent(percent);
    m_subject->resize(size);
    Audit::goTo(*m_subject, place);

    Audit::Faults faults;
    {
        const Audit::Scene scene(*m_subject);
        Audit::checkTree(scene, faults);
        Audit::checkTexts(scene, faults);
        Audit::checkLayout(scene, faults);
    }
    Audit::checkInk(*m_subject, faults);
    if (isWalked)
        Audit::checkKeyboard(*m_subject, faults);
    if (const QString folder = qEnvironmentVariable("AUDIT_PICTURES"); !folder.isEmpty())
        m_subject->grab().save(folder + u'/' + QString::fromUtf8(QTest::currentDataTag())
                               + ".png"_L1);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.text()));
}

TESTWINDOW_MAIN_WITH(TstAudit, true)
#include "tst_audit.moc"
