// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "settingsfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Models;
using namespace Qt::StringLiterals;

namespace
{

const SettingsValues asNew{};
const SettingsValues one{125, 1, 2, 1, u"GB"_s, {800, 600}};
const SettingsValues two{
    300, 2, 1, 2, u"US"_s, {3840, 2160}, {u"Our clinic"_s, u"555 0100"_s}, u"es"_s, true};

const SettingsValues left{.region = {},
                          .window = {640, 480},
                          .position = QPoint(-20, 35),
                          .isMaximized = true,
                          .page = u"guide/a/features/therapy"_s};
const SettingsValues unkept{.region = {}, .keepsPage = false};

/// What this program does when it is its own child: the first argument says which.
int child(const QString &deed, const QString &path)
{
    const SettingsFile file(path);
    if (deed == "save for ever"_L1) {
        for (;;)
            if (!file.save(one).isEmpty() || !file.save(two).isEmpty())
                return 1;
    }
    if (deed == "save on a full disk"_L1) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{20, 20};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    // Nothing is read-only for root.
    if (deed == "save as nobody"_L1 && geteuid() == 0 && setuid(65534) != 0)
        return 1;
    std::fputs(file.save(two).toUtf8().constData(), stdout);
    return 0;
}

} // namespace

class TestSettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsValues();
    void keepsValuesAtTheirLimits_data();
    void keepsValuesAtTheirLimits();
    void mendsBadValue_data();
    void mendsBadValue();
    void startsAsNewWithoutAReadableFile_data();
    void startsAsNewWithoutAReadableFile();
    void readsNoPipe();
    void readsNoDevice();
    void readsNoFolder();
    void keepsNothingWithoutAPath();
    void makesItsFolder();
    void writesNothingElse();
    void replacesWhatIsNoFile();
    void saysWhyFolderCannotBeMade();
    void saysThatFolderIsReadOnly();
    void keepsOldFileOnAFullDisk();
    void staysWholeWhenKilled();

private:
    void write(const QByteArray &bytes);
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] QString run(const QString &deed) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSettingsFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"settings.json"_s);
}

void TestSettingsFile::write(const QByteArray &bytes)
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestSettingsFile::bytes() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList TestSettingsFile::files() const
{
    return QDir(m_folder->path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// Lets a child do a deed; gives what it printed.
QString TestSettingsFile::run(const QString &deed) const
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {deed, m_path});
    return process.waitForFinished(60'000) && process.exitCode() == 0
        ? QString::fromUtf8(process.readAllStandardOutput())
        : u"the child failed"_s;
}

void TestSettingsFile::keepsValues()
{
    const SettingsFile file(m_path);
    for (const SettingsValues &values : {one, two, left, unkept, asNew}) {
        QCOMPARE(file.save(values), QString());
        QCOMPARE(SettingsFile(m_path).load(), values);
    }
}

void TestSettingsFile::keepsValuesAtTheirLimits_data()
{
    QTest::addColumn<SettingsValues>("values");
    QTest::newRow("smallest") << SettingsValues{100, 0, 0, 0, {}, {200, 200}};
    QTest::newRow("largest") << SettingsValues{300, 2, 2, 2, u"ZZ"_s, {16384, 16384}};
}

void TestSettingsFile::keepsValuesAtTheirLimits()
{
    QFETCH(const SettingsValues, values);
    const SettingsFile file(m_path);
    QCOMPARE(file.save(values), QString());
    QCOMPARE(file.load(), values);
}

void TestSettingsFile::mendsBadValue_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<SettingsValues>("values");
    SettingsValues dark = asNew;
    dark.scheme = 2;
    const auto add = [&dark](const char *name, const char *json) {
        QTest::newRow(name) << QByteArray(json) << dark;
    };
    add("missing", R"({"scheme": 2})");
    add("Easy Read no truth value", R"({"scheme": 2, "easyRead": 1})");
    add("unknown", R"({"scheme": 2, "row": "duration"})");
    add("text too small", R"({"scheme": 2, "textPercent": 99})");
    add("text too large", R"({"scheme": 2, "textPercent": 301})");
    add("text huge", R"({"scheme": 2, "textPercent": 1e300})");
    add("text a fraction", R"({"scheme": 2, "textPercent": 150.5})");
    add("text a word", R"({"scheme": 2, "textPercent": "150"})");
    add("text nothing", R"({"scheme": 2, "textPercent": null})");
    add("text a list", R"({"scheme": 2, "textPercent": [150]})");
    add("contrast negative", R"({"scheme": 2, "contrast": -1})");
    add("contrast too large", R"({"scheme": 2, "contrast": 3})");
    add("motion a truth", R"({"scheme": 2, "motion": true})");
    add("region a number", R"({"scheme": 2, "region": 44})");
    add("region a place", R"({"scheme": 2, "region": "../../etc"})");
    add("page of need", R"({"scheme": 2, "page": "help"})");
    add("page of answers", R"({"scheme": 2, "page": "guide/a/summary"})");
    add("page none", R"({"scheme": 2, "page": "../../etc"})");
    add("page a number", R"({"scheme": 2, "page": 5})");
    add("place half", R"({"scheme": 2, "windowX": 5})");
    add("place far away", R"({"scheme": 2, "windowX": 5, "windowY": -99999})");
    add("keeping a number", R"({"scheme": 2, "keepsPage": 0, "isMaximized": 1})");
    add("window tiny", R"({"scheme": 2, "windowWidth": 1, "windowHeight": 0})");
    add("window huge", R"({"scheme": 2, "windowWidth": 16385, "windowHeight": 99999})");
}

