// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/easyread.h"
#include "tablemodel.h"

/// The Easy Read edition as lists: a page of sections, a section of columns or lines.
namespace Models
{

/// Sentences with their pictures.
class EasyLinesModel : public Models::TableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A service of C++ hands it out.")

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        TextRole,
        PictureRole,
    };
    Q_ENUM(Role)

    explicit EasyLinesModel(QObject *parent = nullptr);

    void setRecords(const QList<Content::EasyLine> &records);

private:
    RecordTable<Content::EasyLine> m_table;
};

/// One option of a section, ready to be shown.
struct EasyColumnRecord {
    QString optionId;
    int mark = 0; ///< as in OptionsModel
    QString name;
    EasyLinesModel *lines = nullptr;
};

/// What a section says of each option, in the order the person set.
class EasyColumnsModel : public Models::TableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A service of C++ hands it out.")

public:
    enum Role {
        OptionIdRole = Qt::UserRole + 1,
        MarkRole,
        NameRole,
        LinesRole,
    };
    Q_ENUM(Role)

    explicit EasyColumnsModel(QObject *parent = nullptr);

    void setRecords(const QList<EasyColumnRecord> &records);

private:
    RecordTable<EasyColumnRecord> m_table;
};

/// Lines under one heading, ready to be shown.
struct EasySectionRecord {
    QString id;
    QString title;
    EasyColumnsModel *columns = nullptr; ///< without rows where there are lines
    EasyLinesModel *lines = nullptr; ///< without rows where there are columns
};

/// One page: its title and its sections.
class EasyPageModel : public Models::TableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A service of C++ hands it out.")
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        TitleRole,
        ColumnsRole,
        LinesRole,
    };
    Q_ENUM(Role)

    /// How an option is shown.
    struct Option {
        QString id;
        QString name;
        int mark = 0;
    };

    explicit EasyPageModel(QObject *parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    /// Shows a page. options: each of the guide's, in the order in which they are shown.
    void setPage(const Content::EasyPage &page, const QList<Option> &options);

Q_SIGNALS:
    void titleChanged();

private:
    /// The lists of a section, made once and filled anew.
    struct Lists {
        EasyColumnsModel *columns = nullptr;
        EasyLinesModel *lines = nullptr;
        QHash<QString, EasyLinesModel *> ofOptions{};
    };

    [[nodiscard]] EasySectionRecord record(const Content::EasySection &section,
                                           const QList<Option> &options);

    RecordTable<EasySectionRecord> m_table;
    QString m_title;
    QHash<QString, Lists> m_lists; ///< by section
};

} // namespace Models
