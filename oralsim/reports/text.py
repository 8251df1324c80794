"""A report as plain text, for stdout, mail and screen readers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from oralsim.core.report import Report, TopicReport
from oralsim.core.scale import percent
from oralsim.core.study import StudyItem
from oralsim.grading.model import WrongClaim
from oralsim.reports.columns import columns, wrap
from oralsim.reports.tally import Row
from oralsim.reports.walk import written
from oralsim.reports.words import SIGNS, STATUS_WORDS, one_line

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

    def topics(self, topics: Sequence[TopicReport]) -> Iterator[str]:
        """A column of names and one of marks."""
        yield from ("", "By topic")
        names = [one_line(topic.topic) for topic in topics]
        width = min(NAMES, max(map(columns, names), default=0))
        for name, topic in zip(names, topics, strict=True):
            *above, last = wrap(name, "  ")
            gap = " " * max(1, width - columns(name) + 2)
            yield from (*above, f"{last}{gap}{percent(topic.mark):>3} %")

    def study(self, items: Sequence[StudyItem]) -> Iterator[str]:
        """A list."""
        yield from ("", "Study first")
        for item in items:
            yield from wrap(f"{one_line(item.point)} (question {item.question + 1})", "  - ")

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
    head = f"{SIGNS[row.mark.status]} {STATUS_WORDS[row.mark.status]}{share}: "
    yield from wrap(head + one_line(row.text), first, f"{first}  ")
    if row.mark.reason:
        yield from wrap(one_line(row.mark.reason), f"{first}  ")
