// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "places.h"
#include "scene.h"
#include "support/testapplication.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// Every control of every page, pressed as assistive technology does: each press is one click.
class TstPresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void press_data();
    void press();
    void otherCountsAreSeen();

private:
    static int clicks(QQuickItem *control, const std::function<void()> &press);
};

/// The clicks that a press makes, without what they do.
int TstPresses::clicks(QQuickItem *control, const std::function<void()> &press)
{
    const QSignalSpy spy(control, SIGNAL(clicked()));
    press();
    return static_cast<int>(spy.count());
}

void TstPresses::press_data()
{
    QTest::addColumn<Audit::Place>("place");
    Support::TestWindow subject;
    const auto places = Audit::places(subject.guide());
    for (const Audit::Place &place : places)
        QTest::addRow("%s", qPrintable(place.name)) << place;
}

void TstPresses::press()
{
    QFETCH(const Audit::Place, place);
    Support::TestWindow subject;
    Audit::goTo(subject, place);
    QStringList names;
    for (const Audit::Exposed &control : Audit::Scene(subject).controls())
        if (control.role != QAccessible::EditableText)
            names.append(control.name);
    QVERIFY(!names.isEmpty());

    for (const QString &name : std::as_const(names)) {
        Audit::goTo(subject, place); // what was pressed before has changed the page
        QQuickItem *item = nullptr;
        const Audit::Scene scene(subject);
        const auto controls = scene.controls();
        for (const Audit::Exposed &control : controls)
            if (control.name == name)
                item = control.item;
        if (!item)
            continue; // such as "Back", before anything was pressed
        auto *actions = QAccessible::queryAccessibleInterface(item)->actionInterface();
        const int found = clicks(
            item, [actions] { actions->doAction(QAccessibleActionInterface::pressAction()); });
        QVERIFY2(found == 1, qPrintable(u"%1: %2 clicks"_s.arg(name).arg(found)));
        subject.settle();
    }
}

void TstPresses::otherCountsAreSeen()
{
    Support::TestWindow subject;
    QQuickItem *button = subject.find("PushButton"_L1);
    auto *press = QAccessible::queryAccessibleInterface(button)->actionInterface();
    QCOMPARE(clicks(button, [] {}), 0);
    QCOMPARE(clicks(button,
                    [press] {
                        press->doAction(QAccessibleActionInterface::pressAction());
                        press->doAction(QAccessibleActionInterface::pressAction());
                    }),
             2);
}

Q_DECLARE_METATYPE(Audit::Place)

TESTWINDOW_MAIN(TstPresses)
#include "tst_presses.moc"
