// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sheet/order.h"

#include <QPrinter>
#include <QString>

namespace Desk
{

/// The name of a print job, which others may see; says nothing about the guide.
[[nodiscard]] QString jobName();

/// What to say when a printer did not take the sheet.
[[nodiscard]] QString refusal();

/// The paper of this width in millimetres, as near as printers say it; the other one for any other width.
[[nodiscard]] Sheet::Paper paperOf(double width, Sheet::Paper otherwise);

/// The sheet for the paper that is in the printer: laid out anew where it is A4 or US Letter and
/// not what was ordered.
[[nodiscard]] std::variant<Sheet::Drawing, Sheet::Error> drawingFor(const QPrinter &printer,
                                                                    Sheet::Order order);

/// Prints every page in its own size, or smaller where the paper is. Whether the printer took all
/// of them. The printer's pages must be full ones: the sheet has margins of its own.
[[nodiscard]] bool paint(const Sheet::Drawing &drawing, QPrinter &printer);

/// Sets up a printer for an order: neutral job name, the paper, full pages, embedded fonts.
void prepare(QPrinter &printer, const Sheet::Order &order);

} // namespace Desk
