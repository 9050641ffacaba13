// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "wallscreen.h"

namespace Wall
{

void WallScreen::setSizes(const Sizes &sizes)
{
    if (sizes == m_sizes)
        return;
    m_sizes = sizes;
    Q_EMIT changed();
}

} // namespace Wall
