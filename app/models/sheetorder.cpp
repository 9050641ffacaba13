// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "sheetorder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Models
{

namespace
{

QStringList saidIn(const QList<Decision::Line> &lines)
{
    QStringList said;
    for (const Decision::Line &line : lines) {
        if (!said.contains(line.said))
            said.append(line.said);
    }
    return said;
}

QStringList textsOf(const QList<Content::Statement> &statements)
{
    QStringList texts;
    for (const Content::Statement &statement : statements)
        texts.append(statement.text);
    return texts;
}

/// The columns in the order in which the options are shown.
QJsonArray columnsOf(QList<Decision::Column> columns, const QStringList &order)
{
    std::stable_sort(columns.begin(), columns.end(), [&order](const auto &one, const auto &other) {
        return order.indexOf(one.option) < order.indexOf(other.option);
    });
    QJsonArray array;
    for (const Decision::Column &column : columns) {
        array.append(QJsonObject{{u"name"_s, column.name},
                                 {u"said"_s, QJsonArray::fromStringList(saidIn(column.lines))}});
    }
    return array;
}

QJsonObject picksOf(const Decision::Summary &summary, const QStringList &order)
{
    const QStringList others = saidIn(summary.neither) + saidIn(summary.others);
    return {{u"lead"_s, summary.lead},
            {u"columns"_s, columnsOf(summary.columns, order)},
            {u"others"_s, QJsonArray::fromStringList(others)},
            {u"matters"_s, QJsonArray::fromStringList(saidIn(summary.matters))},
            {u"asks"_s, QJsonArray::fromStringList(textsOf(summary.asks))},
            {u"steps"_s, QJsonArray::fromStringList(summary.steps)}};
}

} // namespace

QByteArray SheetOrder::json() const
{
    QJsonObject object{{u"guide"_s, guide},
                       {u"language"_s, QLocale().bcp47Name()},
                       {u"region"_s, region},
                       {u"today"_s, today.toString(Qt::ISODate)},
                       {u"edition"_s, edition},
                       {u"size"_s, size},
                       {u"paper"_s, isLetter ? u"letter"_s : u"a4"_s},
                       {u"order"_s, QJsonArray::fromStringList(order)},
                       {u"clinic"_s, QJsonArray::fromStringList(clinic)},
                       {u"clinicFile"_s, clinicFile},
                       {u"page"_s, page},
                       {u"width"_s, width}};
    if (summary)
        object.insert(u"picks"_s, picksOf(*summary, order));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace Models
