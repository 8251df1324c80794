"""What the tests of the exam share: tickets, a grader of few words, attempts on them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from oralsim.core import events as ev
from oralsim.core.model import Blueprint, Mode, Ticket, TicketItem
from oralsim.core.session import Session
from oralsim.grading.model import Keywords, Marking, Point, PointMark, Question, Turn

POINT = Point("a point", (Keywords((("word",),)),))


def grade(question: Question, turns: Sequence[Turn]) -> Marking:
    """Mark an answer by its length, up to ten letters."""
    share = min(1.0, len(turns[0].text) / 10)
    point = question.points()[0]
    return Marking((PointMark(point.text, 1, "covered", share),), (), share)


def make_ticket(
    count: int = 3, limit: float | None = 180.0, total: float | None = None, mode: Mode = "exam"
) -> Ticket:
    """A ticket of *count* questions; the total is the sum unless given."""
    items = tuple(
        TicketItem(Question(f"q{n}", "topic", "explain", f"Why {n}?", (POINT,)), limit) for n in range(count)
    )
    whole = total if total is not None else (limit * count if limit else None)
    return Ticket(mode, Blueprint(), 7, items, whole)


def begin(
    count: int = 3, limit: float | None = 180.0, total: float | None = None, mode: Mode = "exam"
) -> Session:
    """An attempt with nothing shown yet."""
    return Session.begin(make_ticket(count, limit, total, mode), grade=grade, grader="test")


def taken_up(session: Session) -> Session:
    """The attempt as another process reads it: its events and nothing else."""
    return Session(session.events, grade=grade, grader="test")


@pytest.fixture
def session() -> Session:
    """An exam with its first question shown at 0."""
    started = begin()
    started.show(0, 0.0)
    return started


def kinds(events: Sequence[ev.Event]) -> list[str]:
    """The names of *events*."""
    return [type(event).__name__ for event in events]
