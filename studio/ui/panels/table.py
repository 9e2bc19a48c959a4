"""A panel's figures as a table, and that as comma separated values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

Cell = str | float | int


class Tabled(Protocol):
    """A panel's body that gives its figures."""

    def table(self) -> Sequence[Sequence[Cell]]:
        """Give the figures shown, one row a line, the first row the names of the columns."""


def as_csv(table: Sequence[Sequence[Cell]]) -> str:
    """Write a table as comma separated values; texts with commas or quotes are quoted (RFC 4180)."""

    def cell(value: Cell) -> str:
        text = f"{value:.4g}" if isinstance(value, float) else str(value)
        return '"' + text.replace('"', '""') + '"' if any(mark in text for mark in ',"\n') else text

    return "".join(",".join(map(cell, line)) + "\n" for line in table)
