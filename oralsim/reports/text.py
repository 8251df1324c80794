"""A report as plain text, for stdout, mail and screen readers."""

from __future__ import annotations

from collections.abc import Iterator

from oralsim.core.report import QuestionReport, Report
from oralsim.core.scale import percent
from oralsim.core.state import Response
from oralsim.grading.model import Question
from oralsim.reports.columns import columns, wrap
from oralsim.reports.tally import Row, claim_words, rows, sum_text
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

SAID, AGAIN, LEFT = "You said", "You said, answering again", "Left in the box"


def as_text(report: Report) -> str:
    """Return the whole report, 80 columns wide and safe to print, ending in a line break."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    yield from wrap(headline(report))
    yield from wrap(verdict(report))
    yield from wrap(course(report))
    if report.mark is not None:
        yield from _topics(report)
        yield from _study(report)
    for number, question in enumerate(report.questions, 1):
        yield ""
        yield from _question(number, question, sealed=report.sealed)


def _topics(report: Report) -> Iterator[str]:
    yield from ("", "By topic")
    names = [one_line(topic.topic) for topic in report.topics]
    width = min(60, max(map(columns, names), default=0))
    for name, topic in zip(names, report.topics, strict=True):
        gap = " " * max(1, width - columns(name) + 2)
        yield from wrap(name, "  ")[:-1]
        yield f"{wrap(name, '  ')[-1]}{gap}{percent(topic.mark):>3} %"


def _study(report: Report) -> Iterator[str]:
    if report.study:
        yield from ("", "Study first")
    for item in report.study:
        yield from wrap(f"{one_line(item.point)} (question {item.question + 1})", "  - ")


def _question(number: int, question: QuestionReport, *, sealed: bool) -> Iterator[str]:
    yield from wrap(one_line(question.question.prompt), f"{number}. ")
    yield from wrap(f"{outcome(question, sealed=sealed)}, {remarks(question)}", "   ")
    if not question.responses:
        yield from _section(LEFT, paragraph(question.text))
    for response in question.responses:
        heading = SAID if response is question.responses[0] else AGAIN
        yield from _section(heading, paragraph(response.text) or ["(nothing)"])
        if not sealed:
            yield from _marking(question.question, response)
    if not sealed:
        yield from _section("The notes say", paragraph(question.question.answer))
        yield from _section("The notes were corrected", paragraph(question.question.erratum))


def _marking(question: Question, response: Response) -> Iterator[str]:
    marking = response.marking
    if marking is None:
        return
    yield from ("", "   Rubric")
    for row in rows(question, marking):
        yield from _row(row)
    for claim in marking.wrong:
        yield from wrap(f"✗ costs {percent(claim.cost)} %: {one_line(claim.claim)}", "     ", "       ")
        yield from wrap(one_line(claim_words(claim, response.text)), "       ")
    yield from wrap(sum_text(question, marking), "     ")


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


def _section(heading: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield from ("", f"   {heading}")
    for line in lines:
        yield from wrap(line, "     ")
