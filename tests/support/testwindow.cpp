// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "testwindow.h"

#include "content/store.h"
#include "controls/usemodule.h"
#include "window/scriptfonts.h"
#include "window/sheetpreview.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

SIDEBYSIDE_USE_MODULE(SideBySide_App)
SIDEBYSIDE_USE_MODULE(SideBySide_Controls)
SIDEBYSIDE_USE_MODULE(SideBySide_Models)
SIDEBYSIDE_USE_MODULE(SideBySide_Pages)
SIDEBYSIDE_USE_MODULE(SideBySide_Theme)

namespace Support
{

namespace
{

constexpr auto guideId = "peer-coaching-or-therapy"_L1;

QString speaker; ///< the program that speaks; empty for none

/// The program that draws the sheet, as it was built, and what stands in for the one that speaks; no dialogs.
QString companion(const QString &name)
{
    if (name == "sidebyside-speaker"_L1)
        return speaker;
    const QFileInfo program(QStringLiteral(SIDEBYSIDE_PROGRAMS "/") + name);
    return name == "sidebyside-sheet"_L1 && program.isExecutable() ? program.filePath() : QString();
}

Window::Inputs inputs(const QString &address,
                      const QString &language,
                      const Content::Store &store,
                      Models::IdleWatch::Clock clock)
{
    auto guide = store.open(guideId, language);
    auto help = store.help();
    if (!guide || !help)
        qFatal("The bundled guide does not open.");
    const auto place =
        Models::placeOf(address).value_or(Models::Place{Models::Page::Compare, guideId, {}, {}});
    return {std::move(guide).value(),
            std::move(help).value(),
            QDate(2026, 11, 23),
            place,
            QString(),
            u"US"_s,
            false,
            store,
            {language},
            std::move(clock),
            store.path(guideId, language),
            &companion};
}

void collect(QQuickItem *root, QList<QQuickItem *> &into)
{
    into.append(root);
    const auto children = root->childItems();
    for (QQuickItem *child : children)
        collect(child, into);
}

} // namespace

void speakWith(const QString &program)
{
    speaker = program;
}

bool isShown(const QQuickItem *item)
{
    for (; item; item = item->parentItem())
        if (!item->isVisible() || qFuzzyIsNull(item->opacity()))
            return false;
    return true;
}

QList<QQuickItem *> itemsOf(QQuickItem *root)
{
    QList<QQuickItem *> items;
    if (root)
        collect(root, items);
    return items;
}

bool isA(const QQuickItem *item, QLatin1StringView type)
{
    for (const QMetaObject *meta = item->metaObject(); meta; meta = meta->superClass()) {
        const QLatin1StringView name(meta->className());
        if (name == type || (name.startsWith(type) && name.mid(type.size()).startsWith("_QML"_L1)))
            return true;
    }
    return false;
}

bool awaitRest(QQuickItem *root)
{
    const auto hasMore = [root] {
        const auto items = itemsOf(root);
        return std::any_of(items.begin(), items.end(), [](const QQuickItem *item) {
            return isA(item, "GuidePage"_L1) && item->property("isWhole") == false;
        });
    };
    if (!hasMore())
        return false;
    if (!QTest::qWaitFor([&] { return !hasMore(); }))
        qFatal("The page is never whole.");
    return true;
}

TestWindow::TestWindow(const QString &address, const QString &language)
    : TestWindow(inputs(address, language, Content::Store(), [this] { return m_now; }), nullptr)
{
}

TestWindow::TestWindow(Pseudo language)
    : TestWindow(language, std::make_unique<PseudoContent>(language))
{
}

TestWindow::TestWindow(Pseudo language, std::unique_ptr<PseudoContent> content)
    : TestWindow(inputs({}, u"en"_s, content->store(), [this] { return m_now; }),
                 std::make_unique<PseudoTranslator>(language))
{
    m_content = std::move(content); // Easy Read is read when it is wanted
    if (language == Pseudo::RightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    settle();
}

TestWindow::TestWindow(Form)
    : TestWindow(
        [this] {
            Window::Inputs made = inputs({}, u"en"_s, Content::Store(), [this] { return m_now; });
            made.isKiosk = true;
            return made;
        }(),
        nullptr)
{
}

QQuickWindow *TestWindow::load(bool isKiosk)
{
    const QString scene = isKiosk ? u"Kiosk"_s : u"Main"_s;
    m_engine.load(QUrl(u"qrc:/qt/qml/SideBySide/App/%1.qml"_s.arg(scene)));
    if (m_engine.rootObjects().isEmpty())
        qFatal("The window does not load.");
    QObject *root = m_engine.rootObjects().constFirst();
    auto *item = qobject_cast<QQuickItem *>(root);
    if (!item)
        return qobject_cast<QQuickWindow *>(root);
    m_holder = std::make_unique<QQuickWindow>();
    item->setParentItem(m_holder->contentItem());
    const auto fill = [this, item] { item->setSize(m_holder->size()); };
    QObject::connect(m_holder.get(), &QWindow::widthChanged, item, fill);
    QObject::connect(m_holder.get(), &QWindow::heightChanged, item, fill);
    m_holder->resize(1280, 800);
    m_holder->show();
    item->forceActiveFocus();
    return m_holder.get();
}

TestWindow::TestWindow(Window::Inputs inputs, std::unique_ptr<PseudoTranslator> translator)
    : m_translator(std::move(translator))
{
    if (m_translator)
        QCoreApplication::installTranslator(m_translator.get());
    Window::useScriptFonts();
    const bool isKiosk = inputs.isKiosk;
    m_services = std::make_unique<Window::Services>(std::move(inputs));
    QObject::connect(&m_services->languages,
                     &Models::LanguagesModel::currentChanged,
                     &m_engine,
                     &QQmlEngine::retranslate);
    qGuiApp->installEventFilter(&m_services->quickLeave);
    qGuiApp->installEventFilter(&m_services->idle);
    m_engine.setNetworkAccessManagerFactory(&m_noNetwork);
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    Window::addSheetPreview(m_engine, m_services->sheet);
    m_window = load(isKiosk);
    m_theme = findTheme();
    m_services->settings.setScheme(Models::Settings::Light);
    m_services->settings.setContrast(Models::Settings::NormalContrast);
    m_services->settings.setMotion(Models::Settings::ReducedMotion);
    m_window->requestActivate();
    if (!m_theme || !QTest::qWaitForWindowActive(m_window))
        qFatal("The window does not come up.");
    settle();
}

QObject *TestWindow::findTheme()
{
    QQmlComponent component(&m_engine);
    component.setData("import QtQml\nimport SideBySide.Theme\n"
                      "QtObject { readonly property QtObject theme: Theme }",
                      QUrl(u"qrc:/support.qml"_s));
    const std::unique_ptr<QObject> probe(component.create());
    return probe ? probe->property("theme").value<QObject *>() : nullptr;
}

QQuickItem *TestWindow::page()
{
    return find("GuidePage"_L1);
}

QQuickItem *TestWindow::flickable()
{
    QQuickItem *page = this->page();
    const auto items = itemsOf(page);
    const auto found = std::find_if(items.begin(), items.end(), [](const QQuickItem *item) {
        return item->inherits("QQuickFlickable");
    });
    return found == items.end() ? nullptr : *found;
}

bool TestWindow::open(const QString &address)
{
    const bool isOpen = m_services->navigation.open(address);
    settle();
    return isOpen;
}

void TestWindow::resize(QSize size)
{
    m_window->resize(size);
    settle();
}

void TestWindow::settle()
{
    arrange();
    if (awaitRest(m_window->contentItem()))
        arrange();
    if (!m_services->sheet.isDrawing())
        return;
    if (!QTest::qWaitFor([this] { return !m_services->sheet.isDrawing(); }, 30'000))
        qFatal("The sheet is never drawn.");
    arrange();
}

void TestWindow::arrange()
{
    // Twice: what a binding makes may have bindings and a layout of its own.
    for (int turn = 0; turn < 2; ++turn) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto items = itemsOf(m_window->contentItem());
        // What is inside first: its size is what its holder arranges.
        std::for_each(
            items.rbegin(), items.rend(), [](QQuickItem *item) { item->ensurePolished(); });
    }
}

void TestWindow::passTime(qint64 milliseconds)
{
    m_now += milliseconds;
    m_services->idle.check();
    settle();
}

QImage TestWindow::grab()
{
    return m_window->grabWindow().convertToFormat(QImage::Format_RGB32);
}

QQuickItem *TestWindow::find(const std::function<bool(const QQuickItem *)> &isWanted)
{
    const auto items = itemsOf(m_window->contentItem());
    const auto found = std::find_if(items.begin(), items.end(), [&](const QQuickItem *item) {
        return isWanted(item) && isShown(item);
    });
    return found == items.end() ? nullptr : *found;
}

QQuickItem *TestWindow::find(QLatin1StringView type, const QString &text)
{
    return find([&](const QQuickItem *item) {
        return isA(item, type) && (text.isEmpty() || item->property("text").toString() == text);
    });
}

QQuickItem *TestWindow::named(const QString &name)
{
    return find([&](const QQuickItem *item) { return item->objectName() == name; });
}

QList<QQuickItem *> TestWindow::all(QLatin1StringView type)
{
    QList<QQuickItem *> found;
    const auto items = itemsOf(m_window->contentItem());
    std::copy_if(items.begin(),
                 items.end(),
                 std::back_inserter(found),
                 [&](const QQuickItem *item) { return isA(item, type) && isShown(item); });
    return found;
}

void TestWindow::click(QQuickItem *item)
{
    const QPointF middle = item->mapToScene({item->width() / 2, item->height() / 2});
    QTest::mouseClick(m_window, Qt::LeftButton, {}, middle.toPoint());
    settle();
}

} // namespace Support
