// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/reader.h"
#include "content/store.h"
#include "controls/usemodule.h"
#include "samples.h"
#include "visitor.h"
#include "window/fonts.h"
#include "window/renderer.h"
#include "window/services.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QQmlApplicationEngine>
#include <QTextStream>

using namespace Qt::StringLiterals;

SIDEBYSIDE_USE_MODULE(SideBySide_App)
SIDEBYSIDE_USE_MODULE(SideBySide_Controls)
SIDEBYSIDE_USE_MODULE(SideBySide_Models)
SIDEBYSIDE_USE_MODULE(SideBySide_Pages)
SIDEBYSIDE_USE_MODULE(SideBySide_Theme)

namespace
{

using Models::GuidedFlow;

/// Goes through the questions by keyboard.
class Walker
{
public:
    Walker(QQuickWindow &window, GuidedFlow &flow)
        : m_window(window)
        , m_flow(flow)
        , m_visitor(window)
    {
    }

    /// From the safety question to the outcome and back. isFirst: nothing was shown before. False when
    /// a key did nothing.
    bool goRound(bool isFirst)
    {
        m_visitor.visit([this] {
            m_flow.startAgain();
            return true;
        });
        m_visitor.visit([this] { return press(Qt::Key_1, u"1"_s); });
        while (m_flow.stage() != GuidedFlow::Outcome) {
            if (m_flow.stage() == GuidedFlow::Question
                && !print(u"pick"_s, m_visitor.visit([this] { return press(Qt::Key_1, u"1"_s); })))
                return false;
            const Bench::Change change = m_visitor.visit([this] { return press(Qt::Key_Return); });
            const bool isQuestion = m_flow.stage() == GuidedFlow::Question;
            if (!print(!isQuestion ? u"end"_s : isFirst ? u"first"_s : u"again"_s, change))
                return false;
        }
        return true;
    }

    Bench::Change settle() { return m_visitor.settle(); }

private:
    bool press(Qt::Key key, const QString &text = {})
    {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, text);
            QCoreApplication::sendEvent(&m_window, &event);
        }
        return true;
    }

    /// What a key did, after which this step is shown.
    bool print(const QString &kind, const Bench::Change &change)
    {
        if (change.frames == 0) {
            QTextStream(stderr) << "No frame came for " << m_flow.question() << '\n';
            return false;
        }
        Bench::print({{u"kind"_s, kind},
                      {u"question"_s, m_flow.questionId()},
                      {u"ms"_s, change.milliseconds},
                      {u"processor"_s, change.processor},
                      {u"frames"_s, change.frames}});
        return true;
    }

    QQuickWindow &m_window;
    GuidedFlow &m_flow;
    Bench::Visitor m_visitor;
};

} // namespace

/// bench_flow ROUNDS: goes through the questions of the real window by key presses, first for the
/// first time, then so many rounds more. One line of JSON a key press.
int main(int argc, char **argv)
{
    const Content::Store store;
    auto guide = store.open(u"peer-coaching-or-therapy"_s, u"en"_s);
    auto help = store.help();
    if (argc < 2 || !guide || !help)
        return 2;
    const auto json = Content::readBytes(store.path(u"peer-coaching-or-therapy"_s, u"en"_s));
    const Window::Typeface typeface = Window::limitToBundledFonts(json.value());
    QGuiApplication app(argc, argv);
    if (!Window::useBundledFonts(typeface))
        return 1;
    Window::chooseRenderer();

    const Models::Place start{Models::Page::Choose, guide.value().id, {}, {}};
    const QDate today = guide.value().dates.checked;
    Window::Services services({std::move(guide).value(),
                               std::move(help).value(),
                               today,
                               start,
                               QString(),
                               u"US"_s,
                               false});
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.load(QUrl(u"qrc:/qt/qml/SideBySide/App/Main.qml"_s));
    if (engine.rootObjects().isEmpty())
        return 1;

    Walker walker(*qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst()), services.flow);
    if (walker.settle().frames == 0)
        return 1;
    for (int round = 0; round <= QByteArray(argv[1]).toInt(); ++round)
        if (!walker.goRound(round == 0))
            return 1;
    return 0;
}
