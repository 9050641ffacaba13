// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/store.h"
#include "faulttable.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Content;

class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsGuidesWithTheirLanguages();
    void choosesTheFile_data();
    void choosesTheFile();
    void opensAGuide();
    void tellsWhatIsMissing_data();
    void tellsWhatIsMissing();
    void tellsAMisplacedGuide();
    void opensHelp();
    void findsTheFileAtAPath();

private:
    void put(const QString &path, const QByteArray &bytes) const;
    [[nodiscard]] Store store() const
    {
        return Store(m_folder->path(), m_folder->filePath(QStringLiteral("help.json")));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QByteArray guide = fixture(QStringLiteral("valid/small.json"));
    put(QStringLiteral("walks/en.json"), guide);
    put(QStringLiteral("walks/ar.json"), guide);
    put(QStringLiteral("walks/pt-BR.json"), guide);
    put(QStringLiteral("walks/notes.txt"), "no guide");
    put(QStringLiteral("swims/de.json"), guide);
    put(QStringLiteral("nothing/readme.txt"), "no guide");
    put(QStringLiteral("help.json"), fixture(QStringLiteral("valid/help.json")));
}

void TestStore::put(const QString &path, const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(m_folder->filePath(path)).path()));
    QFile file(m_folder->filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestStore::listsGuidesWithTheirLanguages()
{
    const QList<Listing> guides = store().list();
    QCOMPARE(guides.size(), 2);
    QCOMPARE(guides[0].id, QStringLiteral("swims"));
    QCOMPARE(guides[0].languages, QStringList{QStringLiteral("de")});
    QCOMPARE(guides[1].id, QStringLiteral("walks"));
    QCOMPARE(guides[1].languages.join(u' '), QStringLiteral("ar en pt-BR"));
    QVERIFY(Store(QStringLiteral("/nowhere")).list().isEmpty());
}

void TestStore::choosesTheFile_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("file"); // empty: none
    const QString walks = QStringLiteral("walks");
    QTest::newRow("itself") << walks << QStringLiteral("ar") << QStringLiteral("walks/ar.json");
    QTest::newRow("primary subtag")
        << walks << QStringLiteral("ar-EG") << QStringLiteral("walks/ar.json");
    QTest::newRow("with region") << walks << QStringLiteral("pt-BR")
                                 << QStringLiteral("walks/pt-BR.json");
    QTest::newRow("English instead")
        << walks << QStringLiteral("fr") << QStringLiteral("walks/en.json");
    QTest::newRow("the first instead")
        << QStringLiteral("swims") << QStringLiteral("fr") << QStringLiteral("swims/de.json");
    QTest::newRow("no language file")
        << QStringLiteral("nothing") << QStringLiteral("en") << QString();
    QTest::newRow("unknown") << QStringLiteral("flights") << QStringLiteral("en") << QString();
    QTest::newRow("empty") << QString() << QStringLiteral("en") << QString();
    QTest::newRow("another folder")
        << QStringLiteral("../walks") << QStringLiteral("en") << QString();
    QTest::newRow("this folder") << QStringLiteral(".") << QStringLiteral("en") << QString();
    QTest::newRow("language with a way out")
        << walks << QStringLiteral("../swims/de") << QStringLiteral("walks/en.json");
}

void TestStore::choosesTheFile()
{
    QFETCH(QString, id);
    QFETCH(QString, language);
    QFETCH(QString, file);
    const QString expected = file.isEmpty() ? QString() : m_folder->filePath(file);
    QCOMPARE(store().path(id, language), expected);
}

void TestStore::opensAGuide()
{
    const auto guide = store().open(QStringLiteral("walks"), QStringLiteral("en"));
    QVERIFY(guide.isOk());
    QCOMPARE(guide.value().options.size(), 2);
}

void TestStore::tellsWhatIsMissing_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("unknown") << QStringLiteral("flights");
    QTest::newRow("way out") << QStringLiteral("../../etc");
}

void TestStore::tellsWhatIsMissing()
{
    QFETCH(QString, id);
    const Faults faults = store().open(id, QStringLiteral("en")).faults();
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults[0].rule, QStringLiteral("missing-guide"));
    QVERIFY(faults[0].what.contains(id));
}

void TestStore::tellsAMisplacedGuide()
{
    const Faults faults = store().open(QStringLiteral("swims"), QStringLiteral("de")).faults();
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults[0].rule, QStringLiteral("wrong-folder"));
}

void TestStore::opensHelp()
{
    QVERIFY(store().help().isOk());
    const Store nowhere(m_folder->path(), QStringLiteral(":/nowhere.json"));
    QCOMPARE(nowhere.help().faults().first().rule, QStringLiteral("missing-file"));
}

void TestStore::findsTheFileAtAPath()
{
    put(QStringLiteral("My own walks/es.json"), fixture(QStringLiteral("valid/small.json")));
    const QString german = QStringLiteral("de");
    const QString english = m_folder->filePath(QStringLiteral("walks/en.json"));
    const QString own = m_folder->filePath(QStringLiteral("My own walks"));
    QCOMPARE(guideFileAt(english, german).value(), english);
    QCOMPARE(guideFileAt(m_folder->filePath(QStringLiteral("walks/")), german).value(), english);
    QCOMPARE(guideFileAt(own, german).value(), own + QStringLiteral("/es.json"));
    const Faults faults =
        guideFileAt(m_folder->filePath(QStringLiteral("nothing")), german).faults();
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults[0].rule, QStringLiteral("missing-guide"));
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
