// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "writer.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <vector>

namespace PdfUa
{

/// The tree of structure elements, and which piece of which page belongs to which of them.
class Structure
{
public:
    explicit Structure(QPDF &file);

    /// The name of a role as it stands in the file.
    static const char *name(Role role);

    /// Adds an element; parent -1 is the root. Gives its number.
    int add(Role role, const Attributes &attributes, int parent, double pageHeight);
    [[nodiscard]] Role role(int element) const { return m_elements[size_t(element)].role; }
    [[nodiscard]] const Attributes &attributes(int element) const;
    /// Says the element's text, instead of what its glyphs say.
    void setActual(int element, const std::u16string &text);

    void beginPage(const QPDFObjectHandle &page);
    /// Gives the number of the next marked piece of the page, which is the element's.
    int addContent(int element);
    /// Ties an annotation to its element.
    void addAnnotation(int element, QPDFObjectHandle annotation);

    /// Why a reader could not make sense of the tree; empty when it can.
    [[nodiscard]] std::string fault() const;
    /// Writes the tree into the file's catalogue.
    void finish(QPDFObjectHandle catalogue, bool isRightToLeft);

private:
    struct Element {
        Role role;
        Attributes attributes;
        int parent;
        QPDFObjectHandle object;
        std::vector<QPDFObjectHandle> kids;
        double pageHeight; ///< of the page it begins on, which boxes are counted from
    };

    static QPDFObjectHandle attributesOf(const Element &element, bool isRightToLeft);
    static QPDFObjectHandle tableAttributes(const Attributes &attributes);
    static QPDFObjectHandle array(const std::vector<QPDFObjectHandle> &items);
    void finishElement(Element &element, const QPDFObjectHandle &root, bool isRightToLeft);
    QPDFObjectHandle parentTree();
    QPDFObjectHandle idTree();

    QPDF &m_file;
    std::vector<Element> m_elements;
    QPDFObjectHandle m_page;
    std::vector<std::vector<QPDFObjectHandle>> m_contentOwners; ///< by page, then piece
    std::vector<QPDFObjectHandle> m_annotationOwners;
    std::vector<QPDFObjectHandle> m_annotations;
};

} // namespace PdfUa
