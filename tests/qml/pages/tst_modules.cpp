// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "window/engine.h"

#include <QFile>
#include <QQmlComponent>
#include <QQuickItem>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// app/window/modules says of Qt's modules what Qt says, but for what is left out on purpose: a Qt that
/// says more is noticed here.
class TstModules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatQtSays_data();
    void saysWhatQtSays();
    void engineMakesTypesKnownItself();

private:
    /// The lines of a qmldir that name the module or what else comes with it.
    static QStringList linesOf(const QString &file);
};

QStringList TstModules::linesOf(const QString &file)
{
    QFile qmldir(file);
    QStringList lines;
    if (!qmldir.open(QIODevice::ReadOnly | QIODevice::Text))
        return lines;
    const QStringList all = QString::fromUtf8(qmldir.readAll()).split(u'\n');
    for (const QString &line : all)
        if (line.startsWith("module "_L1) || line.startsWith("import "_L1)
            || line.startsWith("depends "_L1) || line == "system"_L1)
            lines.append(line.simplified());
    lines.sort();
    return lines;
}

void TstModules::saysWhatQtSays_data()
{
    QTest::addColumn<QStringList>("leftOut");
    QTest::newRow("QtQuick") << QStringList();
    // Types of models in QML and of scripts with a thread of their own: the pages have neither.
    QTest::newRow("QtQml") << QStringList{u"import QtQml.Models auto"_s,
                                          u"import QtQml.WorkerScript auto"_s};
}

void TstModules::saysWhatQtSays()
{
    QFETCH(const QStringList, leftOut);
    const QString module = QString::fromUtf8(QTest::currentDataTag());
    const QStringList ours = linesOf(u":/modules/%1/qmldir"_s.arg(module));
    QVERIFY(!ours.isEmpty());
    QStringList together = ours + leftOut;
    together.sort();
    QCOMPARE(together, linesOf(u":/qt-project.org/imports/%1/qmldir"_s.arg(module)));
}

void TstModules::engineMakesTypesKnownItself()
{
    Window::Engine engine;
    QQmlComponent component(&engine);
    component.setData(
        "import QtQuick\n"
        "Item { width: 7; Timer {} Text {} Flickable {} Connections {} Accessible.name: 'x' }",
        QUrl(u"qrc:/test.qml"_s));
    const std::unique_ptr<QObject> made(component.create());
    auto *item = qobject_cast<QQuickItem *>(made.get());
    QVERIFY2(item, qPrintable(component.errorString()));
    QCOMPARE(item->width(), 7.0);
}

QTEST_MAIN(TstModules)
#include "tst_modules.moc"
