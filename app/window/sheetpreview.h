// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QQmlEngine;

namespace Models
{
class SheetService;
}

namespace Window
{

/// Makes the picture of the sheet known to the engine, as SheetService::picture() names it. The
/// service must outlive the engine.
void addSheetPreview(QQmlEngine &engine, const Models::SheetService &service);

} // namespace Window
