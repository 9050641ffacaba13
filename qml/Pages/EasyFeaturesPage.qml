// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import SideBySide.Models

// What each option is, with its good and hard points, in Easy Read.
EasyPage {
    easy: EasyRead.features
}
