# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Figures, what they should be, and how they are shown."""

from dataclasses import dataclass
from statistics import median

__all__ = ["Figure", "median", "p95", "show"]


@dataclass
class Figure:
    """One line of the table. limit: the most it may be; None where it is only for information."""

    name: str
    value: float | None
    unit: str
    limit: float | None = None
    note: str = ""

    @property
    def verdict(self):
        if self.limit is None:
            return ""
        if self.value is None:
            return "not measured"
        return "met" if self.value <= self.limit else "NOT MET"


def p95(samples):
    """The value that 95 of 100 samples do not exceed."""
    ordered = sorted(samples)
    return ordered[max(0, -(-len(ordered) * 95 // 100) - 1)]


def _number(value):
    if value is None:
        return "-"
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def show(figures):
    """The table, in Markdown, as tests/bench/README.md keeps it."""
    rows = [("what", "figure", "at most", "", "how")]
    for figure in figures:
        limit = "" if figure.limit is None else f"{_number(figure.limit)} {figure.unit}"
        rows.append((figure.name, f"{_number(figure.value)} {figure.unit}", limit, figure.verdict,
                     figure.note))
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    rows.insert(1, tuple("-" * width for width in widths))
    return "\n".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |"
        for row in rows)
