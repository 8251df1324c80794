"""A report as plain text, for stdout, mail and screen readers."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import indent, wrap

from oralsim.core.durations import format_clock
from oralsim.core.plain import clean
from oralsim.core.report import QuestionReport, Report
from oralsim.core.scale import percent
from oralsim.grading.model import Marking
from oralsim.reports.words import SIGNS, STATUS_WORDS, moment, outcome, share, verdict

WIDTH = 80


def as_text(report: Report) -> str:
    """Return the whole report, 80 columns wide, ending in a line break."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    yield f"{report.mode.capitalize()} {report.attempt}, {moment(report.started)}"
    yield verdict(report)
    total = f" of {format_clock(report.total)}" if report.total else ""
    yield f"{len(report.questions)} questions in {format_clock(report.seconds)}{total}"
    if report.interruptions:
        yield f"interrupted {report.interruptions} times" if report.interruptions > 1 else "interrupted once"
    if report.study and report.mark is not None:
        yield ""
        yield "Study first"
        for item in report.study:
            yield from _wrapped(f"{item.point} (question {item.question + 1})", "  - ")
    yield ""
    yield "By topic"
    for topic in report.topics:
        yield f"  {topic.topic:<20}{percent(topic.mark):>4} %"
    for number, question in enumerate(report.questions, 1):
        yield ""
        yield from _question(number, question)


def _question(number: int, question: QuestionReport) -> Iterator[str]:
    yield f"Question {number}: {outcome(question)}, {format_clock(question.seconds)}"
    yield from _wrapped(question.question.prompt, "  ")
    if not question.responses:
        yield from _section("Left in the box", question.text)
    for response in question.responses:
        heading = "You said" if response is question.responses[0] else "You said, answering again"
        yield from _section(heading, response.text if response.text.strip() else "(nothing)")
        if response.marking:
            yield from _marking(response.marking)
    yield from _section("The notes say", question.question.answer)
    yield from _section("The notes were corrected", question.question.erratum)


def _marking(marking: Marking) -> Iterator[str]:
    yield "  Rubric"
    for point in marking.points:
        head = f"    {SIGNS[point.status]} {STATUS_WORDS[point.status]}, {share(point)}: "
        yield from _wrapped(head + point.point, "", "      ")
        if point.reason:
            yield from _wrapped(point.reason, "      ")
    for claim in marking.wrong:
        yield from _wrapped(f"    ✗ wrong claim, costs {percent(claim.cost)} %: {claim.claim}", "", "      ")


def _section(heading: str, text: str) -> Iterator[str]:
    if text:
        yield f"  {heading}"
        for line in clean(text).splitlines():
            yield from _wrapped(line, "    ") if line.strip() else [""]


def _wrapped(text: str, first: str, later: str | None = None) -> list[str]:
    following = " " * len(first) if later is None else later
    return wrap(clean(text), WIDTH, initial_indent=first, subsequent_indent=following) or [indent("", first)]
