"""A report as plain text, for stdout, mail and screen readers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from oralsim.core.report import Report
from oralsim.core.scale import percent
from oralsim.grading.model import WrongClaim
from oralsim.reports.columns import columns, wrap
from oralsim.reports.protocol import Figures
from oralsim.reports.tally import Row
from oralsim.reports.walk import written
from oralsim.reports.words import SIGNS, one_line, told

NAMES = 60
"""Columns at most for the names of topics, so that their marks stand below each other."""


def as_text(report: Report) -> str:
    """Return the whole report, 80 columns wide and safe to print, ending in a line break."""
    return written(report, PlainText())


class PlainText:
    """Lines of at most 80 columns; what belongs together is indented together."""

    def head(self, title: str, verdict: str, course: str) -> Iterator[str]:
        """Three lines."""
        for line in (title, verdict, course):
            yield from wrap(line)

    def figures(self, heading: str, figures: Figures) -> Iterator[str]:
        """A column of names and one of figures."""
        yield from ("", heading)
        names = [one_line(name) for name, _ in figures]
        width = min(NAMES, max(map(columns, names), default=0))
        for name, (_, figure) in zip(names, figures, strict=True):
            *above, last = wrap(name, "  ")
            gap = " " * max(1, width - columns(name) + 2)
            number, unit, rest = figure.partition(" %")
            yield from (*above, f"{last}{gap}{number:>3}{unit}{rest}")

    def notes(self, heading: str, notes: Sequence[str]) -> Iterator[str]:
        """A list."""
        yield from ("", heading)
        for note in notes:
            yield from wrap(note, "  - ")

    def question(self, number: int, prompt: str, remarks: str) -> Iterator[str]:
        """The prompt with its number, then the remarks."""
        yield from wrap(one_line(prompt), f"{number}. ")
        yield from wrap(remarks, "   ")

    def words(self, heading: str, lines: Sequence[str]) -> Iterator[str]:
        """The heading, and the words below it as they were broken."""
        yield from ("", f"   {heading}")
        for line in lines:
            yield from wrap(line, "     ")

    def rubric(self, rows: Iterable[Row]) -> Iterator[str]:
        """A sign, a word and a share for each point, then its reason."""
        yield from ("", "   Rubric")
        for row in rows:
            yield from _row(row)

    def claim(self, claim: WrongClaim, words: str) -> Iterator[str]:
        """What it costs, then what was said."""
        yield from wrap(f"✗ costs {percent(claim.cost)} %: {one_line(claim.claim)}", "     ", "       ")
        yield from wrap(one_line(words), "       ")

    def total(self, text: str) -> Iterator[str]:
        """The last line of the rubric."""
        yield from wrap(text, "     ")


def _row(row: Row) -> Iterator[str]:
    if row.mark is None:
        yield from wrap(f"{row.text}, {row.share}:", "     ")
        return
    first = "       " if row.inside else "     "
    share = f", {row.share}" if row.share else ""
    head = f"{SIGNS[row.mark.status]} {told(row.mark.status, row.when)}{share}: "
    yield from wrap(head + one_line(row.text), first, f"{first}  ")
    if row.mark.reason:
        yield from wrap(one_line(row.mark.reason), f"{first}  ")
