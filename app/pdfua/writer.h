// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <ctime>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Tagged PDF that meets PDF/UA-1 (ISO 14289-1), from text that is already laid out.
/// Lengths are points (1/72 inch); places count from the upper left corner of a page, downwards.
/// Texts are UTF-8.
namespace PdfUa
{

struct Point {
    double x = 0;
    double y = 0;
};

struct Rectangle {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// Standard structure types of ISO 32000-1, 14.8.4.
enum class Role {
    Document,
    Section,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Paragraph,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    Caption,
    TableHead,
    TableBody,
    TableRow,
    HeaderCell,
    DataCell,
    Link,
    Figure,
    Span
};

/// What a header cell is the header of.
enum class Scope { None, Column, Row };

/// How the items of a list are marked.
enum class Numbering { None, Disc, Decimal };

/// What a structure element says of itself beyond its role.
struct Attributes {
    std::string id{}; ///< unique in the document; what Attributes::headers refers to
    std::string alternative{}; ///< Figure: what it shows; Link: where it leads
    std::string language{}; ///< BCP 47 tag, where it differs from the document's
    std::string target{}; ///< Link: the URI
    Scope scope = Scope::None; ///< HeaderCell
    std::vector<std::string> headers{}; ///< DataCell: ids of its header cells
    Numbering numbering = Numbering::None; ///< List
    std::optional<Rectangle> box{}; ///< Figure: the place it takes
};

/// One glyph on the page, and the text it stands for.
struct Glyph {
    int font = 0; ///< as of Writer::addFont()
    std::uint32_t id = 0; ///< index in the font; never 0
    Point at{}; ///< its origin on the baseline
    std::u16string text{}; ///< never empty
};

/// Glyphs of one size in the order in which they are drawn.
struct Line {
    double size = 0;
    std::vector<Glyph> glyphs{};
    /// The text of the line, for when the glyphs are not in its order (right to left) or stand for
    /// less than it. Empty: their texts one after the other.
    std::u16string actual{};
};

/// What the file says of itself.
struct Information {
    std::string title{};
    std::string subject{};
    std::string author{};
    std::string language{}; ///< BCP 47 tag
    std::string producer{};
    bool isRightToLeft = false;
    std::time_t made = 0; ///< the date in the file; the same time gives the same bytes
};

/// Why there is no file: one sentence in English, for the programmer.
struct Failure {
    std::string what{};
};

/// Makes one file. Call beginPage(), open elements with begin(), draw in them, close them with
/// end(), and take the file with finish(). The first element is the Document and holds all others.
/// After a failure the calls do nothing, and finish() gives the first one.
class Writer
{
public:
    explicit Writer(Information information);
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;
    Writer(Writer &&) = delete;
    Writer &operator=(Writer &&) = delete;

    /// Makes a font with TrueType outlines known. The bytes must live as long as the writer.
    int addFont(std::string_view bytes);

    void beginPage(double width, double height);
    /// Opens an element inside the one that is open. It may stay open over pages.
    void begin(Role role, const Attributes &attributes = {});
    /// What is drawn until end() is decoration: no reader tells of it.
    void beginArtifact();
    /// Closes the element or artifact that was opened last.
    void end();

    void text(const Line &line);
    /// A black area.
    void fill(const Rectangle &area);
    /// What these polygons wind around, in black.
    void fill(const std::vector<std::vector<Point>> &polygons);
    /// The black outline of an area, `width` wide, drawn in the middle of the edge.
    void frame(const Rectangle &area, double width);
    /// A black disc, or a ring when width is above 0.
    void ellipse(const Rectangle &area, double width = 0);
    /// A white area, to cut one shape out of another.
    void clear(const Rectangle &area);

    /// An entry of the outline that leads to this height of the page.
    void bookmark(const std::string &title, double y);

    /// The bytes of the file. Nothing may be called after it.
    [[nodiscard]] std::variant<std::string, Failure> finish();

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace PdfUa