void TestSettingsFile::mendsBadValue()
{
    QFETCH(const QByteArray, json);
    write(json);
    QTEST(SettingsFile(m_path).load(), "values");
}

void TestSettingsFile::startsAsNewWithoutAReadableFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\xff\xfe\x00\x01garbage", 11);
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("half") << QByteArray(R"({"scheme": 2, "textPer)");
    QTest::newRow("list") << QByteArray(R"([{"scheme": 2}])");
    QTest::newRow("nest") << QByteArray(60'000, '[');
    QTest::newRow("too large") << QByteArray(R"({"scheme": 2})") + QByteArray(10'000'000, ' ');
}

void TestSettingsFile::startsAsNewWithoutAReadableFile()
{
    QFETCH(const QByteArray, content);
    write(content);
    const SettingsFile file(m_path);
    QCOMPARE(file.load(), asNew);
    QCOMPARE(file.save(one), QString());
    QCOMPARE(file.load(), one);
}

void TestSettingsFile::readsNoPipe()
{
    QCOMPARE(mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
    QCOMPARE(SettingsFile(m_path).load(), asNew);
}

void TestSettingsFile::readsNoDevice()
{
    QCOMPARE(SettingsFile(u"/dev/zero"_s).load(), asNew);
    QVERIFY(QFile::link(u"/dev/zero"_s, m_path));
    QCOMPARE(SettingsFile(m_path).load(), asNew);
}

void TestSettingsFile::readsNoFolder()
{
    QVERIFY(QDir().mkdir(m_path));
    const SettingsFile file(m_path);
    QCOMPARE(file.load(), asNew);
    QVERIFY(file.save(one).contains(u"could not be saved"_s));
    QCOMPARE(files(), QStringList{u"settings.json"_s});
}

void TestSettingsFile::keepsNothingWithoutAPath()
{
    const SettingsFile file({});
    QCOMPARE(file.save(one), QString());
    QCOMPARE(file.load(), asNew);
}

void TestSettingsFile::makesItsFolder()
{
    const QString path = m_folder->filePath(u"a/b c/settings.json"_s);
    QCOMPARE(SettingsFile(path).save(one), QString());
    QCOMPARE(SettingsFile(path).load(), one);
}

void TestSettingsFile::writesNothingElse()
{
    for (int i = 0; i < 20; ++i)
        QCOMPARE(SettingsFile(m_path).save(i % 2 ? one : two), QString());
    QCOMPARE(files(), QStringList{u"settings.json"_s});
    const QStringList keys{u"contrast"_s,
                           u"easyRead"_s,
                           u"language"_s,
                           u"motion"_s,
                           u"region"_s,
                           u"scheme"_s,
                           u"textPercent"_s,
                           u"windowHeight"_s,
                           u"windowWidth"_s};
    QCOMPARE(QJsonDocument::fromJson(bytes()).toVariant().toMap().keys(), keys);
}

void TestSettingsFile::replacesWhatIsNoFile()
{
    QCOMPARE(mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
    QCOMPARE(SettingsFile(m_path).save(one), QString());
    QCOMPARE(SettingsFile(m_path).load(), one);
}

void TestSettingsFile::saysWhyFolderCannotBeMade()
{
    write("in the way");
    const QString problem = SettingsFile(m_path + u"/settings.json"_s).save(one);
    QVERIFY2(problem.contains(u"the folder "_s + m_path), qPrintable(problem));
    QCOMPARE(bytes(), QByteArray("in the way"));
}

void TestSettingsFile::saysThatFolderIsReadOnly()
{
    QCOMPARE(SettingsFile(m_path).save(one), QString());
    const QByteArray before = bytes();
    const QByteArray folder = QFile::encodeName(m_folder->path());
    QCOMPARE(chmod(folder.constData(), 0555), 0);
    const QString problem = run(u"save as nobody"_s);
    QCOMPARE(chmod(folder.constData(), 0755), 0);
    QVERIFY2(problem.contains(u"not writable"_s) || problem.contains(u"Permission denied"_s),
             qPrintable(problem));
    QCOMPARE(bytes(), before);
    QCOMPARE(files(), QStringList{u"settings.json"_s});
}

void TestSettingsFile::keepsOldFileOnAFullDisk()
{
    QCOMPARE(SettingsFile(m_path).save(one), QString());
    const QByteArray before = bytes();
    const QString problem = run(u"save on a full disk"_s);
    QVERIFY2(problem.contains(u"could not be saved: the disk may be full."_s), qPrintable(problem));
    QCOMPARE(bytes(), before);
    QCOMPARE(files(), QStringList{u"settings.json"_s});
}

void TestSettingsFile::staysWholeWhenKilled()
{
    const SettingsFile file(m_path);
    QRandomGenerator random(20261123);
    for (int i = 0; i < 50; ++i) {
        QFile::remove(m_path);
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"save for ever"_s, m_path});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_path), 30'000);
        QThread::usleep(random.bounded(3000U));
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        const SettingsValues values = file.load();
        QVERIFY2(values == one || values == two, bytes().constData());
        QCOMPARE(file.save(asNew), QString());
        QCOMPARE(file.load(), asNew);
    }
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1).startsWith("save "_L1))
        return child(arguments.at(1), arguments.at(2));
    TestSettingsFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_settingsfile.moc"
