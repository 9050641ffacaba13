// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "fontfile.h"

#include "words.h"

#include <algorithm>
#include <array>
#include <hb-ot.h>
#include <hb-subset.h>

namespace PdfUa
{

namespace
{

using Blob = Owned<hb_blob_t, hb_blob_destroy>;
using Object = QPDFObjectHandle;

/// What a reader of PDF does not need of a font: it gets glyphs, not characters.
constexpr std::array Needless{HB_TAG('G', 'S', 'U', 'B'),
                              HB_TAG('G', 'P', 'O', 'S'),
                              HB_TAG('G', 'D', 'E', 'F'),
                              HB_TAG('c', 'm', 'a', 'p'),
                              HB_TAG('p', 'o', 's', 't'),
                              HB_TAG('n', 'a', 'm', 'e'),
                              HB_TAG('O', 'S', '/', '2')};

std::string bytesOf(hb_blob_t *blob)
{
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    return {data, length};
}

int signed16(std::string_view table, std::size_t at)
{
    const auto high = static_cast<unsigned char>(table[at]);
    const auto low = static_cast<unsigned char>(table[at + 1]);
    return static_cast<std::int16_t>((high << 8U) | low);
}

} // namespace

FontFile::FontFile(std::string_view bytes, std::string name)
    : m_name(std::move(name))
{
    const Blob blob(hb_blob_create(bytes.data(),
                                   static_cast<unsigned>(bytes.size()),
                                   HB_MEMORY_MODE_READONLY,
                                   nullptr,
                                   nullptr));
    m_face.reset(hb_face_create(blob.get(), 0));
    m_font.reset(hb_font_create(m_face.get()));
    m_perMille = 1000.0 / hb_face_get_upem(m_face.get());
}

bool FontFile::isUsable() const
{
    const Blob outlines(hb_face_reference_table(m_face.get(), HB_TAG('g', 'l', 'y', 'f')));
    const Blob head(hb_face_reference_table(m_face.get(), HB_TAG('h', 'e', 'a', 'd')));
    return hb_blob_get_length(outlines.get()) > 0 && hb_blob_get_length(head.get()) >= 54;
}

unsigned FontFile::code(std::uint32_t glyph, const std::u16string &text)
{
    const auto [found, isNew] =
        m_codes.emplace(std::pair{glyph, text}, unsigned(m_byCode.size()) + 1);
    if (isNew)
        m_byCode.push_back(found->first);
    return found->second;
}

double FontFile::advance(std::uint32_t glyph) const
{
    return hb_font_get_glyph_h_advance(m_font.get(), glyph) * m_perMille;
}

FontFile::Subset FontFile::subset() const
{
    const Owned<hb_subset_input_t, hb_subset_input_destroy> input(hb_subset_input_create_or_fail());
    if (!input)
        return {};
    for (const auto &[glyph, text] : m_byCode)
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : Needless)
        hb_set_add(dropped, tag);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
    const Owned<hb_subset_plan_t, hb_subset_plan_destroy> plan(
        hb_subset_plan_create_or_fail(m_face.get(), input.get()));
    if (!plan)
        return {};
    const Face face(hb_subset_plan_execute_or_fail(plan.get()));
    if (!face)
        return {};
    Subset subset{bytesOf(Blob(hb_face_reference_blob(face.get())).get()), {}};
    const hb_map_t *glyphs = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const auto &[glyph, text] : m_byCode)
        subset.glyphs[glyph] = hb_map_get(glyphs, glyph);
    return subset;
}

std::string FontFile::postScriptName() const
{
    std::array<char, 128> name{};
    unsigned size = name.size();
    hb_ot_name_get_utf8(
        m_face.get(), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name.data());
    std::string text(name.data(), std::min<std::size_t>(size, name.size() - 1));
    std::replace_if(
        text.begin(),
        text.end(),
        [](unsigned char c) { return c <= ' ' || c > '~' || c == '/' || c == '%' || c == '#'; },
        '-');
    // Six letters before a plus sign say that it is a subset (ISO 32000-1, 9.6.4).
    std::string tag = "SBSAAA";
    tag.back() = static_cast<char>('A' + (m_name.back() - '0'));
    return tag + "+" + (text.empty() ? "Font" : text);
}

