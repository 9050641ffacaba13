// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "easymodels.h"

#include <algorithm>

namespace Models
{

EasyLinesModel::EasyLinesModel(QObject *parent)
    : TableModel(m_table, parent)
    , m_table{
          {IdRole, "lineId", [](const Content::EasyLine &r) { return QVariant(r.id); }},
          {TextRole, "text", [](const Content::EasyLine &r) { return QVariant(r.text); }},
          {PictureRole, "picture", [](const Content::EasyLine &r) { return QVariant(r.picture); }},
      }
{
}

void EasyLinesModel::setRecords(const QList<Content::EasyLine> &records)
{
    replace(m_table, records);
}

EasyColumnsModel::EasyColumnsModel(QObject *parent)
    : TableModel(m_table, parent)
    , m_table{
          {OptionIdRole,
           "optionId",
           [](const EasyColumnRecord &r) { return QVariant(r.optionId); }},
          {MarkRole, "mark", [](const EasyColumnRecord &r) { return QVariant(r.mark); }},
          {NameRole, "name", [](const EasyColumnRecord &r) { return QVariant(r.name); }},
          {LinesRole,
           "lines",
           [](const EasyColumnRecord &r) { return QVariant::fromValue(r.lines); }},
      }
{
}

void EasyColumnsModel::setRecords(const QList<EasyColumnRecord> &records)
{
    replace(m_table, records);
}

EasyPageModel::EasyPageModel(QObject *parent)
    : TableModel(m_table, parent)
    , m_table{
          {IdRole, "sectionId", [](const EasySectionRecord &r) { return QVariant(r.id); }},
          {TitleRole, "title", [](const EasySectionRecord &r) { return QVariant(r.title); }},
          {ColumnsRole,
           "columns",
           [](const EasySectionRecord &r) { return QVariant::fromValue(r.columns); }},
          {LinesRole,
           "lines",
           [](const EasySectionRecord &r) { return QVariant::fromValue(r.lines); }},
      }
{
}

void EasyPageModel::setPage(const Content::EasyPage &page, const QList<Option> &options)
{
    QList<EasySectionRecord> records;
    for (const Content::EasySection &section : page.sections)
        records.append(record(section, options));
    replace(m_table, records);
    m_title = page.title;
    Q_EMIT titleChanged();
}

EasySectionRecord EasyPageModel::record(const Content::EasySection &section,
                                        const QList<Option> &options)
{
    Lists &lists = m_lists[section.id];
    if (!lists.columns) {
        lists.columns = new EasyColumnsModel(this);
        lists.lines = new EasyLinesModel(this);
    }
    QList<EasyColumnRecord> columns;
    for (const Option &option : options) {
        const auto column = std::find_if(
            section.columns.begin(),
            section.columns.end(),
            [&option](const Content::EasyColumn &one) { return one.option == option.id; });
        if (column == section.columns.end())
            continue;
        EasyLinesModel *&lines = lists.ofOptions[option.id];
        if (!lines)
            lines = new EasyLinesModel(this);
        lines->setRecords(column->lines);
        columns.append({option.id, option.mark, option.name, lines});
    }
    lists.columns->setRecords(columns);
    lists.lines->setRecords(section.lines);
    return {section.id, section.title, lists.columns, lists.lines};
}

} // namespace Models
