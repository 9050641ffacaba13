// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QQuickItem;

namespace Controls::Grounds
{

/// Makes the ground that a PressArea lies on, from Ground.qml, which is read when one is first made: a
/// start shows none. The area owns it. Null when the file cannot be read, of which a warning tells.
QQuickItem *make(QQuickItem *area);

} // namespace Controls::Grounds
