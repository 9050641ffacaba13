// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "wallscreen.h"

#include "display/frame.h"

#include <cmath>

namespace Wall
{

int WallScreen::between() const
{
    return int(std::lround(BetweenParts * m_sizes.small));
}

void WallScreen::setInUse(bool isInUse)
{
    if (m_isInUse == isInUse)
        return;
    m_isInUse = isInUse;
    Q_EMIT isInUseChanged();
}

void WallScreen::setSizes(const Sizes &sizes)
{
    if (sizes == m_sizes)
        return;
    m_sizes = sizes;
    Q_EMIT changed();
}

} // namespace Wall
