// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "writer.h"

#include <qpdf/QPDF.hh>

namespace PdfUa
{

/// Writes what a file says of itself: XMP with the mark of PDF/UA-1, the document information, the
/// language, and that viewers show the title.
void writeInformation(QPDF &file, const Information &information);

} // namespace PdfUa
