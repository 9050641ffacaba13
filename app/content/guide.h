// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

/// The values of a guide: what a file under resources/guides holds once it has been read.
/// Plain structs, in the order of the file; every text is plain, without markup.
namespace Content
{

/// How sure research is about a claim. In the file: "fairly-sure", "not-sure", "nobody-knows".
enum class Certainty { FairlySure, NotSure, NobodyKnows };

/// One sentence or two that can be pointed at: a statement, a step, a question, a wish.
struct Statement {
    QString id; ///< stable, unique in the guide
    QString text;
    QString paper{}; ///< of a standing statement: as it reads on paper; empty: as text
};

/// Something that is said to be so, with how sure anybody is and who says it.
struct Claim {
    QString id;
    QString text;
    Certainty certainty = Certainty::NobodyKnows;
    QStringList sources; ///< ids of Guide::sources, at least one
    QStringList about; ///< ids of options or outcomes; empty in Option and Outcome, which own it
};

/// One key feature of an option: a card on its Features page.
struct Feature {
    QString id;
    QString title;
    QString line;
    QString example; ///< what this can look like
    QString icon; ///< name of an icon of the family in resources/icons, without ending
};

/// One of the two to four things that are compared.
struct Option {
    QString id; ///< such as "therapy"
    QString name;
    QString summary; ///< one line
    QStringList definition; ///< paragraphs
    QString example;
    QList<Feature> features;
    QList<Statement> fits; ///< "fits people who ...", each the end of that sentence
    QString fitExample;
    QList<Claim> good;
    QList<Claim> hard; ///< as many as good
    QList<Statement> firstMeeting; ///< steps; as many for each option
};

/// A way that is more than one option or none: "both" and "not-now", full outcomes of their own.
struct Outcome {
    QString id; ///< "both" or "not-now"
    QString name;
    QString summary; ///< one line
    QStringList text; ///< paragraphs
    QString example;
    QList<Statement> fits;
    QList<Claim> good;
    QList<Claim> hard; ///< as many as good
    QList<Statement> steps; ///< what a first step can be
};

/// What one option says in one row.
struct Cell {
    bool isKnown = true; ///< false when the file says {"notKnown": true}; the texts are empty then
    QString text;
    QString example; ///< shown when the row is opened
    QStringList sources; ///< ids of Guide::sources; may be empty
    QString brief{}; ///< in a few words, for the printed sheet; empty: as text
};

/// One line of the comparison. cells has one entry for each option, in the order of Guide::options.
struct Row {
    QString id; ///< such as "duration"
    QString title;
    QList<Cell> cells;
};

/// What differs by country, for one row. cells as in Row.
struct RegionNote {
    QString region; ///< ISO 3166-1 alpha-2, or "any" for every region without a note of its own
    QString row; ///< id of the row it belongs to
    QList<Cell> cells; ///< example is always empty
};

/// A word or name the guide cannot do without.
struct Term {
    QString term;
    QString meaning; ///< in plain words; empty for a proper name
    bool isName = false;
};

/// Where a claim comes from.
struct Source {
    QString id; ///< short code that stands beside claims, such as "S8"
    QString title;
    QString by; ///< author or publisher
    QString year; ///< four digits, or empty when it has none
    QString where; ///< DOI, report number or web address, as text; never a link that is followed
};

/// When the facts were last checked, and by when they must be again.
struct Dates {
    QDate published;
    QDate checked;
    QDate nextCheck;
    QString policy;
};

/// Who stands behind the guide.
struct Makers {
    QString writtenBy;
    QString paidBy;
    QString conflicts;
    QString startedFrom;
};

/// One item of a standard, and whether the guide meets it.
struct Conformance {
    QString id; ///< unique in the guide
    QString item; ///< standard and number, such as "IPDAS 1.1.1"
    QString text; ///< what it asks
    bool isMet = false;
    QString how; ///< how it is met, or why it is not yet
};

/// Where a guide's texts come from. In the file: "translation", which an original does not have.
struct Translation {
    bool isTranslated = false; ///< from the English text beside it
    bool isReviewed = false; ///< by somebody who speaks both languages
};

/// Whether a guide has to say of itself that it is "translated, not yet reviewed".
[[nodiscard]] constexpr bool isUnreviewed(const Translation &translation)
{
    return translation.isTranslated && !translation.isReviewed;
}

/// Everything one guide says in one language.
struct Guide {
    QString id; ///< name of its folder
    QString language; ///< BCP 47 tag, such as "en-US"
    Translation translation;
    QString title;
    QString decision; ///< the decision as one question
    QStringList problem; ///< paragraphs: what it is about
    QString audience;
    QList<Statement> standing; ///< ids "information", "unwatched", "not-emergency", "adults"
    QList<Option> options; ///< two to four
    QList<Row> rows;
    QList<RegionNote> regionNotes;
    QList<Outcome> outcomes; ///< "both" and "not-now"
    QStringList together; ///< paragraphs
    QString togetherExample;
    QStringList closing; ///< paragraphs
    QList<Statement> questions; ///< to ask either
    QList<Statement> wishes; ///< time, place, language ...
    QList<Claim> evidence;
    QList<Term> terms;
    QList<Source> sources;
    Dates dates;
    Makers makers;
    QList<Conformance> conformance;
    Flow flow; ///< when to choose
};

} // namespace Content
