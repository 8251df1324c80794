"""A report as JSON: a stable shape, times in UTC with Z, null where there is nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from oralsim.core.report import QuestionReport, Report
from oralsim.core.said import Said
from oralsim.core.timeline import Interruption
from oralsim.grading.model import Marking, PointMark, WrongClaim
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
        "swap": report.swap,
        "grade": report.grade,
        "passed": report.passed,
        "ticket": report.code or None,
        "swapped": report.swapped,
        "preparation": _preparation(report),
        "interruptions": [_interruption(one) for one in report.breaks],
        "parts": [
            {"part": part.name, "mark": part.mark, "minimum": part.minimum, "passed": part.passed}
            for part in report.parts
        ],
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


def _preparation(report: Report) -> dict[str, Any] | None:
    if report.prepared is None:
        return None
    return {"seconds": seconds(report.prepared), "limit": report.preparation}


def _interruption(one: Interruption) -> dict[str, Any]:
    """Questions count from 1, as people count them."""
    number = None if one.question is None else one.question + 1
    return {"at": seconds(one.at), "stage": one.stage, "question": number, "probe": one.probe}


def _question(question: QuestionReport, *, sealed: bool) -> dict[str, Any]:
    marking = None if sealed else question.marking
    return {
        "id": question.question.id,
        "prompt": question.question.prompt,
        "mark": None if sealed else question.mark,
        "unprompted": None if sealed else question.unprompted,
        "seconds": seconds(question.seconds),
        "answer": None if sealed else question.question.answer,
        "notes": question.notes,
        "said": [_said(said) for said in question.said],
        "pause": _moment(question.pause),
        "words": question.words,
        "spoken": seconds(question.spoken),
        "points": _points(question, marking) if marking else [],
        "wrong": [wrong_json(claim, turns=True) for claim in marking.wrong] if marking else [],
    }


def _points(question: QuestionReport, marking: Marking) -> list[dict[str, Any]]:
    """As where answers are graded, and how each was made."""
    return [
        {
            **point_json(point, turns=True),
            "unprompted": made.alone,
            "after": made.by,
            "made": _moment(made.at),
        }
        for point, made in zip(marking.points, question.made, strict=True)
    ]


def _said(said: Said) -> dict[str, Any]:
    """Words left in an open box have no time."""
    return {
        "turn": said.turn,
        "by": said.by,
        "kind": said.kind,
        "asked": list(said.asked),
        "text": said.text,
        "at": _moment(said.at),
        "timed_out": said.timed_out,
    }


def _moment(time: float | None) -> float | None:
    return None if time is None else seconds(time)
