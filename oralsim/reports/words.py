"""Words that all forms of a report share."""

from __future__ import annotations

from datetime import datetime

from oralsim.core.report import QuestionReport, Report
from oralsim.core.scale import percent
from oralsim.grading.model import PointMark

SIGNS = {"covered": "✓", "partial": "◐", "missed": "○", "contradicted": "✗"}
STATUS_WORDS = {
    "covered": "covered",
    "partial": "half said",
    "missed": "not mentioned",
    "contradicted": "the opposite",
}
ENDINGS = {None: "unfinished", "given_up": "given up, no mark", "finished": "finished"}


def moment(time: datetime) -> str:
    """A wall time in the reader's zone: `23 Nov 2026, 18:40`."""
    local = time.astimezone()
    return f"{local.day} {local:%b %Y, %H:%M}"


def verdict(report: Report) -> str:
    """Grade, mark and pass in one line, or why there is none."""
    if report.mark is None:
        return ENDINGS[report.ending]
    return f"{report.grade}, {percent(report.mark)} %, {'passed' if report.passed else 'not passed'}"


def outcome(question: QuestionReport) -> str:
    """The mark of one question, and how it ended if not by submitting."""
    if not question.responses:
        return "not answered, 0 %"
    late = ", time ran out" if question.status == "timed_out" else ""
    return f"{percent(question.mark)} %{late}"


def share(point: PointMark) -> str:
    """What a point earned of its weight: `1 of 2`."""
    return f"{point.weight * point.credit:.3g} of {point.weight:.3g}"
