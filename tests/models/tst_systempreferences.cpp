// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "systempreferences.h"

#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Models;
using namespace Qt::StringLiterals;

namespace
{

const QString appearance = u"org.freedesktop.appearance"_s;
const QString gnome = u"org.gnome.desktop.interface"_s;
const QString gnomeAccess = u"org.gnome.desktop.a11y.interface"_s;

QVariant wrapped(const QVariant &value)
{
    return QVariant::fromValue(QDBusVariant(value));
}

/// What the window asks: dark, contrast, reduced motion, text scale in percent.
QList<int> state(const SystemPreferences &system)
{
    return {system.isDark(),
            system.isHighContrast(),
            system.isMotionReduced(),
            qRound(system.textScale() * 100)};
}

const QList<int> asNew{0, 0, 0, 100};

} // namespace

class TestSystemPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsPlain();
    void takesValue_data();
    void takesValue();
    void takesWrappedValue_data();
    void takesWrappedValue();
    void takesValueBack();
    void eitherSourceOfContrastCounts();
    void passesOverUnknownKeys();
    void saysThatThereIsNoBus();
};

void TestSystemPreferences::startsPlain()
{
    QCOMPARE(state(SystemPreferences(false)), asNew);
}

void TestSystemPreferences::saysThatThereIsNoBus()
{
    QCOMPARE(SystemPreferences(false).trouble(), QString()); // nobody was asked
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("XDG_RUNTIME_DIR");
    QVERIFY(SystemPreferences(true).trouble().contains(u"no message bus"_s));
}

void TestSystemPreferences::takesValue_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QList<int>>("expected");
    const auto add = [](const char *name,
                        const QString &group,
                        const QString &key,
                        const QVariant &value,
                        const QList<int> &expected) {
        QTest::newRow(name) << group << key << value << expected;
    };
    const QString scale = u"text-scaling-factor"_s;
    add("dark", appearance, u"color-scheme"_s, 1U, {1, 0, 0, 100});
    add("light", appearance, u"color-scheme"_s, 2U, asNew);
    add("no scheme", appearance, u"color-scheme"_s, 0U, asNew);
    add("scheme to come", appearance, u"color-scheme"_s, 7U, asNew);
    add("scheme of a wrong type", appearance, u"color-scheme"_s, u"dark"_s, asNew);
    add("contrast", appearance, u"contrast"_s, 1U, {0, 1, 0, 100});
    add("no contrast", appearance, u"contrast"_s, 0U, asNew);
    add("reduced motion", appearance, u"reduced-motion"_s, 1U, {0, 0, 1, 100});
    add("motion", appearance, u"reduced-motion"_s, 0U, asNew);
    add("no animations", gnome, u"enable-animations"_s, false, {0, 0, 1, 100});
    add("animations", gnome, u"enable-animations"_s, true, asNew);
    add("GNOME's contrast", gnomeAccess, u"high-contrast"_s, true, {0, 1, 0, 100});
    add("text", gnome, scale, 1.5, {0, 0, 0, 150});
    add("small text", gnome, scale, 0.75, {0, 0, 0, 75});
    add("text too small", gnome, scale, 0.1, {0, 0, 0, 50});
    add("text too large", gnome, scale, 99.0, {0, 0, 0, 300});
    add("text that is no number", gnome, scale, std::nan(""), asNew);
    add("text of a wrong type", gnome, scale, u"big"_s, asNew);
}

void TestSystemPreferences::takesValue()
{
    QFETCH(const QString, group);
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    SystemPreferences system(false);
    system.apply(group, key, value);
    QTEST(state(system), "expected");
}

void TestSystemPreferences::takesWrappedValue_data()
{
    takesValue_data();
}

void TestSystemPreferences::takesWrappedValue()
{
    QFETCH(const QString, group);
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    SystemPreferences once(false);
    once.apply(group, key, wrapped(value));
    QTEST(state(once), "expected");
    // Some portals wrap what is wrapped already.
    SystemPreferences twice(false);
    twice.apply(group, key, wrapped(wrapped(value)));
    QTEST(state(twice), "expected");
}

void TestSystemPreferences::takesValueBack()
{
    SystemPreferences system(false);
    const QSignalSpy changes(&system, &SystemPreferences::changed);
    system.apply(appearance, u"color-scheme"_s, 1U);
    system.apply(appearance, u"color-scheme"_s, 2U);
    system.apply(gnome, u"text-scaling-factor"_s, 2.0);
    system.apply(gnome, u"text-scaling-factor"_s, 1.0);
    QCOMPARE(state(system), asNew);
    QCOMPARE(changes.count(), 4);
}

void TestSystemPreferences::eitherSourceOfContrastCounts()
{
    SystemPreferences system(false);
    system.apply(appearance, u"contrast"_s, 1U);
    system.apply(gnomeAccess, u"high-contrast"_s, false);
    QVERIFY(system.isHighContrast());
    system.apply(appearance, u"contrast"_s, 0U);
    QVERIFY(!system.isHighContrast());
}

void TestSystemPreferences::passesOverUnknownKeys()
{
    SystemPreferences system(false);
    const QSignalSpy changes(&system, &SystemPreferences::changed);
    system.apply(appearance, u"accent-color"_s, 1U);
    system.apply(gnome, u"color-scheme"_s, 1U);
    system.apply({}, {}, {});
    QCOMPARE(changes.count(), 0);
    QCOMPARE(state(system), asNew);
}

QTEST_GUILESS_MAIN(TestSystemPreferences)
#include "tst_systempreferences.moc"
