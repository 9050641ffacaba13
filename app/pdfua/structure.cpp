// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "structure.h"

#include "words.h"

#include <algorithm>
#include <array>
#include <map>

namespace PdfUa
{

using Object = QPDFObjectHandle;

Structure::Structure(QPDF &file)
    : m_file(file)
{
}

const char *Structure::name(Role role)
{
    constexpr std::array Names{"Document", "Sect", "H1",  "H2",    "H3",    "H4",      "P",
                               "L",        "LI",   "Lbl", "LBody", "Table", "Caption", "THead",
                               "TBody",    "TR",   "TH",  "TD",    "Link",  "Figure",  "Span"};
    return Names[static_cast<std::size_t>(role)];
}

int Structure::add(Role role, const Attributes &attributes, int parent, double pageHeight)
{
    const Object object = m_file.makeIndirectObject(Object::parse("<< /Type /StructElem >>"));
    m_elements.push_back({role, attributes, parent, object, {}, pageHeight});
    if (parent >= 0)
        m_elements[std::size_t(parent)].kids.push_back(object);
    return int(m_elements.size()) - 1;
}

const Attributes &Structure::attributes(int element) const
{
    return m_elements[std::size_t(element)].attributes;
}

void Structure::setActual(int element, const std::u16string &text)
{
    m_elements[std::size_t(element)].object.replaceKey("/ActualText",
                                                       Object::parse("<FEFF" + hex(text) + ">"));
}

void Structure::beginPage(const Object &page)
{
    m_page = page;
    m_contentOwners.emplace_back();
}

int Structure::addContent(int element)
{
    std::vector<Object> &owners = m_contentOwners.back();
    const int piece = int(owners.size());
    Element &owner = m_elements[std::size_t(element)];
    owners.push_back(owner.object);
    Object reference = Object::parse("<< /Type /MCR /MCID " + std::to_string(piece) + " >>");
    reference.replaceKey("/Pg", m_page);
    owner.kids.push_back(reference);
    return piece;
}

void Structure::addAnnotation(int element, const Object &annotation)
{
    Element &owner = m_elements[std::size_t(element)];
    Object reference = Object::parse("<< /Type /OBJR >>");
    reference.replaceKey("/Obj", annotation);
    reference.replaceKey("/Pg", m_page);
    owner.kids.push_back(reference);
    m_annotations.push_back(annotation);
    m_annotationOwners.push_back(owner.object);
}

std::string Structure::fault() const
{
    if (m_elements.empty() || m_elements.front().role != Role::Document)
        return "The first element is not the Document.";
    for (std::size_t i = 0; i < m_elements.size(); ++i) {
        const Element &element = m_elements[i];
        if (i > 0 && element.parent < 0)
            return "An element stands outside the Document.";
        if (element.role == Role::Figure && element.attributes.alternative.empty())
            return "A figure has no alternative text.";
        if (element.role == Role::Figure && !element.attributes.box)
            return "A figure has no box.";
        if (element.role == Role::HeaderCell && element.attributes.scope == Scope::None)
            return "A header cell has no scope.";
    }
    return {};
}

void Structure::finish(Object catalogue, bool isRightToLeft)
{
    const Object root = m_file.makeIndirectObject(Object::parse("<< /Type /StructTreeRoot >>"));
    for (Element &element : m_elements)
        finishElement(element, root, isRightToLeft);
    Object tree = root;
    tree.replaceKey("/K", array({m_elements.front().object}));
    tree.replaceKey("/ParentTree", parentTree());
    tree.replaceKey("/ParentTreeNextKey",
                    Object::newInteger(static_cast<long long>(m_contentOwners.size())
                                       + static_cast<long long>(m_annotations.size())));
    tree.replaceKey("/IDTree", idTree());
    catalogue.replaceKey("/StructTreeRoot", root);
    catalogue.replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
}

Object Structure::array(const std::vector<Object> &items)
{
    Object array = Object::newArray();
    for (const Object &item : items)
        array.appendItem(item);
    return array;
}

Object Structure::tableAttributes(const Attributes &attributes)
{
    Object table = Object::parse("<< /O /Table >>");
    if (attributes.scope != Scope::None)
        table.replaceKey("/Scope",
                         Object::newName(attributes.scope == Scope::Row ? "/Row" : "/Column"));
    if (!attributes.headers.empty()) {
        std::vector<Object> headers;
        for (const std::string &id : attributes.headers)
            headers.push_back(Object::newString(id));
        table.replaceKey("/Headers", array(headers));
    }
    return table;
}

Object Structure::attributesOf(const Element &element, bool isRightToLeft)
{
    const Attributes &attributes = element.attributes;
    std::vector<Object> owned;
    if (attributes.scope != Scope::None || !attributes.headers.empty())
        owned.push_back(tableAttributes(attributes));
    if (attributes.numbering != Numbering::None) {
        const bool isDisc = attributes.numbering == Numbering::Disc;
        owned.push_back(Object::parse(isDisc ? "<< /O /List /ListNumbering /Disc >>"
                                             : "<< /O /List /ListNumbering /Decimal >>"));
    }
    if (attributes.box) {
        const Rectangle &box = *attributes.box;
        owned.push_back(Object::parse("<< /O /Layout /BBox [" + number(box.x) + " "
                                      + number(element.pageHeight - box.y - box.height) + " "
                                      + number(box.x + box.width) + " "
                                      + number(element.pageHeight - box.y) + "] >>"));
    }
    if (isRightToLeft && element.role == Role::Document)
        owned.push_back(Object::parse("<< /O /Layout /WritingMode /RlTb >>"));
    return owned.size() == 1 ? owned.front() : array(owned);
}

void Structure::finishElement(Element &element, const Object &root, bool isRightToLeft)
{
    Object &object = element.object;
    object.replaceKey("/S", Object::newName(std::string("/") + name(element.role)));
    object.replaceKey("/P",
                      element.parent < 0 ? root : m_elements[std::size_t(element.parent)].object);
    if (!element.kids.empty())
        object.replaceKey("/K", array(element.kids));
    const Attributes &attributes = element.attributes;
    if (!attributes.language.empty())
        object.replaceKey("/Lang", Object::newString(attributes.language));
    if (!attributes.alternative.empty())
        object.replaceKey("/Alt", Object::newUnicodeString(attributes.alternative));
    if (!attributes.id.empty())
        object.replaceKey("/ID", Object::newString(attributes.id));
    Object owned = attributesOf(element, isRightToLeft);
    if (!owned.isArray() || owned.getArrayNItems() > 0)
        object.replaceKey("/A", owned);
}

Object Structure::parentTree()
{
    std::vector<Object> numbers;
    int key = 0;
    for (const std::vector<Object> &owners : m_contentOwners) {
        numbers.push_back(Object::newInteger(key++));
        numbers.push_back(m_file.makeIndirectObject(array(owners)));
    }
    for (std::size_t i = 0; i < m_annotations.size(); ++i) {
        m_annotations[i].replaceKey("/StructParent", Object::newInteger(key));
        numbers.push_back(Object::newInteger(key++));
        numbers.push_back(m_annotationOwners[i]);
    }
    Object tree = Object::newDictionary();
    tree.replaceKey("/Nums", array(numbers));
    return m_file.makeIndirectObject(tree);
}

Object Structure::idTree()
{
    std::map<std::string, Object> ids;
    for (const Element &element : m_elements) {
        if (!element.attributes.id.empty())
            ids.emplace(element.attributes.id, element.object);
    }
    std::vector<Object> names;
    for (const auto &[id, object] : ids) {
        names.push_back(Object::newString(id));
        names.push_back(object);
    }
    Object tree = Object::newDictionary();
    tree.replaceKey("/Names", array(names));
    return m_file.makeIndirectObject(tree);
}

} // namespace PdfUa
