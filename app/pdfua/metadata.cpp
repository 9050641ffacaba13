// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "metadata.h"

#include "words.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <array>
#include <string>

namespace PdfUa
{

namespace
{

using Object = QPDFObjectHandle;

std::string timeText(std::time_t time, const char *format)
{
    std::tm parts{};
    gmtime_r(&time, &parts);
    std::array<char, 40> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), format, &parts);
    return {text.data(), length};
}

/// One property whose value is a text in the default language.
std::string text(const std::string &name, const std::string &value)
{
    return value.empty() ? std::string()
                         : "<" + name + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(value)
            + "</rdf:li></rdf:Alt></" + name + ">";
}

/// One property whose value is a list of this kind with one entry.
std::string listed(const std::string &name, const std::string &kind, const std::string &value)
{
    return value.empty() ? std::string()
                         : "<" + name + "><rdf:" + kind + "><rdf:li>" + escaped(value)
            + "</rdf:li></rdf:" + kind + "></" + name + ">";
}

std::string xmp(const Information &information)
{
    const std::string date = timeText(information.made, "%Y-%m-%dT%H:%M:%SZ");
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
           " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">"
           "<pdfuaid:part>1</pdfuaid:part><dc:format>application/pdf</dc:format>"
        + text("dc:title", information.title) + text("dc:description", information.subject)
        + listed("dc:creator", "Seq", information.author)
        + listed("dc:language", "Bag", information.language) + "<xmp:CreateDate>" + date
        + "</xmp:CreateDate><xmp:ModifyDate>" + date + "</xmp:ModifyDate><pdf:Producer>"
        + escaped(information.producer)
        + "</pdf:Producer></rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

Object documentInformation(const Information &information)
{
    const std::string date = timeText(information.made, "D:%Y%m%d%H%M%SZ");
    Object object = Object::newDictionary();
    object.replaceKey("/Title", Object::newUnicodeString(information.title));
    if (!information.subject.empty())
        object.replaceKey("/Subject", Object::newUnicodeString(information.subject));
    if (!information.author.empty())
        object.replaceKey("/Author", Object::newUnicodeString(information.author));
    object.replaceKey("/Producer", Object::newUnicodeString(information.producer));
    object.replaceKey("/CreationDate", Object::newString(date));
    object.replaceKey("/ModDate", Object::newString(date));
    return object;
}

} // namespace

void writeInformation(QPDF &file, const Information &information)
{
    Object metadata = file.newStream(xmp(information));
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    Object catalogue = file.getRoot();
    catalogue.replaceKey("/Metadata", metadata);
    catalogue.replaceKey("/Lang", Object::newString(information.language));
    // Not scaled: large print stays as large as asked.
    catalogue.replaceKey(
        "/ViewerPreferences",
        Object::parse(information.isRightToLeft
                          ? "<< /DisplayDocTitle true /PrintScaling /None /Direction /R2L >>"
                          : "<< /DisplayDocTitle true /PrintScaling /None /Direction /L2R >>"));
    file.getTrailer().replaceKey("/Info",
                                 file.makeIndirectObject(documentInformation(information)));
}

} // namespace PdfUa
