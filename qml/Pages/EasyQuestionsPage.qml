// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import SideBySide.Models

// What to ask, and what one may wish for, in Easy Read.
EasyPage {
    easy: EasyRead.questions
}
