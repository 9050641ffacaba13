// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "errand.h"
#include "guidedflow.h"
#include "guideservice.h"
#include "helpservice.h"
#include "settings.h"
#include "sheetorder.h"
#include "singleton.h"

#include <QImage>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace Models
{

/// The printable sheet of the guide that is shown: how a page of it looks, saved as PDF, printed.
/// Other programs make it, so that the window never loads what they need: sidebyside-sheet the
/// preview, sidebyside-desk the dialogs. Its options and rows stand in the order that the person
/// gave them on the screen. Nothing waits for those programs.
class SheetService : public QObject, public Singleton<SheetService>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Sheet)
    QML_SINGLETON
    Q_PROPERTY(Edition edition READ edition WRITE setEdition NOTIFY changed)
    Q_PROPERTY(Paper paper READ paper WRITE setPaper NOTIFY changed)
    Q_PROPERTY(bool hasPicks READ hasPicks NOTIFY changed)
    Q_PROPERTY(bool withPicks READ withPicks WRITE setWithPicks NOTIFY changed)
    Q_PROPERTY(int page READ page WRITE setPage NOTIFY changed)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed)
    Q_PROPERTY(double pageRatio READ pageRatio NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QStringList texts READ texts NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool isSlow READ isSlow NOTIFY changed)
    Q_PROPERTY(QString file READ file NOTIFY fileChanged)
    Q_PROPERTY(bool isAsking READ isAsking NOTIFY changed)
    Q_PROPERTY(QString news READ news NOTIFY newsChanged)
    Q_PROPERTY(bool isGood READ isGood NOTIFY newsChanged)

public:
    enum Edition { OnePage, LargePrint, LargerPrint, EasyToRead };
    Q_ENUM(Edition)
    enum Paper { A4, Letter };
    Q_ENUM(Paper)

    /// Finds a companion by its name, as Cli::companionPath(): empty when it is not there.
    using Finder = std::function<QString(const QString &name)>;

    /// What the sheet is made from. The services must outlive it.
    struct Parts {
        GuideService &guide;
        HelpService &help;
        GuidedFlow &flow;
        Settings &settings;
        QDate today;
        QString guideFile; ///< of the guide that is shown
        Finder companion;
    };

    explicit SheetService(Parts parts, QObject *parent = nullptr);

    [[nodiscard]] Edition edition() const { return m_edition; }
    void setEdition(Edition edition);
    [[nodiscard]] Paper paper() const { return m_paper; }
    void setPaper(Paper paper);
    /// Whether there are answers that could be printed.
    [[nodiscard]] bool hasPicks() const { return m_flow.hasSummary(); }
    /// Whether they are. Never the safety answer, which nobody keeps.
    [[nodiscard]] bool withPicks() const { return m_withPicks && hasPicks(); }
    void setWithPicks(bool withPicks);
    /// The page that is shown, from 0.
    [[nodiscard]] int page() const { return m_page; }
    void setPage(int page);
    /// 0 until the first page was drawn.
    [[nodiscard]] int pageCount() const { return m_pageCount; }
    /// Height by width of the page that is shown.
    [[nodiscard]] double pageRatio() const;
    /// Where QML finds the picture of the page, `image://sheet/<number>`; empty until there is one.
    [[nodiscard]] QString picture() const;
    /// The picture itself: the last one that could be drawn.
    [[nodiscard]] QImage image() const { return m_image; }
    /// What stands on that page, in reading order.
    [[nodiscard]] QStringList texts() const { return m_texts; }
    /// Why the sheet that is wanted cannot be shown; empty when it can.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Whether a picture has been awaited for over half a second.
    [[nodiscard]] bool isSlow() const { return m_isSlow; }
    /// The URL of a file with the sheet as PDF, to be handed to another program; empty until makeFile()
    /// has made it. It lies where nobody else may read, and is gone with forget() and with the window.
    [[nodiscard]] QString file() const { return m_file; }
    /// Whether a dialog is open, or what it was for is being done.
    [[nodiscard]] bool isAsking() const { return m_desk.isUnderWay(); }
    /// Whether the picture is not yet what is wanted.
    [[nodiscard]] bool isDrawing() const { return m_preview.isUnderWay(); }
    /// What came of saving or printing, in a sentence; empty when there is nothing to tell.
    [[nodiscard]] QString news() const { return m_news; }
    /// Whether the news are good.
    [[nodiscard]] bool isGood() const { return m_isGood; }

    /// Whether the page with the preview is in view: only then anything is drawn.
    void setShown(bool isShown);
    /// Easy Read is what the window shows from now on, so that the sheet is too; or no longer.
    void setEasy(bool isEasy);
    /// The file of the guide that is shown from now on: the same one in another language.
    void setGuideFile(const QString &file);
    /// The width of the picture, in pixels of the screen.
    Q_INVOKABLE void setWidth(int width);
    /// Asks for a file and writes the PDF into it.
    Q_INVOKABLE void save();
    /// The same with all that the guide says, as text or as a web page.
    Q_INVOKABLE void saveText();
    Q_INVOKABLE void savePage();
    /// Makes the file of the sheet as it is wanted now, unless it is there or on its way.
    Q_INVOKABLE void makeFile();
    /// Shows the print dialog and prints.
    Q_INVOKABLE void print();
    /// Forgets what was made for the person, and closes a dialog that is open.
    void forget();

Q_SIGNALS:
    void changed();
    void newsChanged();
    void fileChanged();

private:
    [[nodiscard]] SheetOrder order() const;
    void renew();
    void draw();
    void onPage(const ErrandAnswer &answer);
    [[nodiscard]] bool takePage(const QByteArray &bytes);
    void ask(const QString &word, std::function<void(const ErrandAnswer &answer)> heard);
    void onSaved(const ErrandAnswer &answer);
    void onGuideSaved(const ErrandAnswer &answer);
    void onFile(const ErrandAnswer &answer);
    void dropFile();
    void onPrinted(const ErrandAnswer &answer);
    void fail(const QString &problem);
    void tell(const QString &news, bool isGood);

    GuideService &m_guide;
    HelpService &m_help;
    GuidedFlow &m_flow;
    Settings &m_settings;
    QDate m_today;
    QString m_guideFile;
    Finder m_companion;
    Errand m_preview;
    Errand m_desk;
    Errand m_filing;
    QTimer m_slow;
    Edition m_edition = OnePage;
    Paper m_paper = A4;
    bool m_withPicks = false;
    bool m_isShown = false;
    int m_page = 0;
    int m_width = 0;
    QByteArray m_drawn; ///< the order of the picture, or of the problem, that is there
    QByteArray m_asked; ///< the order that is under way
    QImage m_image;
    int m_pictures = 0; ///< how many there were
    int m_pageCount = 0;
    QStringList m_texts;
    QString m_problem;
    bool m_isSlow = false;
    QByteArray m_filed; ///< the order of the file that is there, or on its way
    QString m_file;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of the file
    QString m_news;
    bool m_isGood = true;
};

} // namespace Models
