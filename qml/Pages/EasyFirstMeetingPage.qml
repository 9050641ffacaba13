// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import SideBySide.Models

// What a first meeting is like with each, in Easy Read.
EasyPage {
    easy: EasyRead.firstMeeting
}
