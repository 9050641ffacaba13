// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "slidecheck.h"

#include "content/inspection.h"
#include "slides.h"

using namespace Qt::StringLiterals;

namespace Wall
{
namespace
{

using Content::Inspection;

void checkSentences(Inspection &inspection, const WallText &text)
{
    for (const QString &sentence : sentencesOf(text.text)) {
        if (!fitsSlide(sentence))
            inspection.complain(
                text.path,
                "slide-too-long"_L1,
                u"A sentence here takes %1 lines on the wall display, which has %2."_s
                    .arg(linesOf(sentence))
                    .arg(MostLines),
                u"Write shorter sentences: %1 lines of %2 characters."_s.arg(MostLines).arg(
                    MostCharacters));
        if (sentence.endsWith(u'?') || sentence.endsWith(u'\u061f'))
            inspection.complain(text.path,
                                "question-on-wall"_L1,
                                u"The wall display would ask this, where nobody can answer."_s,
                                u"Say it as a statement."_s);
    }
}

void checkName(Inspection &inspection, const QString &name, const QString &path)
{
    if (name.size() <= MostCharacters)
        return;
    inspection.complain(path,
                        "slide-too-long"_L1,
                        u"This name is longer than a line of the wall display."_s,
                        u"Use at most %1 characters."_s.arg(MostCharacters));
}

} // namespace

void checkSlides(Inspection &inspection)
{
    const Content::Guide &guide = inspection.guide;
    for (qsizetype i = 0; i < guide.options.size(); ++i)
        checkName(inspection, guide.options[i].name, u"options/%1/name"_s.arg(i));
    for (qsizetype i = 0; i < guide.rows.size(); ++i)
        checkName(inspection, guide.rows[i].title, u"rows/%1/title"_s.arg(i));
    for (const WallText &text : wallTextsOf(guide, Playlist().order, {}))
        checkSentences(inspection, text);
}

} // namespace Wall
