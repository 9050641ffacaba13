// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <cstdint>
#include <hb.h>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace PdfUa
{

template<auto Destroy>
struct Destroyer {
    template<typename T>
    void operator()(T *object) const
    {
        Destroy(object);
    }
};
template<typename T, auto Destroy>
using Owned = std::unique_ptr<T, Destroyer<Destroy>>;

/// One font of the document: the codes that stand for its glyphs, and in the end its subset.
/// Each pair of glyph and text has a code of its own, so that a code always means the same text.
/// Code 0 is never used.
class FontFile
{
public:
    /// The bytes must outlive it. name: of the font in the page's resources, such as "F0".
    FontFile(std::string_view bytes, std::string name);

    /// Whether it is a font this writer can embed: one with TrueType outlines.
    [[nodiscard]] bool isUsable() const;
    [[nodiscard]] const std::string &name() const { return m_name; }
    [[nodiscard]] bool isUsed() const { return !m_codes.empty(); }

    [[nodiscard]] unsigned code(std::uint32_t glyph, const std::u16string &text);
    /// How far a glyph moves the pen, in thousandths of the size.
    [[nodiscard]] double advance(std::uint32_t glyph) const;

    /// Writes the subset and all that belongs to it. Empty when the font cannot be taken apart.
    [[nodiscard]] QPDFObjectHandle embed(QPDF &file) const;

private:
    using Face = Owned<hb_face_t, hb_face_destroy>;
    using Font = Owned<hb_font_t, hb_font_destroy>;
    struct Subset {
        std::string bytes;
        std::map<std::uint32_t, std::uint32_t> glyphs; ///< index in the font, index in the subset
    };

    [[nodiscard]] Subset subset() const;
    [[nodiscard]] std::string postScriptName() const;
    [[nodiscard]] QPDFObjectHandle descriptor(QPDF &file, const std::string &bytes) const;
    [[nodiscard]] QPDFObjectHandle widths() const;
    [[nodiscard]] std::string glyphMap(const Subset &subset) const;
    [[nodiscard]] std::string textMap() const;

    std::string m_name;
    Face m_face;
    Font m_font;
    double m_perMille; ///< from the font's own units
    std::map<std::pair<std::uint32_t, std::u16string>, unsigned> m_codes;
    std::vector<std::pair<std::uint32_t, std::u16string>> m_byCode; ///< from code 1 on
};

} // namespace PdfUa