Object FontFile::descriptor(QPDF &file, const std::string &bytes) const
{
    const Blob headBlob(hb_face_reference_table(m_face.get(), HB_TAG('h', 'e', 'a', 'd')));
    const std::string head = bytesOf(headBlob.get());
    const auto corner = [&head, this](std::size_t at) {
        return number(signed16(head, at) * m_perMille) + " ";
    };
    hb_font_extents_t extents{};
    hb_font_get_h_extents(m_font.get(), &extents);
    hb_position_t capHeight = extents.ascender;
    hb_ot_metrics_get_position(m_font.get(), HB_OT_METRICS_TAG_CAP_HEIGHT, &capHeight);
    Object descriptor =
        Object::parse("<< /Type /FontDescriptor /Flags 4 /ItalicAngle 0 /StemV 80 /FontBBox ["
                      + corner(36) + corner(38) + corner(40) + corner(42) + "] /Ascent "
                      + number(extents.ascender * m_perMille) + " /Descent "
                      + number(extents.descender * m_perMille) + " /CapHeight "
                      + number(capHeight * m_perMille) + " >>");
    descriptor.replaceKey("/FontName", Object::newName("/" + postScriptName()));
    Object program = file.newStream(bytes);
    program.getDict().replaceKey("/Length1",
                                 Object::newInteger(static_cast<long long>(bytes.size())));
    descriptor.replaceKey("/FontFile2", program);
    return file.makeIndirectObject(descriptor);
}

Object FontFile::widths() const
{
    Object one = Object::newArray();
    for (const auto &[glyph, text] : m_byCode)
        one.appendItem(Object::newReal(number(advance(glyph))));
    Object widths = Object::newArray();
    widths.appendItem(Object::newInteger(1));
    widths.appendItem(one);
    return widths;
}

std::string FontFile::glyphMap(const Subset &subset) const
{
    std::string map(2, '\0');
    for (const auto &[glyph, text] : m_byCode) {
        const std::uint32_t index = subset.glyphs.at(glyph);
        map += static_cast<char>((index >> 8U) & 0xFFU);
        map += static_cast<char>(index & 0xFFU);
    }
    return map;
}

std::string FontFile::textMap() const
{
    constexpr std::size_t MostLines = 100; // ISO 32000-1, 9.10.3
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (std::size_t at = 0; at < m_byCode.size(); at += MostLines) {
        const std::size_t end = std::min(m_byCode.size(), at + MostLines);
        map += std::to_string(end - at) + " beginbfchar\n";
        for (std::size_t i = at; i < end; ++i)
            map += "<" + hex4(unsigned(i) + 1) + "> <" + hex(m_byCode[i].second) + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

Object FontFile::embed(QPDF &file) const
{
    const Subset subset = this->subset();
    if (subset.bytes.empty())
        return Object::newNull();
    const Object name = Object::newName("/" + postScriptName());
    Object glyphs = Object::parse("<< /Type /Font /Subtype /CIDFontType2 /DW 1000 /CIDSystemInfo "
                                  "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>");
    glyphs.replaceKey("/BaseFont", name);
    glyphs.replaceKey("/FontDescriptor", descriptor(file, subset.bytes));
    glyphs.replaceKey("/W", widths());
    glyphs.replaceKey("/CIDToGIDMap", file.newStream(glyphMap(subset)));
    Object font = Object::parse("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H >>");
    Object descendants = Object::newArray();
    descendants.appendItem(file.makeIndirectObject(glyphs));
    font.replaceKey("/BaseFont", name);
    font.replaceKey("/DescendantFonts", descendants);
    font.replaceKey("/ToUnicode", file.newStream(textMap()));
    return file.makeIndirectObject(font);
}

} // namespace PdfUa
