// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answers.h"
#include "content/guide.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Decision
{

/// Something that was picked, and what it rests on.
struct Line {
    QString question; ///< id
    QString choice; ///< id
    QString said; ///< how it is named back, in the voice asked for
    QString reason; ///< in a Column: the statement, as the end of "fits people who ..."; in
        ///< Summary::neither: where else to turn; else empty
};

/// What was picked and lines up with one option.
struct Column {
    QString option; ///< id
    QString name; ///< as the guide says it
    QList<Line> lines; ///< in the order of the questions, then of picking; may be empty
};

/// What a person's answers come to: all that the outcome's page and its printed sheet say.
struct Summary {
    QString id; ///< of the Content::FlowOutcome
    QString outcome; ///< id of an option, "both" or "not-now"
    QString name; ///< its name
    QString lead; ///< what the answers line up with
    QString because; ///< why
    QList<Column> columns; ///< one for each option, in the guide's order
    QList<Line> neither; ///< what no option covers
    QList<Line> others; ///< picks that say nothing for or against an option, such as when to start
    QList<Line> matters; ///< the top three, the most important first
    QStringList notices; ///< facts to be told, whatever the outcome
    QList<Content::Statement> asks; ///< questions to ask; those for the picks first
    QStringList rows; ///< ids of the rows of Compare that matter; those of the top three first
    QStringList steps; ///< what a first step can be
};

/// The summary of these answers; those off the way are left out. The guide must be one that
/// Content::readGuide() accepted.
[[nodiscard]] Summary
summaryOf(const Content::Guide &guide, const Answers &answers, bool isForOther = false);

} // namespace Decision
