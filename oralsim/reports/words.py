"""Phrases that all forms of a report share."""

from __future__ import annotations

from datetime import datetime

from oralsim.core.durations import format_clock
from oralsim.core.plain import clean
from oralsim.core.report import QuestionReport, Report
from oralsim.core.scale import percent

SIGNS = {"covered": "✓", "partial": "◐", "missed": "○", "contradicted": "✗"}
STATUS_WORDS = {
    "covered": "covered",
    "partial": "half said",
    "missed": "not mentioned",
    "contradicted": "the opposite",
}
ENDINGS = {None: "unfinished", "given_up": "given up, no mark", "finished": "finished"}


def one_line(text: str) -> str:
    """Free text on one line, safe to show."""
    return " ".join(clean(text).split())


def paragraph(text: str) -> list[str]:
    """Free text as lines, safe to show; none if there is nothing but white space."""
    lines = [line.rstrip() for line in clean(text).strip("\n").split("\n")]
    return lines if any(lines) else []


def moment(time: datetime) -> str:
    """A wall time in the reader's zone: `23 Nov 2026, 18:40`."""
    local = time.astimezone()
    return f"{local.day} {local:%b %Y, %H:%M}"


def headline(report: Report) -> str:
    """What it is and when it began."""
    return f"{report.mode.capitalize()} {report.attempt}, {moment(report.started)}"


def verdict(report: Report) -> str:
    """Grade, mark and pass in one line, or why there is none."""
    if report.mark is None:
        sealed = "; marks and model answers come when it is finished" if report.sealed else ""
        return ENDINGS[report.ending] + sealed
    return f"{report.grade}, {percent(report.mark)} %, {'passed' if report.passed else 'not passed'}"


def course(report: Report) -> str:
    """How many questions in which time, and what disturbed it."""
    count = len(report.questions)
    total = f" of {format_clock(report.total)}" if report.total else ""
    text = f"{count} question{'s' * (count != 1)} in {format_clock(report.seconds)}{total}"
    times = report.interruptions
    return text + (f", interrupted {'once' if times == 1 else f'{times} times'}" if times else "")


def outcome(question: QuestionReport, *, sealed: bool = False) -> str:
    """The mark of one question, and how it ended if not by submitting."""
    if not question.responses:
        return "not answered" if sealed else "not answered, 0 %"
    late = ", time ran out" if question.status == "timed_out" else ""
    return ("answered" if sealed else f"{percent(question.mark)} %") + late


def time_used(question: QuestionReport) -> str:
    """The time used, and what there was: `1:10 of 3:00`."""
    limit = f" of {format_clock(question.limit)}" if question.limit else ""
    return format_clock(question.seconds) + limit


def remarks(question: QuestionReport) -> str:
    """The time used and the flag in one line."""
    return ", ".join(part for part in (time_used(question), "flagged" if question.flagged else "") if part)
