// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "writer.h"

#include "content.h"
#include "fontfile.h"
#include "metadata.h"
#include "structure.h"
#include "words.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <cmath>
#include <exception>

namespace PdfUa
{

namespace
{

using Object = QPDFObjectHandle;

constexpr int Artifact = -1;

/// Where the text of a link stands on the page, upright corners of PDF.
struct Quad {
    double left;
    double bottom;
    double right;
    double top;
};

} // namespace

/// What the writer does, with the libraries it does it with.
class Writer::Work
{
public:
    explicit Work(Information information);

    int addFont(std::string_view bytes);
    void beginPage(double width, double height);
    void begin(Role role, const Attributes &attributes);
    void beginArtifact();
    void end();
    void text(const Line &line);
    void bookmark(const std::string &title, double y);
    std::variant<std::string, Failure> finish();

    /// The page's content, ready to be drawn in by what is open; none after a failure.
    Content *drawing();

private:
    struct Bookmark {
        std::string title;
        Object page;
        double y;
    };

    void fail(const std::string &what);
    [[nodiscard]] bool isFine() const { return m_failure.what.empty(); }
    Content *drawingOf(int owner);
    void finishPage();
    [[nodiscard]] std::string faultOf(const Line &line) const;
    void show(const Line &line, Content &content);
    [[nodiscard]] Quad quadOf(const Line &line) const;
    void finishLink(int element);
    [[nodiscard]] Object annotation(int element);
    void writeFonts();
    void writeBookmarks();
    std::string bytes();

