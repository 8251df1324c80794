"""A report as JSON: a stable shape, times in UTC with Z, null where there is nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from oralsim.core.report import QuestionReport, Report
from oralsim.grading.model import PointMark, WrongClaim
from oralsim.reports.json_text import json_text


def as_json(report: Report) -> str:
    """Return the whole report as indented JSON, ending in a line break."""
    return json_text(report_json(report))


def report_json(report: Report) -> dict[str, Any]:
    """Return the report as a mapping, ready for `json.dumps`; spans are [turn, start, end]."""
    return {
        "attempt": report.attempt,
        "mode": report.mode,
        "started": utc(report.started),
        "finished": utc(report.finished),
        "mark": report.mark,
        "unprompted": report.unprompted,
        "prompted": report.prompted,
        "grade": report.grade,
        "passed": report.passed,
        "topics": [
            {"topic": topic.topic, "mark": None if report.mark is None else topic.mark}
            for topic in report.topics
        ],
        "questions": [_question(question, sealed=report.sealed) for question in report.questions],
    }


def point_json(point: PointMark, *, turns: bool) -> dict[str, Any]:
    """A point; spans are [turn, start, end], or [start, end] of the only turn."""
    first = 0 if turns else 1
    return {
        "point": point.point,
        "weight": point.weight,
        "status": point.status,
        "credit": point.credit,
        "evidence": [list(span[first:]) for span in point.evidence],
        "against": [list(span[first:]) for span in point.against],
        "reason": point.reason,
    }


def wrong_json(claim: WrongClaim, *, turns: bool) -> dict[str, Any]:
    """A wrong claim, spans as in `point_json`."""
    first = 0 if turns else 1
    return {
        "claim": claim.claim,
        "cost": claim.cost,
        "evidence": [list(span[first:]) for span in claim.evidence],
    }


def utc(time: datetime | None) -> str | None:
    """An aware time as `2026-11-23T18:40:00Z`."""
    return None if time is None else f"{time.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def seconds(time: float) -> float:
    """Milliseconds are enough; binary dust is not shown."""
    return round(time, 3)


def _question(question: QuestionReport, *, sealed: bool) -> dict[str, Any]:
    marking = None if sealed else question.marking
    return {
        "id": question.question.id,
        "prompt": question.question.prompt,
        "mark": None if sealed else question.mark,
        "seconds": seconds(question.seconds),
        "answer": None if sealed else question.question.answer,
        "said": _said(question),
        "points": [point_json(point, turns=True) for point in marking.points] if marking else [],
        "wrong": [wrong_json(claim, turns=True) for claim in marking.wrong] if marking else [],
    }


def _said(question: QuestionReport) -> list[dict[str, Any]]:
    """The answer that counts; words left in an open box have no time."""
    if not question.text and not question.responses:
        return []
    at = seconds(question.responses[0].at) if question.responses else None
    return [{"turn": 0, "by": "candidate", "asked": [], "text": question.text, "at": at}]
