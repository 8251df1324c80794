"""What the tests of reports share: an attempt played by hand, and its report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TypeAlias

import pytest

from oralsim.core.model import Blueprint, Mode, Ticket, TicketItem
from oralsim.core.report import Report, report_of
from oralsim.core.session import Session
from oralsim.grading.model import (
    AnyOf,
    Keywords,
    Marking,
    Point,
    PointMark,
    Question,
    Span,
    Turn,
    WrongClaim,
)
from tests.reports.oral import report, sat

WAYS = (Keywords((("word",),)),)


def mark(question: Question, turns: Sequence[Turn]) -> Marking:
    """Find the first point in any words, half of the group, and one wrong claim in a `!`."""
    text = turns[0].text
    span = Span(0, 0, len(text))
    first, *others = question.points()
    said = bool(text.strip())
    points = [
        PointMark(
            first.text, 2, "covered" if said else "missed", float(said), (span,) if said else (), (), text
        )
    ]
    points += [PointMark(point.text, 1, "contradicted", 0.0, (), (span,), "", 1) for point in others[:1]]
    points += [
        PointMark(point.text, 1, "partial", 0.5, (span,), (), "Half of it.", 1) for point in others[1:]
    ]
    wrong = (WrongClaim(f"{question.topic} is wrong", 0.25, (span,)),) if "!" in text else ()
    return Marking(tuple(points), wrong, 0.625 * said - 0.25 * bool(wrong) if said else 0.125)


def question(name: str = "q1", free: str = "Why?", topic: str = "training") -> Question:
    """A question in which every text is *free*."""
    points = Point(free, WAYS, weight=2), AnyOf(2, (Point(free, WAYS), Point(free, WAYS)))
    return Question(name, topic, "explain", free, points, answer=free, erratum=free)


Play: TypeAlias = Callable[..., Report]


@pytest.fixture(scope="session")
def play() -> Play:
    """Play an attempt: *answers*, None for a question never reached; then report on it."""
    return played


def played(
    *answers: str | None,
    free: str = "Why?",
    topic: str = "training",
    mode: Mode = "exam",
    ending: str = "finish",
) -> Report:
    """Play an attempt in which every text of the bank is *free*."""
    items = tuple(TicketItem(question(f"q{n}", free, topic), 60.0) for n in range(1, len(answers) + 1))
    session = Session.begin(Ticket(mode, Blueprint(), 7, items, 60.0 * len(items)), grade=mark, grader="test")
    for number, text in enumerate(answers):
        if text is not None:
            session.show(number, session.state.at)
            session.submit(text, session.state.at + 10.25)
    if ending == "finish":
        session.finish(session.state.at)
    elif ending == "give up":
        session.give_up(session.state.at)
    return report_of(
        session.events,
        attempt="e0001",
        started=datetime(2030, 1, 2, 9, 0, tzinfo=UTC),
        finished=datetime(2030, 1, 2, 9, 20, 30, 999, tzinfo=UTC),
    )


@pytest.fixture(scope="module")
def protocol() -> Report:
    """The report of the whole exam."""
    session = sat()
    session.finish(5000.0)
    return report(session)
