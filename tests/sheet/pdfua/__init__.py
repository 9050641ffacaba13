# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""A checker for PDF/UA-1: the conditions of the Matterhorn protocol that a program can judge.

It was written from the standard, not from the writer that it judges. check(document) gives every
fault of a Document.
"""

from .document import Document
from .fault import RULES, Fault
from .rules import check

__all__ = ["RULES", "Document", "Fault", "check"]
