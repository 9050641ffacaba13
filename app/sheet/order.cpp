// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "order.h"

#include "content/easyread.h"
#include "content/reader.h"
#include "content/store.h"
#include "sheet.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sheet
{

namespace
{

/// The context that translators see.
struct Ordering {
    Q_DECLARE_TR_FUNCTIONS(Ordering)
};

QStringList texts(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray array = list.toArray();
    for (const auto text : array)
        texts += text.toString();
    return texts;
}

Picks picksFrom(const QJsonObject &object)
{
    Picks picks{.lead = object["lead"_L1].toString(),
                .others = texts(object["others"_L1]),
                .matters = texts(object["matters"_L1]),
                .asks = texts(object["asks"_L1]),
                .steps = texts(object["steps"_L1])};
    const QJsonArray columns = object["columns"_L1].toArray();
    for (const auto column : columns)
        picks.columns.append({column["name"_L1].toString(), texts(column["said"_L1])});
    return picks;
}

std::variant<Clinic, Error> clinicOf(const QJsonObject &object)
{
    const QStringList lines = texts(object["clinic"_L1]);
    if (lines.isEmpty())
        return Clinic{};
    return clinicFrom(lines.join(u'\n').toUtf8(), object["clinicFile"_L1].toString());
}

Edition editionOf(const QString &word)
{
    for (const Edition edition : {Edition::Large, Edition::Easy})
        if (word == QLatin1StringView(wordOf(edition)))
            return edition;
    return Edition::Standard;
}

Options optionsFrom(const QJsonObject &object)
{
    Options options{.edition = editionOf(object["edition"_L1].toString()),
                    .paper = object["paper"_L1] == "letter"_L1 ? Paper::Letter : Paper::A4,
                    .size = std::clamp(
                        object["size"_L1].toDouble(LeastLargeSize), LeastLargeSize, MostLargeSize),
                    .region = object["region"_L1].toString(),
                    .order = texts(object["order"_L1]),
                    .today = QDate::fromString(object["today"_L1].toString(), Qt::ISODate)};
    if (object["picks"_L1].isObject())
        options.picks = picksFrom(object["picks"_L1].toObject());
    return options;
}

Error errorOf(const Content::Faults &faults)
{
    const Content::Fault &first = faults.constFirst();
    return {first.what + u' ' + first.remedy + " ("_L1 + first.file + u')'};
}

} // namespace

std::variant<Order, Error> orderFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString guide = object["guide"_L1].toString();
    if (guide.isEmpty())
        return Error{Ordering::tr("The order for the sheet cannot be read.")};
    auto clinic = clinicOf(object);
    if (auto *error = std::get_if<Error>(&clinic))
        return *error;
    Order order{.guide = guide,
                .language = object["language"_L1].toString(),
                .options = optionsFrom(object),
                .page = object["page"_L1].toInt(),
                .width = std::clamp(object["width"_L1].toInt(), 0, WidestPicture)};
    order.options.clinic = std::get<Clinic>(std::move(clinic));
    return order;
}

std::variant<Drawing, Error> drawingOf(const Order &order)
{
    const auto json = Content::readBytes(order.guide);
    if (!json)
        return errorOf(json.faults());
    const auto guide = Content::readGuide(json.value(), order.guide);
    const auto help = Content::Store().help();
    if (!guide || !help)
        return errorOf(guide ? help.faults() : guide.faults());
    Options options = order.options;
    if (options.edition == Edition::Easy) {
        auto easy = Content::openEasy(guide.value(), order.guide);
        if (!easy)
            return errorOf(easy.faults());
        options.easy = std::make_shared<const Content::EasyRead>(std::move(easy).value());
    }
    return sheetOf(guide.value(), help.value(), options);
}

} // namespace Sheet
