# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""What a sheet has to be beyond PDF/UA: its words, sizes, ink and fonts."""

from .check import Wanted, check
from .expected import wanted

__all__ = ["Wanted", "check", "wanted"]
