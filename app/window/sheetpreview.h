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

/// Makes the sheet's pages known to the engine as `image://sheet/<revision>/<page>`, pages from 0,
/// drawn in the size that is asked for. The service must outlive the engine.
void addSheetPreview(QQmlEngine &engine, const Models::SheetService &service);

} // namespace Window
