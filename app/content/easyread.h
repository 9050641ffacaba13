// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide.h"
#include "result.h"

#include <QByteArray>
#include <QLatin1StringView>

#include <array>

/// The Easy Read edition of a guide: the same content in short sentences, one idea a line, a picture
/// each. What a file under resources/guides/<id>/easy holds once it has been read.
namespace Content
{

/// One sentence and its picture.
struct EasyLine {
    QString id; ///< unique in the edition
    QString of; ///< what it says again: an id of the guide, or "together" or "closing"
    QString picture; ///< id of EasyRead::pictures
    QString text;
    QString paper{}; ///< as it reads on paper; empty: as text
};

/// What a section says of one option.
struct EasyColumn {
    QString option; ///< id
    QList<EasyLine> lines;
};

/// Lines under one heading: of each option beside the other, or of neither.
struct EasySection {
    QString id; ///< unique in the edition
    QString title;
    QList<EasyColumn> columns; ///< as many lines each; empty where there are lines
    QList<EasyLine> lines;
};

/// What stands on one page.
struct EasyPage {
    QString id; ///< one of EasyPageIds
    QString title;
    QList<EasySection> sections;
};

/// A picture of the family in resources/icons.
struct EasyPicture {
    QString id; ///< name of its file, without ending
    QString text; ///< what it shows
};

/// Every page there is, in its order. "before" is what everybody is told first; the others are called
/// as in an address.
inline constexpr std::array EasyPageIds{QLatin1StringView("before"),
                                        QLatin1StringView("compare"),
                                        QLatin1StringView("features"),
                                        QLatin1StringView("choose"),
                                        QLatin1StringView("together"),
                                        QLatin1StringView("first-meeting"),
                                        QLatin1StringView("questions")};

/// The edition in one language.
struct EasyRead {
    QString guide; ///< id
    QString language; ///< BCP 47 tag
    Translation translation;
    QList<EasyPicture> pictures;
    QList<EasyPage> pages; ///< one for each of EasyPageIds, in that order
};

/// What a picture shows, in words; empty for one that is not there.
[[nodiscard]] QString pictureText(const EasyRead &edition, const QString &picture);

/// Every line of a section, column after column.
[[nodiscard]] QList<EasyLine> linesOf(const EasySection &section);

/// Reads an edition (resources/schema/easy.schema.json); as readGuide() in reader.h.
[[nodiscard]] Result<EasyRead> readEasy(const QByteArray &json, const QString &file);

/// Where the Easy Read edition of a guide's file is: in the folder "easy" beside it, under the same name.
/// Empty when it is not there.
[[nodiscard]] QString easyFileOf(const QString &guideFile);

/// Opens the Easy Read edition of a guide, whose file this is. A fault when there is none, or when it is
/// that of another guide or language or compares other options.
[[nodiscard]] Result<EasyRead> openEasy(const Guide &guide, const QString &guideFile);

} // namespace Content
