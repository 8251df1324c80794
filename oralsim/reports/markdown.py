"""A report as Markdown; what the bank and the candidate wrote stays literal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from oralsim.core.report import Report
from oralsim.core.scale import percent
from oralsim.grading.model import WrongClaim
from oralsim.reports.protocol import Figures
from oralsim.reports.tally import Row
from oralsim.reports.walk import written
from oralsim.reports.words import SIGNS, one_line, told

_SPECIAL = re.compile(r"[\\`*_\[\]<>&#|~$]")
_OPENING = re.compile(r"(?:[-+=:]|\d+(?=[.)]))")
"""What makes a list, a heading or a rule of a line that begins with it."""


def as_markdown(report: Report) -> str:
    """Return the whole report as Markdown, safe to print too, ending in a line break."""
    return written(report, Markdown())


def literal(text: str) -> str:
    """Escape everything in one line that Markdown would read; indentation stays."""
    bare = text.lstrip()
    escaped = _SPECIAL.sub(r"\\\g<0>", bare)
    if opening := _OPENING.match(escaped):
        mark = opening.end() if opening[0].isdigit() else 0
        escaped = f"{escaped[:mark]}\\{escaped[mark:]}"
    return "&nbsp;" * (len(text) - len(bare)) + escaped


class Markdown:
    """Headings, a table of topics, lists, quotations."""

    def head(self, title: str, verdict: str, course: str) -> Iterator[str]:
        """The heading of the whole, the verdict in bold."""
        yield from (f"# {_inline(title)}", "", f"**{_inline(verdict)}**", "", course)

    def figures(self, heading: str, figures: Figures) -> Iterator[str]:
        """A table."""
        yield from ("", f"| {heading.removeprefix('By ').lower()} | mark |", "|---|---:|")
        yield from (f"| {_inline(name)} | {figure} |" for name, figure in figures)

    def notes(self, heading: str, notes: Sequence[str]) -> Iterator[str]:
        """A list under a heading."""
        yield from ("", f"## {heading}", "")
        yield from (f"- {_inline(note)}" for note in notes)

    def question(self, number: int, prompt: str, remarks: str) -> Iterator[str]:
        """A heading, then the remarks."""
        yield from (f"## {number}. {_inline(prompt)}", "", remarks)

    def words(self, heading: str, lines: Sequence[str]) -> Iterator[str]:
        """A quotation that keeps its lines."""
        yield from ("", f"{heading}:", "")
        for line, following in zip_longest(lines, lines[1:], fillvalue=""):
            broken = "\\" if line and following else ""
            yield f"> {literal(line)}{broken}".rstrip()

    def rubric(self, rows: Iterable[Row]) -> Iterator[str]:
        """A list, of which groups are lists in turn."""
        yield ""
        yield from map(_row, rows)

    def claim(self, claim: WrongClaim, words: str) -> Iterator[str]:
        """One more entry of the list."""
        yield f"- ✗ {_inline(claim.claim)} (costs {percent(claim.cost)} %) — {_inline(words)}"

    def total(self, text: str) -> Iterator[str]:
        """A paragraph."""
        yield from ("", text)


def _row(row: Row) -> str:
    if row.mark is None:
        return f"- {row.text} ({row.share})"
    share = f", {row.share}" if row.share else ""
    reason = f" — {_inline(row.mark.reason)}" if row.mark.reason else ""
    words = f"{told(row.mark.status, row.when)}{share}"
    return f"{'  ' * row.inside}- {SIGNS[row.mark.status]} {_inline(row.text)} ({words}){reason}"


def _inline(text: str) -> str:
    return literal(one_line(text))
