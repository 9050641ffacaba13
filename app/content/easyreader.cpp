// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "easyreader.h"

#include "crossreferences.h"
#include "parts.h"
#include "plaintext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

EasyLine line(Reading &reading, int node)
{
    static constexpr std::array Keys{
        Key{"id"_L1}, Key{"of"_L1}, Key{"picture"_L1}, Key{"text"_L1}, Key{"paper"_L1, false}};
    const Fields fields(reading, node, Keys);
    return {fields.name("id"_L1, Space::Statement),
            fields.id("of"_L1),
            fields.id("picture"_L1),
            fields.text("text"_L1),
            fields.text("paper"_L1)};
}

/// A list of lines for each option, by its id.
QList<EasyColumn> columns(Reading &reading, int node)
{
    QList<EasyColumn> columns;
    const JsonIndex &json = reading.json;
    if (!isOfKind(reading, node, JsonKind::Object))
        return columns;
    for (int key = json.first(node); key != json.end(node) && !reading.log.isFull();
         key = json.next(json.next(key))) {
        const QString option = json.text(key);
        if (!isId(option))
            reading.complain(key,
                             "bad-id"_L1,
                             QStringLiteral("This is no id of an option."),
                             QStringLiteral("Write the id that the guide has for it."));
        columns.append({option, readList<EasyLine>(reading, json.next(key), 1, &line)});
        if (columns.constLast().lines.size() != columns.constFirst().lines.size())
            reading.complain(key,
                             "uneven-count"_L1,
                             QStringLiteral("This option has %1 lines, the first one %2.")
                                 .arg(columns.constLast().lines.size())
                                 .arg(columns.constFirst().lines.size()),
                             QStringLiteral("Every option needs as many as the others."));
    }
    if (columns.size() < 2)
        reading.complain(node,
                         "too-few-entries"_L1,
                         QStringLiteral("Here stands no second option."),
                         QStringLiteral("Write lines for each option of the guide."));
    return columns;
}

EasySection section(Reading &reading, int node)
{
    static constexpr std::array Keys{
        Key{"id"_L1}, Key{"title"_L1}, Key{"lines"_L1, false}, Key{"options"_L1, false}};
    const Fields fields(reading, node, Keys);
    if (fields.has("lines"_L1) == fields.has("options"_L1)
        && reading.json.kind(node) == JsonKind::Object)
        reading.complain(node,
                         "lines-or-options"_L1,
                         QStringLiteral("A section needs either \"lines\" or \"options\"."),
                         QStringLiteral("Keep \"options\" for what differs between them."));
    EasySection section{fields.name("id"_L1, Space::Row),
                        fields.text("title"_L1),
                        {},
                        fields.list("lines"_L1, &line)};
    if (fields.has("options"_L1))
        section.columns = columns(reading, fields.node("options"_L1));
    return section;
}

EasyPage page(Reading &reading, int node)
{
    static constexpr std::array Keys{Key{"id"_L1}, Key{"title"_L1}, Key{"sections"_L1}};
    const Fields fields(reading, node, Keys);
    return {fields.id("id"_L1), fields.text("title"_L1), fields.list("sections"_L1, &section)};
}

EasyPicture picture(Reading &reading, int node)
{
    static constexpr std::array Keys{Key{"id"_L1}, Key{"text"_L1}};
    const Fields fields(reading, node, Keys);
    return {fields.name("id"_L1, Space::Line), fields.text("text"_L1)};
}

void checkPages(Reading &reading, int node, const QList<EasyPage> &pages)
{
    checkIds(reading, node, pages, EasyPageIds);
    for (qsizetype i = 0; i < std::min(pages.size(), qsizetype(EasyPageIds.size())); ++i) {
        if (pages[i].id == EasyPageIds[size_t(i)] || pages.size() != qsizetype(EasyPageIds.size()))
            continue;
        reading.complain(node,
                         "wrong-order"_L1,
                         QStringLiteral("The page \"%1\" stands where \"%2\" belongs.")
                             .arg(pages[i].id.left(60), EasyPageIds[size_t(i)]),
                         QStringLiteral("Keep the order of the format."));
        return;
    }
}

void checkPictures(Reading &reading, const EasyRead &edition)
{
    for (qsizetype p = 0; p < edition.pages.size(); ++p) {
        const EasyPage &page = edition.pages[p];
        for (qsizetype s = 0; s < page.sections.size(); ++s) {
            for (const EasyLine &line : linesOf(page.sections[s])) {
                if (line.picture.isEmpty() || !pictureText(edition, line.picture).isEmpty())
                    continue;
                reading.complain(
                    reading.json.find(QStringLiteral("pages/%1/sections/%2").arg(p).arg(s)),
                    "unknown-picture"_L1,
                    QStringLiteral("The line \"%1\" has the picture \"%2\", which is "
                                   "not under \"pictures\".")
                        .arg(line.id, line.picture.left(60)),
                    QStringLiteral("Say there what it shows."));
            }
        }
    }
}

} // namespace

EasyRead easyFrom(const JsonIndex &json, FaultLog &log)
{
    static constexpr std::array Keys{Key{"format"_L1},
                                     Key{"guide"_L1},
                                     Key{"language"_L1},
                                     Key{"pictures"_L1},
                                     Key{"pages"_L1},
                                     Key{"translation"_L1, false}};
    if (json.isEmpty())
        return {};
    Reading reading{json, log};
    const Fields fields(reading, 0, Keys);
    fields.checkFormat();
    EasyRead edition{fields.id("guide"_L1),
                     fields.text("language"_L1),
                     {},
                     fields.list("pictures"_L1, &picture),
                     fields.list("pages"_L1, &page)};
    if (fields.has("translation"_L1))
        edition.translation = Parts::translation(reading, fields.node("translation"_L1));
    if (!edition.language.isEmpty() && !isLanguageTag(edition.language))
        reading.complain(fields.node("language"_L1),
                         "bad-language"_L1,
                         QStringLiteral("This is no language tag."),
                         QStringLiteral("Write one such as \"en\" or \"en-US\"."));
    checkPages(reading, fields.node("pages"_L1), edition.pages);
    checkNames(reading);
    checkPictures(reading, edition);
    return edition;
}

Result<EasyRead> readEasy(const QByteArray &json, const QString &file)
{
    FaultLog log(file, json);
    const JsonIndex index(json, log);
    EasyRead edition = easyFrom(index, log);
    if (!log.isEmpty())
        return log.faults();
    return edition;
}

QString pictureText(const EasyRead &edition, const QString &picture)
{
    const auto found =
        std::find_if(edition.pictures.begin(),
                     edition.pictures.end(),
                     [&picture](const EasyPicture &one) { return one.id == picture; });
    return found == edition.pictures.end() ? QString() : found->text;
}

QList<EasyLine> linesOf(const EasySection &section)
{
    QList<EasyLine> lines = section.lines;
    for (const EasyColumn &column : section.columns)
        lines += column.lines;
    return lines;
}

} // namespace Content
