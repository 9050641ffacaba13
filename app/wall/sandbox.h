// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Wall
{

/// From now on this process and its children can make no socket but local ones (AF_UNIX): the others
/// fail with EAFNOSUPPORT (seccomp(2)). False when the kernel cannot do that, and on processors other
/// than x86-64 and 64-bit ARM.
[[nodiscard]] bool allowLocalSocketsOnly();

} // namespace Wall
