"""A report as Markdown; what the bank and the candidate wrote stays literal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from oralsim.core.report import QuestionReport, Report
from oralsim.core.scale import percent
from oralsim.core.state import Response
from oralsim.grading.model import Question
from oralsim.reports.tally import Row, claim_words, rows, sum_text
from oralsim.reports.text import AGAIN, LEFT, SAID
from oralsim.reports.words import (
    SIGNS,
    STATUS_WORDS,
    course,
    headline,
    one_line,
    outcome,
    paragraph,
    remarks,
    verdict,
)

_SPECIAL = re.compile(r"[\\`*_\[\]<>&#|~$]")
_OPENING = re.compile(r"(?:[-+=:]|\d+(?=[.)]))")
"""What makes a list, a heading or a rule of a line that begins with it."""


def as_markdown(report: Report) -> str:
    """Return the whole report as Markdown, safe to print too, ending in a line break."""
    return "\n".join(_lines(report)) + "\n"


def literal(text: str) -> str:
    """Escape everything in one line that Markdown would read; indentation stays."""
    bare = text.lstrip()
    escaped = _SPECIAL.sub(r"\\\g<0>", bare)
    if opening := _OPENING.match(escaped):
        mark = opening.end() if opening[0].isdigit() else 0
        escaped = f"{escaped[:mark]}\\{escaped[mark:]}"
    return "&nbsp;" * (len(text) - len(bare)) + escaped


def _inline(text: str) -> str:
    return literal(one_line(text))


def _lines(report: Report) -> Iterator[str]:
    yield f"# {_inline(headline(report))}"
    yield from ("", f"**{verdict(report)}**", "", course(report))
    if report.mark is not None:
        yield from ("", "| topic | mark |", "|---|---:|")
        yield from (f"| {_inline(topic.topic)} | {percent(topic.mark)} % |" for topic in report.topics)
    if report.mark is not None and report.study:
        yield from ("", "## Study first", "")
        yield from (f"- {_inline(item.point)} (question {item.question + 1})" for item in report.study)
    for number, question in enumerate(report.questions, 1):
        yield ""
        yield from _question(number, question, sealed=report.sealed)


def _question(number: int, question: QuestionReport, *, sealed: bool) -> Iterator[str]:
    yield f"## {number}. {_inline(question.question.prompt)}"
    yield from ("", f"{outcome(question, sealed=sealed)}, {remarks(question)}")
    if not question.responses:
        yield from _quote(LEFT, paragraph(question.text))
    for response in question.responses:
        heading = SAID if response is question.responses[0] else AGAIN
        yield from _quote(heading, paragraph(response.text) or ["(nothing)"])
        if not sealed:
            yield from _marking(question.question, response)
    if not sealed:
        yield from _quote("The notes say", paragraph(question.question.answer))
        yield from _quote("The notes were corrected", paragraph(question.question.erratum))


def _marking(question: Question, response: Response) -> Iterator[str]:
    marking = response.marking
    if marking is None:
        return
    yield ""
    yield from map(_row, rows(question, marking))
    for claim in marking.wrong:
        words = _inline(claim_words(claim, response.text))
        yield f"- ✗ {_inline(claim.claim)} (costs {percent(claim.cost)} %) — {words}"
    yield from ("", sum_text(question, marking))


def _row(row: Row) -> str:
    if row.mark is None:
        return f"- {row.text} ({row.share})"
    share = f", {row.share}" if row.share else ""
    reason = f" — {_inline(row.mark.reason)}" if row.mark.reason else ""
    words = f"{STATUS_WORDS[row.mark.status]}{share}"
    return f"{'  ' * row.inside}- {SIGNS[row.mark.status]} {_inline(row.text)} ({words}){reason}"


def _quote(heading: str, lines: list[str]) -> Iterator[str]:
    """A quotation that keeps its lines."""
    if lines:
        yield from ("", f"{heading}:", "")
    for line, following in zip_longest(lines, lines[1:], fillvalue=""):
        broken = "\\" if line and following else ""
        yield f"> {literal(line)}{broken}".rstrip()
