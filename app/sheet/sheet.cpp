// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "sheet.h"

#include "contents.h"
#include "easysheet.h"
#include "fonts.h"
#include "largesheet.h"
#include "pdfcanvas.h"
#include "standardsheet.h"
#include "wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sheet
{

namespace
{

/// The context that translators see.
struct Making {
    Q_DECLARE_TR_FUNCTIONS(Making)
};

constexpr double Millimetre = 72 / 25.4;
constexpr double Margin = 10 * Millimetre; ///< no printer needs more
constexpr qsizetype MostLargePages = 4; ///< that the full rows may lead to at the least size

/// From airy to tight. Nothing is ever below 10.5 points.
constexpr std::array Tightnesses{Tightness{11, 10.5, 12.5, 1.3, 8, 16},
                                 Tightness{11, 10.5, 12, 1.25, 7, 15},
                                 Tightness{10.5, 10.5, 12, 1.26, 6, 15},
                                 Tightness{10.5, 10.5, 11.5, 1.22, 5, 14.5, true},
                                 Tightness{10.5, 10.5, 11, 1.17, 4, 13.5, true},
                                 Tightness{10.5, 10.5, 10.5, 1.13, 3, 13, true},
                                 Tightness{10.5, 10.5, 10.5, 1.12, 3, 13, true}};

/// Texts of which each fills its room, and all together the page.
QString fullText(const QList<TooLong> &full)
{
    if (full.isEmpty())
        return Making::tr("There are too many rows or statements.");
    QStringList texts;
    for (const TooLong &one : full)
        //: %1 names a text of the guide, %2 is the text
        texts += Making::tr("%1 \"%2\"").arg(one.text.name, one.text.text);
    //: %1 is a list of texts of the guide
    return Making::tr("Shorten some of these texts by a line:\n  %1").arg(texts.join("\n  "_L1));
}

Error tooLongError(const Composer &composer, double excess, Paper paper)
{
    const QList<TooLong> &tooLong = composer.tooLong();
    QStringList texts;
    for (const TooLong &one : tooLong)
        //: %1 names a text of the guide, %2 is the text, %3 and %4 are numbers
        texts += Making::tr("%1 \"%2\" takes %3 lines, there is room for %4")
                     .arg(one.text.name, one.text.text)
                     .arg(one.lines)
                     .arg(one.room);
    const QString name = paper == Paper::A4 ? u"A4"_s : u"Letter"_s;
    //: %1 is a paper such as A4, %2 a number of points
    const QString what = Making::tr("The standard sheet does not fit one page of %1: it is %2 "
                                    "points too long, and nothing is set smaller.")
                             .arg(name)
                             .arg(qCeil(excess));
    if (texts.isEmpty())
        return {what + u' ' + fullText(composer.full())};
    //: %1 is a list of texts of the guide
    return {what + u' ' + Making::tr("Shorten these texts:\n  %1").arg(texts.join("\n  "_L1))};
}

/// Lays one sheet out.
class Maker
{
public:
    Maker(const Content::Guide &guide,
          const Content::Help &help,
          const Wording &wording,
          const Options &options)
        : m_guide(guide)
        , m_wording(wording)
        , m_options(options)
        , m_contents(contentsOf(guide, help, wording, options))
        , m_typesetter(guide.language)
    {
    }

    [[nodiscard]] std::variant<Drawing, Error> make()
    {
        std::variant<Drawing, Error> made = m_options.edition == Edition::Standard ? standard()
            : m_options.edition == Edition::Large                                  ? large()
                                                                                   : easy();
        if (m_typesetter.missing())
            return missingError(*m_typesetter.missing());
        if (auto *drawing = std::get_if<Drawing>(&made)) {
            drawing->title = m_guide.title;
            drawing->subject = m_wording.subject.arg(m_guide.decision);
            drawing->author = m_guide.makers.writtenBy;
            drawing->language = m_guide.language;
        }
        return made;
    }

private:
    [[nodiscard]] Composer composer()
    {
        const bool isLarge = m_options.edition != Edition::Standard;
        return {m_typesetter,
                m_wording,
                {sizeOf(m_options.paper), Margin, isLarge ? m_options.size * 1.6 : 0}};
    }

    std::variant<Drawing, Error> standard()
    {
        const double bottom = sizeOf(m_options.paper).height() - Margin;
        for (const Tightness &tightness : Tightnesses) {
            Composer first = composer();
            const double end = composeStandard(m_contents, tightness, first);
            if (end > bottom) {
                if (&tightness == &Tightnesses.back())
                    return tooLongError(first, end - bottom, m_options.paper);
                continue;
            }
            Composer second = composer();
            const Tightness wide = spread(tightness, bottom - end);
            const bool isWithin = composeStandard(m_contents, wide, second) <= bottom;
            return isWithin ? second.taken() : first.taken();
        }
        return Error{}; // the loop has left with the last one
    }

    std::variant<Drawing, Error> large()
    {
        for (const bool isBrief : {false, true}) {
            Composer composer = this->composer();
            composeLarge(m_contents, m_options.size, isBrief, composer);
            Drawing drawing = composer.taken();
            const bool mayGoOn = m_options.size > LeastLargeSize;
            if (isBrief || mayGoOn || drawing.pages.size() <= MostLargePages)
                return drawing;
        }
        return Error{}; // the loop has left with the brief one
    }

    std::variant<Drawing, Error> easy()
    {
        if (!m_options.easy)
            return Error{Making::tr("This guide has no Easy Read edition in this language.")};
        Composer composer = this->composer();
        composeEasy(m_contents, *m_options.easy, m_options.size, composer);
        return composer.taken();
    }

    [[nodiscard]] Error missingError(const MissingGlyph &missing) const
    {
        const QString code =
            QString::number(uint(missing.character), 16).toUpper().rightJustified(4, u'0');
        //: %1 is a character, %2 its number, %3 the text it stands in
        return {Making::tr("No bundled font has the character \"%1\" (U+%2) of the text \"%3\". "
                           "Write it otherwise.")
                    .arg(QString::fromUcs4(&missing.character, 1), code, missing.text)};
    }

    const Content::Guide &m_guide;
    const Wording &m_wording;
    const Options &m_options;
    Contents m_contents;
    Typesetter m_typesetter;
};

} // namespace

QSizeF sizeOf(Paper paper)
{
    return paper == Paper::A4 ? QSizeF(210 * Millimetre, 297 * Millimetre) : QSizeF(612, 792);
}

std::variant<Drawing, Error> sheetOf(const Content::Guide &guide,
                                     const Content::Help &help,
                                     const Options &options,
                                     const Wording &wording)
{
    if (!useBundledFonts())
        return Error{Making::tr("The bundled fonts cannot be used.")};
    return Maker(guide, help, wording, options).make();
}

std::variant<Drawing, Error>
sheetOf(const Content::Guide &guide, const Content::Help &help, const Options &options)
{
    const std::optional<Wording> wording = wordingIn(guide.language);
    if (!wording)
        //: %1 is a language tag
        return Error{Making::tr("The words that are printed beside the guide's own are not there "
                                "in the language %1 yet: translate the context Sheet.")
                         .arg(guide.language)};
    return sheetOf(guide, help, options, *wording);
}

std::variant<QByteArray, Error> pdfOf(const Drawing &drawing, std::time_t made)
{
    PdfUa::Writer writer({.title = drawing.title.toStdString(),
                          .subject = drawing.subject.toStdString(),
                          .author = drawing.author.toStdString(),
                          .language = drawing.language.toStdString(),
                          .producer = "Side by Side " SIDEBYSIDE_VERSION,
                          .isRightToLeft = drawing.isRightToLeft,
                          .made = made});
    PdfCanvas canvas(writer);
    for (qsizetype page = 0; page < drawing.pages.size(); ++page)
        play(drawing, page, canvas);
    if (!canvas.strangeFont().isEmpty())
        //: %1 is the name of a font
        return Error{Making::tr("The font %1 is not bundled.").arg(canvas.strangeFont())};
    std::variant<std::string, PdfUa::Failure> file = writer.finish();
    if (const auto *failure = std::get_if<PdfUa::Failure>(&file))
        //: %1 is the reason, in English
        return Error{Making::tr("The sheet cannot be written: %1")
                         .arg(QString::fromStdString(failure->what))};
    return QByteArray::fromStdString(std::get<std::string>(file));
}

} // namespace Sheet
