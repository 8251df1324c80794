"""Phrases that all forms of a report share."""

from __future__ import annotations

from datetime import datetime

from oralsim.core.durations import format_clock
from oralsim.core.plain import clean
from oralsim.core.report import QuestionReport, Report
from oralsim.core.scale import percent
from oralsim.grading.model import Status
from oralsim.reports.protocol import failed_parts, speech

SIGNS: dict[Status, str] = {"covered": "✓", "partial": "◐", "missed": "○", "contradicted": "✗"}
STATUS_WORDS: dict[Status, str] = {
    "covered": "covered",
    "partial": "half said",
    "missed": "not mentioned",
    "contradicted": "the opposite",
}
ENDINGS = {None: "unfinished", "given_up": "given up, no mark", "finished": "finished"}


def told(status: Status, when: str) -> str:
    """A status with how and when the point was made: `covered after a question, at 2:10`."""
    return f"{STATUS_WORDS[status]} {when}".rstrip()


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
    told = f"{report.grade}, {percent(report.mark)} %, {'passed' if report.passed else 'not passed'}"
    why = failed_parts(report)
    return one_line(f"{told}: {why}" if why else told)


def course(report: Report) -> str:
    """How many questions in which time, and what disturbed it."""
    count = len(report.questions)
    total = f" of {format_clock(report.total)}" if report.total else ""
    text = f"{count} question{'s' * (count != 1)} in {format_clock(report.seconds)}{total}"
    if report.prepared is not None and report.preparation is not None:
        text += f", prepared {format_clock(report.prepared)} of {format_clock(report.preparation)}"
    text += f", ticket {report.code}" if report.code else ""
    text += ", another ticket taken" if report.swapped else ""
    times = report.interruptions
    return text + (f", interrupted {'once' if times == 1 else f'{times} times'}" if times else "")


def outcome(question: QuestionReport, *, sealed: bool = False) -> str:
    """The mark of one question, and how it ended if not by submitting."""
    if not question.responses:
        return "not answered" if sealed else "not answered, 0 %"
    late = ", time ran out" if question.status == "timed_out" else ""
    return ("answered" if sealed else _mark(question)) + late


def _mark(question: QuestionReport) -> str:
    mark = f"{percent(question.mark)} %"
    asked = any(said.by == "examiner" for said in question.said)
    return f"{mark} ({percent(question.unprompted)} % unprompted)" if asked else mark


def time_used(question: QuestionReport) -> str:
    """The time used, and what there was: `1:10 of 3:00`."""
    limit = f" of {format_clock(question.limit)}" if question.limit else ""
    return format_clock(question.seconds) + limit


def remarks(question: QuestionReport) -> str:
    """The time used, the flag and how it was spoken, in one line."""
    parts = (time_used(question), "flagged" if question.flagged else "", speech(question))
    return ", ".join(part for part in parts if part)
