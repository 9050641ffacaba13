// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/flowsteps.h"
#include "support/testapplication.h"
#include "support/testwindow.h"

#include <QDir>

using namespace Qt::StringLiterals;

using Models::Settings;

namespace
{

struct Screen {
    QString name;
    QString address;
    Settings::Scheme scheme = Settings::Light;
    Settings::Contrast contrast = Settings::NormalContrast;
    QSize size{1280, 800};
    int percent = 100;
    QString query{};
    /// How far the questions are answered; null: not begun.
    void (*answer)(Models::GuidedFlow &) = nullptr;
};

const Decision::Answers answers{{u"reason"_s, {u"symptoms"_s}},
                                {u"work"_s, {u"goals"_s, u"practical"_s}},
                                {u"ease"_s, {u"lived-it"_s}},
                                {u"matters"_s, {u"private"_s, u"cost"_s}}};

void answerFirst(Models::GuidedFlow &flow)
{
    Support::passSafety(flow);
    Support::answerUntil(flow, answers, u"reason"_s);
}

void answerLast(Models::GuidedFlow &flow)
{
    Support::passSafety(flow);
    Support::answerUntil(flow, answers, u"matters"_s);
}

void conclude(Models::GuidedFlow &flow)
{
    Support::passSafety(flow);
    Support::answerUntil(flow, answers);
    flow.goOn();
}

const QString in = u"guide/peer-coaching-or-therapy/"_s;

QList<Screen> screens()
{
    constexpr QSize narrow(360, 640);
    const QString compare = in + "compare"_L1;
    return {
        {u"compare"_s, compare},
        {u"compare-dark"_s, compare, Settings::Dark},
        {u"compare-contrast"_s, compare, Settings::Light, Settings::HighContrast},
        {u"compare-dark-contrast"_s, compare, Settings::Dark, Settings::HighContrast},
        {u"compare-narrow"_s, compare, Settings::Light, Settings::NormalContrast, narrow},
        {u"compare-narrow-dark"_s, compare, Settings::Dark, Settings::NormalContrast, narrow},
        {u"compare-large"_s, compare, Settings::Light, Settings::NormalContrast, {1280, 800}, 200},
        {u"features"_s, in + "features/therapy"_L1},
        {u"features-narrow"_s,
         in + "features/therapy"_L1,
         Settings::Light,
         Settings::NormalContrast,
         narrow},
        {u"choose"_s, in + "choose"_L1},
        {u"choose-dark"_s, in + "choose"_L1, Settings::Dark},
        {u"flow"_s,
         in + "flow"_L1,
         Settings::Light,
         Settings::NormalContrast,
         {1280, 800},
         100,
         {},
         answerFirst},
        {u"flow-dark-narrow"_s,
         in + "flow"_L1,
         Settings::Dark,
         Settings::NormalContrast,
         narrow,
         100,
         {},
         answerLast},
        {u"flow-outcome"_s,
         in + "flow"_L1,
         Settings::Light,
         Settings::NormalContrast,
         {1280, 800},
         100,
         {},
         conclude},
        {u"help"_s, u"help"_s},
        {u"help-narrow"_s, u"help"_s, Settings::Light, Settings::NormalContrast, narrow},
        {u"sheet"_s, in + "sheet"_L1},
        {u"sheet-dark-narrow"_s, in + "sheet"_L1, Settings::Dark, Settings::NormalContrast, narrow},
        {u"settings"_s, u"settings"_s},
        {u"settings-large-narrow"_s,
         u"settings"_s,
         Settings::Light,
         Settings::NormalContrast,
         narrow,
         200},
        {u"search"_s,
         u"search"_s,
         Settings::Light,
         Settings::NormalContrast,
         {1280, 800},
         100,
         u"cost"_s},
    };
}

/// White where two pictures of one size differ.
QImage difference(const QImage &one, const QImage &other)
{
    QImage picture(one.size(), QImage::Format_RGB32);
    picture.fill(Qt::black);
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            if (other.valid(x, y) && one.pixel(x, y) != other.pixel(x, y))
                picture.setPixel(x, y, 0xFFFFFFFF);
    return picture;
}

/// What the person reads when a screen is not as it was.
QString keep(const QString &name, const QImage &actual, const QImage &expected)
{
    const QDir folder(QStringLiteral(SCREENS_ACTUAL));
    folder.mkpath(u"."_s);
    actual.save(folder.filePath(name + ".png"_L1));
    difference(actual, expected).save(folder.filePath(name + "-difference.png"_L1));
    return u"See %1.png and %1-difference.png. When it is meant: tests/screens/renew"_s.arg(
        folder.filePath(name));
}

} // namespace

/// Screens that must not change by a pixel. SCREENS_RENEW: writes them anew.
class TstScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void screen_data();
    void screen();
};

void TstScreens::screen_data()
{
    QTest::addColumn<Screen>("screen");
    const auto all = screens();
    for (const Screen &screen : all)
        QTest::addRow("%s", qPrintable(screen.name)) << screen;
}

void TstScreens::screen()
{
    QFETCH(const Screen, screen);
    Support::TestWindow subject;
    Settings &settings = subject.services().settings;
    settings.setScheme(screen.scheme);
    settings.setContrast(screen.contrast);
    settings.setTextPercent(screen.percent);
    subject.resize(screen.size);
    subject.services().search.setQuery(screen.query);
    QVERIFY(subject.open(screen.address));
    if (screen.answer)
        screen.answer(subject.services().flow);
    subject.settle();
    QQuickItem *heading = subject.page()->property("heading").value<QQuickItem *>();
    heading->forceActiveFocus(); // no cursor that blinks
    // The end of Compare is made after the first frame and changes the scroll bar.
    QTest::qWait(300);
    subject.settle();

    const QImage actual = subject.grab();
    const QString path = QStringLiteral(SCREENS_EXPECTED) + u'/' + screen.name + ".png"_L1;
    if (qEnvironmentVariableIsSet("SCREENS_RENEW")) {
        QVERIFY(actual.save(path, "png", 0));
        return;
    }
    const QImage expected = QImage(path).convertToFormat(QImage::Format_RGB32);
    QVERIFY2(!expected.isNull(), "No expected picture. To draw it: tests/screens/renew");
    if (actual != expected)
        QFAIL(qPrintable(keep(screen.name, actual, expected)));
}

Q_DECLARE_METATYPE(Screen)

TESTWINDOW_MAIN(TstScreens)
#include "tst_screens.moc"
