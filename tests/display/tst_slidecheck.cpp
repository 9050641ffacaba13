// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/checker.h"
#include "display/slidecheck.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSlideCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void acceptsTheBundledGuide();
    void namesWhatCannotStandOnTheWall_data();
    void namesWhatCannotStandOnTheWall();

private:
    [[nodiscard]] static Content::Faults check(const QByteArray &json)
    {
        Content::Faults own;
        for (const Content::Fault &fault :
             Content::checkGuide(json, u"en.json"_s, QDate(2026, 11, 24), &Wall::checkSlides)) {
            if (fault.rule == "slide-too-long"_L1 || fault.rule == "question-on-wall"_L1)
                own.append(fault);
        }
        return own;
    }

    QByteArray m_guide;
};

void TestSlideCheck::initTestCase()
{
    QFile file(u":/guides/peer-coaching-or-therapy/en.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_guide = file.readAll();
}

void TestSlideCheck::acceptsTheBundledGuide()
{
    QVERIFY(check(m_guide).isEmpty());
}

void TestSlideCheck::namesWhatCannotStandOnTheWall_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("rule");
    QTest::newRow("a long name") << QByteArray("\"name\": \"Therapy\"")
                                 << QByteArray("\"name\": \"Therapy" + QByteArray(40, 'y') + '"')
                                 << u"slide-too-long"_s;
    const QByteArray statement = "This guide gives information.";
    QTest::newRow("a long sentence")
        << statement << QByteArray("word ").repeated(80) + "end." << u"slide-too-long"_s;
    QTest::newRow("a question") << statement << QByteArray("How are you?") << u"question-on-wall"_s;
}

void TestSlideCheck::namesWhatCannotStandOnTheWall()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, rule);
    QByteArray guide = m_guide;
    const qsizetype at = guide.indexOf(before);
    QVERIFY(at > 0);
    guide.replace(at, before.size(), after);
    const Content::Faults faults = check(guide);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults.constFirst().rule, rule);
    QVERIFY(faults.constFirst().at.line > 1);
    QVERIFY(faults.constFirst().remedy.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestSlideCheck)
#include "tst_slidecheck.moc"