    Information m_information;
    Failure m_failure;
    QPDF m_file;
    Structure m_structure;
    std::vector<std::unique_ptr<FontFile>> m_fonts;
    std::vector<int> m_open; ///< elements, or Artifact
    std::unique_ptr<Content> m_content;
    Object m_page;
    std::vector<Object> m_pages;
    std::vector<Object> m_annotations; ///< of this page
    std::vector<Quad> m_quads; ///< of the link that is open
    std::vector<Bookmark> m_bookmarks;
};

Writer::Work::Work(Information information)
    : m_information(std::move(information))
    , m_structure(m_file)
{
    m_file.emptyPDF();
}

void Writer::Work::fail(const std::string &what)
{
    if (isFine())
        m_failure.what = what;
}

int Writer::Work::addFont(std::string_view bytes)
{
    m_fonts.push_back(std::make_unique<FontFile>(bytes, "F" + std::to_string(m_fonts.size())));
    if (!m_fonts.back()->isUsable())
        fail("A font has no TrueType outlines.");
    return int(m_fonts.size()) - 1;
}

void Writer::Work::beginPage(double width, double height)
{
    finishPage();
    m_page = m_file.makeIndirectObject(Object::parse(
        "<< /Type /Page /MediaBox [0 0 " + number(width) + " " + number(height) + "] /Tabs /S >>"));
    m_page.replaceKey("/StructParents", Object::newInteger(static_cast<long long>(m_pages.size())));
    m_pages.push_back(m_page);
    m_content = std::make_unique<Content>(height);
    m_structure.beginPage(m_page);
}

void Writer::Work::finishPage()
{
    if (!m_content)
        return;
    m_content->close();
    m_page.replaceKey("/Contents", m_file.newStream(m_content->operators()));
    if (m_annotations.empty())
        return;
    Object annotations = Object::newArray();
    for (const Object &annotation : m_annotations)
        annotations.appendItem(annotation);
    m_page.replaceKey("/Annots", annotations);
    m_annotations.clear();
}

void Writer::Work::begin(Role role, const Attributes &attributes)
{
    if (!m_content)
        fail("An element is opened before a page.");
    if (!isFine())
        return;
    if (!m_open.empty() && m_open.back() == Artifact)
        return fail("An element is opened inside an artifact.");
    m_content->close();
    m_open.push_back(m_structure.add(
        role, attributes, m_open.empty() ? -1 : m_open.back(), m_content->flipped(0)));
}

void Writer::Work::beginArtifact()
{
    if (!m_content)
        fail("An artifact is opened before a page.");
    if (!isFine())
        return;
    m_content->close();
    m_open.push_back(Artifact);
}

void Writer::Work::end()
{
    if (!isFine())
        return;
    if (m_open.empty())
        return fail("More elements are closed than were opened.");
    const int element = m_open.back();
    m_open.pop_back();
    m_content->close();
    if (element != Artifact && m_structure.role(element) == Role::Link)
        finishLink(element);
}

Content *Writer::Work::drawing()
{
    if (m_open.empty())
        fail("Something is drawn that belongs to no element.");
    return isFine() ? drawingOf(m_open.back()) : nullptr;
}

Content *Writer::Work::drawingOf(int owner)
{
    if (m_content->isOpenFor(owner))
        return m_content.get();
    if (owner == Artifact)
        m_content->openArtifact(owner);
    else
        m_content->open(
            owner, Structure::name(m_structure.role(owner)), m_structure.addContent(owner));
    return m_content.get();
}

std::string Writer::Work::faultOf(const Line &line) const
{
    for (const Glyph &glyph : line.glyphs) {
        if (glyph.id == 0)
            return "A glyph is missing.";
        if (glyph.text.empty())
            return "A glyph stands for no text.";
        if (glyph.font < 0 || std::size_t(glyph.font) >= m_fonts.size())
            return "A font is not known.";
    }
    return {};
}

void Writer::Work::text(const Line &line)
{
    if (m_open.empty())
        fail("A text belongs to no element.");
    if (const std::string fault = faultOf(line); !fault.empty())
        fail(fault);
    if (!isFine() || line.glyphs.empty())
        return;
    const int owner = m_open.back();
    if (owner == Artifact || line.actual.empty())
        return show(line, *drawing());
    const int span = m_structure.add(Role::Span, {}, owner, m_content->flipped(0));
    m_structure.setActual(span, line.actual);
    show(line, *drawingOf(span));
    m_content->close();
}

void Writer::Work::show(const Line &line, Content &content)
{
    constexpr double Near = 0.001; // of a point
    constexpr double LeastShift = 0.5; // thousandths of the size
    int font = -1;
    Point pen;
    std::string codes;
    const auto flush = [&content, &codes] {
        if (!codes.empty())
            content.show(codes);
        codes.clear();
    };
    for (const Glyph &glyph : line.glyphs) {
        FontFile &file = *m_fonts[std::size_t(glyph.font)];
        const bool isNewFont = glyph.font != font;
        if (isNewFont) {
            flush();
            if (font >= 0)
                content.endText();
            content.beginText(file.name(), line.size);
            font = glyph.font;
        }
        if (isNewFont || std::abs(glyph.at.y - pen.y) > Near) {
            flush();
            content.moveTo(glyph.at);
            pen = glyph.at;
        }
        const double shift = (pen.x - glyph.at.x) / line.size * 1000;
        if (std::abs(shift) > LeastShift) {
            codes += number(shift);
            pen.x = glyph.at.x;
        }
        codes += "<" + hex4(file.code(glyph.id, glyph.text)) + ">";
        pen.x += file.advance(glyph.id) * line.size / 1000;
    }
    flush();
    content.endText();
    if (m_open.back() != Artifact && m_structure.role(m_open.back()) == Role::Link)
        m_quads.push_back(quadOf(line));
}

Quad Writer::Work::quadOf(const Line &line) const
{
    const Glyph &first = line.glyphs.front();
    const double base = m_content->flipped(first.at.y);
    Quad quad{first.at.x, base - 0.3 * line.size, first.at.x, base + line.size};
    for (const Glyph &glyph : line.glyphs) {
        const double advance = m_fonts[std::size_t(glyph.font)]->advance(glyph.id);
        quad.left = std::min(quad.left, glyph.at.x);
        quad.right = std::max(quad.right, glyph.at.x + advance * line.size / 1000);
    }
    return quad;
}

void Writer::Work::finishLink(int element)
{
    if (m_quads.empty() || m_structure.attributes(element).target.empty())
        return fail("A link has no text or leads nowhere.");
    const Object link = annotation(element);
    m_quads.clear();
    m_annotations.push_back(link);
    m_structure.addAnnotation(element, link);
}

Object Writer::Work::annotation(int element)
{
    Quad all = m_quads.front();
    std::string quads;
    for (const Quad &quad : m_quads) {
        all = {std::min(all.left, quad.left),
               std::min(all.bottom, quad.bottom),
               std::max(all.right, quad.right),
               std::max(all.top, quad.top)};
        const std::string left = number(quad.left) + " ";
        const std::string right = number(quad.right) + " ";
        const std::string top = number(quad.top) + " ";
        const std::string bottom = number(quad.bottom) + " ";
        for (const std::string *part : {&left, &top, &right, &top, &left, &bottom, &right, &bottom})
            quads += *part;
    }
    Object link =
        Object::parse("<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect ["
                      + number(all.left) + " " + number(all.bottom) + " " + number(all.right) + " "
                      + number(all.top) + "] /QuadPoints [" + quads + "] /A << /S /URI >> >>");
    const Attributes &attributes = m_structure.attributes(element);
    link.getKey("/A").replaceKey("/URI", Object::newString(attributes.target));
    link.replaceKey("/Contents",
                    Object::newUnicodeString(attributes.alternative.empty()
                                                 ? attributes.target
                                                 : attributes.alternative));
    return m_file.makeIndirectObject(link);
}

void Writer::Work::bookmark(const std::string &title, double y)
{
    if (isFine() && m_content)
        m_bookmarks.push_back({title, m_page, m_content->flipped(y)});
}

void Writer::Work::writeFonts()
{
    Object fonts = Object::newDictionary();
    for (const auto &font : m_fonts) {
        if (!font->isUsed())
            continue;
        Object object = font->embed(m_file);
        if (object.isNull())
            return fail("A font cannot be cut down to the glyphs that are used.");
        fonts.replaceKey("/" + font->name(), object);
    }
    Object resources = Object::newDictionary();
    resources.replaceKey("/Font", fonts);
    resources = m_file.makeIndirectObject(resources);
    QPDFPageDocumentHelper pages(m_file);
    for (Object &page : m_pages) {
        page.replaceKey("/Resources", resources);
        pages.addPage(QPDFPageObjectHelper(page), false);
    }
}

void Writer::Work::writeBookmarks()
{
    if (m_bookmarks.empty())
        return;
    Object outlines = m_file.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
    std::vector<Object> items;
    for (const Bookmark &bookmark : m_bookmarks) {
        Object item = m_file.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", Object::newUnicodeString(bookmark.title));
        item.replaceKey("/Parent", outlines);
        Object target = Object::parse("[/XYZ 0 " + number(bookmark.y) + " null]");
        target.insertItem(0, bookmark.page);
        item.replaceKey("/Dest", target);
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    outlines.replaceKey("/First", items.front());
    outlines.replaceKey("/Last", items.back());
    outlines.replaceKey("/Count", Object::newInteger(static_cast<long long>(items.size())));
    m_file.getRoot().replaceKey("/Outlines", outlines);
}

std::string Writer::Work::bytes()
{
    QPDFWriter writer(m_file);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
}

std::variant<std::string, Failure> Writer::Work::finish()
{
    try {
        if (!m_content)
            fail("There is no page.");
        if (!m_open.empty())
            fail("An element is not closed.");
        if (isFine())
            fail(m_structure.fault());
        if (!isFine())
            return m_failure;
        finishPage();
        writeFonts();
        m_structure.finish(m_file.getRoot(), m_information.isRightToLeft);
        writeBookmarks();
        writeInformation(m_file, m_information);
        if (!isFine())
            return m_failure;
        return bytes();
    } catch (const std::exception &error) {
        return Failure{error.what()};
    }
}

Writer::Writer(Information information)
    : m_work(std::make_unique<Work>(std::move(information)))
{
}

Writer::~Writer() = default;

int Writer::addFont(std::string_view bytes)
{
    return m_work->addFont(bytes);
}

void Writer::beginPage(double width, double height)
{
    m_work->beginPage(width, height);
}

void Writer::begin(Role role, const Attributes &attributes)
{
    m_work->begin(role, attributes);
}

void Writer::beginArtifact()
{
    m_work->beginArtifact();
}

void Writer::end()
{
    m_work->end();
}

void Writer::text(const Line &line)
{
    m_work->text(line);
}

void Writer::fill(const Rectangle &area)
{
    if (Content *content = m_work->drawing())
        content->fill(area);
}

void Writer::fill(const std::vector<std::vector<Point>> &polygons)
{
    if (Content *content = m_work->drawing())
        content->fill(polygons);
}

void Writer::frame(const Rectangle &area, double width)
{
    if (Content *content = m_work->drawing())
        content->frame(area, width);
}

void Writer::ellipse(const Rectangle &area, double width)
{
    if (Content *content = m_work->drawing())
        content->ellipse(area, width);
}

void Writer::clear(const Rectangle &area)
{
    if (Content *content = m_work->drawing())
        content->clear(area);
}

void Writer::bookmark(const std::string &title, double y)
{
    m_work->bookmark(title, y);
}

std::variant<std::string, Failure> Writer::finish()
{
    return m_work->finish();
}

} // namespace PdfUa
