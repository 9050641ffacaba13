// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import SideBySide.Theme

// A paragraph of less weight: small and muted.
Body {
    color: Theme.muted
    font.pixelSize: Theme.small
}
