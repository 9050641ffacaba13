// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sheet/order.h"

#include <QByteArray>

#include <variant>

namespace Desk
{

/// What a guide can be shared as, beside the sheet.
enum class Form { Text, WebPage };

/// Everything that the guide of an order says, with the help numbers of its region first; nothing of
/// what a person picked.
[[nodiscard]] std::variant<QByteArray, Sheet::Error> textOf(const Sheet::Order &order, Form form);

} // namespace Desk
