// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "controls/usemodule.h"

#include <QAccessible>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

SIDEBYSIDE_USE_MODULE(SideBySide_Theme)
SIDEBYSIDE_USE_MODULE(SideBySide_Controls)

namespace
{

/// What a screen reader is told about one control.
struct Expected {
    QByteArray qml;
    QAccessible::Role role = QAccessible::NoRole;
    QString name;
    QString description;
    bool isChecked = false;
    bool isSelected = false;
};

} // namespace

Q_DECLARE_METATYPE(Expected)

/// The controls as a screen reader meets them: role, name, state, and a press that counts once.
class TestControlAccess : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QAccessible::setActive(true);
        m_view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_view));
    }
    void isTold_data()
    {
        QTest::addColumn<Expected>("expected");
        const auto row = [](const Expected &expected) {
            QTest::newRow(expected.qml.constData()) << expected;
        };
        const QString one = QStringLiteral("One");
        row({"Body { text: 'One' }", QAccessible::StaticText, one, {}});
        row({"Heading { text: 'One' }", QAccessible::Heading, one, {}});
        row({"OptionHeading { text: 'One'; shape: Mark.Both }", QAccessible::Heading, one, {}});
        row({"Bullet { text: 'One' }", QAccessible::ListItem, one, {}});
        row({"Mark { label: 'One' }", QAccessible::Graphic, one, {}});
        row({"Badge { text: 'One' }", QAccessible::StaticText, one, {}});
        row({"Notice { title: 'One' }", QAccessible::Grouping, one, {}});
        row({"KeyHint { keys: 'F1'; text: 'One' }",
             QAccessible::ListItem,
             QStringLiteral("F1: One"),
             {}});
        for (const QByteArray &press : pressables()) {
            row({press, QAccessible::PushButton, one, {}});
        }
        row({"Disclosure { text: 'One' }", QAccessible::PushButton, one, QStringLiteral("hidden")});
        row({"Disclosure { text: 'One'; open: true }",
             QAccessible::PushButton,
             one,
             QStringLiteral("shown")});
        row({"ToggleButton { text: 'One' }", QAccessible::CheckBox, one, {}});
        row({"ToggleButton { text: 'One'; checked: true }", QAccessible::CheckBox, one, {}, true});
        row({"RadioOption { text: 'One'; detail: 'Two' }",
             QAccessible::RadioButton,
             one,
             QStringLiteral("Two")});
        row({"RadioOption { text: 'One'; checked: true }",
             QAccessible::RadioButton,
             one,
             {},
             true});
        row({"AnswerOption { text: 'One'; description: 'Two' }",
             QAccessible::CheckBox,
             one,
             QStringLiteral("Two")});
        row({"AnswerOption { text: 'One'; single: true; checked: true }",
             QAccessible::RadioButton,
             one,
             {},
             true});
        row({"TabLink { text: 'One' }", QAccessible::PageTab, one, {}});
        row({"TabLink { text: 'One'; current: true }", QAccessible::PageTab, one, {}, false, true});
        row({"LinkLine { text: 'One'; detail: 'Two' }",
             QAccessible::Link,
             one,
             QStringLiteral("Two")});
    }
    void isTold()
    {
        QFETCH(Expected, expected);
        QAccessibleInterface *access = show(expected.qml);
        QVERIFY(access);
        QCOMPARE(access->role(), expected.role);
        QCOMPARE(access->text(QAccessible::Name), expected.name);
        QCOMPARE(access->text(QAccessible::Description), expected.description);
        QCOMPARE(bool(access->state().checked), expected.isChecked);
        QCOMPARE(bool(access->state().selected), expected.isSelected);
    }
    void pressCountsOnce_data()
    {
        QTest::addColumn<QByteArray>("qml");
        QList<QByteArray> all = pressables();
        all << "Disclosure { text: 'One' }"
            << "ToggleButton { text: 'One' }"
            << "RadioOption { text: 'One' }"
            << "AnswerOption { text: 'One' }"
            << "TabLink { text: 'One' }"
            << "LinkLine { text: 'One' }";
        for (const QByteArray &qml : std::as_const(all)) {
            QTest::newRow(qml.constData()) << qml;
        }
    }
    void pressCountsOnce()
    {
        QFETCH(QByteArray, qml);
        QAccessibleInterface *access = show(qml);
        QVERIFY(access && access->actionInterface());
        QVERIFY(access->state().focusable);
        QSignalSpy clicked(m_item, SIGNAL(clicked()));
        access->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(clicked.size(), 1);
    }
    void searchFieldIsAnEntry()
    {
        show("SearchField { placeholder: 'One' }");
        QVERIFY(m_item);
        QQuickItem *input = nullptr;
        const QList<QQuickItem *> parts = m_item->childItems();
        for (QQuickItem *part : parts) {
            if (part->inherits("QQuickTextInput")) {
                input = part;
            }
        }
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(input);
        QVERIFY(access);
        QCOMPARE(access->role(), QAccessible::EditableText);
        QCOMPARE(access->text(QAccessible::Name), QStringLiteral("One"));
    }
    void innerPartsAreSilent()
    {
        QAccessibleInterface *access = show("PushButton { text: 'One'; iconName: 'print' }");
        QVERIFY(access);
        QCOMPARE(access->childCount(), 0);
    }

private:
    static QList<QByteArray> pressables()
    {
        return {"PushButton { text: 'One' }",
                "PushButton { text: 'One'; primary: true }",
                "PushButton { text: 'One'; iconOnly: true; iconName: 'print' }"};
    }
    /// Puts one control into the window and gives what a screen reader sees of it.
    QAccessibleInterface *show(const QByteArray &qml)
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        delete m_item;
        QQmlComponent component(m_view.engine());
        component.setData("import QtQuick\nimport SideBySide.Controls\n" + qml,
                          QUrl(QStringLiteral("qrc:/One.qml")));
        m_item = qobject_cast<QQuickItem *>(component.create());
        if (!m_item) {
            qWarning("%s", qPrintable(component.errorString()));
            return nullptr;
        }
        m_item->setParentItem(m_view.contentItem());
        return QAccessible::queryAccessibleInterface(m_item);
    }

    QQuickView m_view;
    QPointer<QQuickItem> m_item;
};

QTEST_MAIN(TestControlAccess)
#include "tst_controlaccess.moc"
