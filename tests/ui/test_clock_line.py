"""What the clocks of an exam show."""

from __future__ import annotations

import pytest

from oralsim.core.model import Blueprint, Mode, Ticket, TicketItem
from oralsim.core.session import Session
from oralsim.grading import grade
from oralsim.grading.model import Keywords, Point, Question
from oralsim.ui.notice import warning
from oralsim.ui.widgets.clock_line import Reading, read


def begun(limit: float | None = 180.0, total: float | None = 900.0, mode: Mode = "exam") -> Session:
    """An attempt with its first question shown at 0."""
    question = Question("q", "t", "explain", "Why?", (Point("p", (Keywords((("word",),)),)),))
    ticket = Ticket(mode, Blueprint(), 1, (TicketItem(question, limit), TicketItem(question, limit)), total)
    session = Session.begin(ticket, grade=grade, grader="test")
    session.show(0, 0.0)
    return session


@pytest.mark.parametrize(
    ("now", "left", "warned"),
    [
        (0.0, 180, None),
        (0.1, 180, None),
        (134.9, 46, None),
        (135.0, 45, "quarter"),
        (169.9, 11, "quarter"),
        (170.0, 10, "ten"),
        (179.9, 1, "ten"),
    ],
)
def test_whole_seconds_are_counted_down(now: float, left: int, warned: str | None) -> None:
    """The first second reads as the limit, the last one as 1; the colour changes at a quarter and at ten."""
    reading = read(begun().state, 0, now)
    assert (reading.left, reading.warned) == (left, warned)


def test_readings_within_a_second_are_equal() -> None:
    """So that nothing is drawn anew."""
    state = begun().state
    assert read(state, 0, 10.2) == read(state, 0, 10.7)


def test_the_clock_that_runs_out_first_is_the_one_shown() -> None:
    """With less left for the exam than for the question, the exam's time is the time."""
    reading = read(begun(total=60.0).state, 0, 50.0)
    assert (reading.left, reading.exam_left, reading.by_exam) == (10, 10, True)


def test_a_drill_counts_up() -> None:
    """Without a limit there is only the time used; a retry counts anew."""
    session = begun(None, None, "drill")
    assert read(session.state, 0, 42.5) == Reading(used=42)
    session.submit("word", 50.0)
    session.retry(60.0)
    assert read(session.state, 0, 63.0).used == 3


def test_each_warning_has_its_words() -> None:
    """Nothing is said before, one sentence each after."""
    state = begun().state
    said = [warning(read(state, 0, now)).plain for now in (90.0, 135.0, 136.0, 171.0)]
    assert said[0] == ""
    assert said[1] == said[2] == "A quarter of the time is left."
    assert said[3].startswith("Ten seconds left")
