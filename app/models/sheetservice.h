// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk.h"
#include "guideservice.h"
#include "helpservice.h"
#include "sheet/sheet.h"
#include "singleton.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Models
{

/// The printable sheet of the guide that is shown: how it looks, saved as PDF, printed. Its options
/// and rows stand in the order that the person gave them on the screen.
class SheetService : public QObject, public Singleton<SheetService>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Sheet)
    QML_SINGLETON
    Q_PROPERTY(bool isLarge READ isLarge WRITE setLarge NOTIFY changed)
    Q_PROPERTY(bool isLetter READ isLetter WRITE setLetter NOTIFY changed)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed)
    Q_PROPERTY(double pageRatio READ pageRatio NOTIFY changed)
    Q_PROPERTY(int revision READ revision NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString news READ news NOTIFY newsChanged)
    Q_PROPERTY(bool isGood READ isGood NOTIFY newsChanged)

public:
    /// What the sheet is made from. The services must outlive it.
    struct Parts {
        GuideService &guide;
        HelpService &help;
        Content::Help numbers;
        QDate today;
        QString desk; ///< path of the program with the dialogs
        QString guidePath; ///< of the guide's file, for that program
    };

    explicit SheetService(Parts parts, QObject *parent = nullptr);

    [[nodiscard]] bool isLarge() const { return m_options.edition == Sheet::Edition::Large; }
    void setLarge(bool isLarge);
    [[nodiscard]] bool isLetter() const { return m_options.paper == Sheet::Paper::Letter; }
    void setLetter(bool isLetter);
    /// 0 until renew() was called, and when there is a problem.
    [[nodiscard]] int pageCount() const;
    /// Height by width of a page.
    [[nodiscard]] double pageRatio() const;
    /// Another number whenever the pages may look different.
    [[nodiscard]] int revision() const { return m_revision; }
    /// Why there is no sheet; empty when there is one.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// What came of saving or printing, in a sentence; empty when there is nothing to tell.
    [[nodiscard]] QString news() const { return m_news; }
    /// Whether the news are good.
    [[nodiscard]] bool isGood() const { return m_isGood; }
    /// The pages; none when there is a problem.
    [[nodiscard]] const std::optional<Sheet::Drawing> &drawing() const { return m_drawing; }

    /// Lays the sheet out as things are now.
    Q_INVOKABLE void renew();
    /// Asks for a file and writes the PDF into it.
    Q_INVOKABLE void save();
    /// Shows the print dialog and prints.
    Q_INVOKABLE void print();

    /// Writes the PDF into a file.
    void saveTo(const QString &path);

Q_SIGNALS:
    void changed();
    void newsChanged();

private:
    [[nodiscard]] QStringList order() const;
    void tell(const QString &news, bool isGood);

    GuideService &m_guide;
    HelpService &m_help;
    Content::Help m_numbers;
    Desk m_desk;
    QString m_guidePath;
    Sheet::Options m_options;
    std::optional<Sheet::Drawing> m_drawing;
    QString m_problem;
    QString m_news;
    bool m_isGood = true;
    int m_revision = 0;
};

} // namespace Models
