"""The state that a log leads to."""

from __future__ import annotations

import pytest

from oralsim.core import events as ev
from oralsim.core.fold import after, fold
from oralsim.grading.model import Marking
from tests.core.conftest import make_ticket

DRAWN = ev.Drawn(0.0, make_ticket(limit=60.0))


def test_a_log_begins_with_drawn() -> None:
    """Anything else is no attempt."""
    with pytest.raises(ValueError, match="begins with Drawn"):
        fold([])
    with pytest.raises(ValueError, match="begins with Drawn"):
        fold([ev.Shown(0.0, 0), DRAWN])


def test_an_attempt_is_drawn_only_once() -> None:
    """A second `Drawn` is a broken log."""
    with pytest.raises(TypeError, match="can't follow"):
        fold([DRAWN, DRAWN])


def test_folding_on_is_folding_all() -> None:
    """State plus one event is the state of the longer log."""
    log: list[ev.Event] = [DRAWN, ev.Shown(1.0, 0), ev.Left(5.0, 0, "so far")]
    assert fold(log) == after(fold(log[:-1]), log[-1])


def test_an_answer_without_a_marking_is_kept() -> None:
    """A log that ends between the two is read, not refused."""
    state = fold([DRAWN, ev.Shown(0.0, 0), ev.Submitted(9.0, 0, "words")])
    assert state.questions[0].answer == "words"
    assert state.questions[0].marking is None


def test_a_marking_belongs_to_its_response() -> None:
    """And says which grader made it."""
    found = Marking((), (), 0.25)
    log: list[ev.Event] = [
        DRAWN,
        ev.Shown(0.0, 0),
        ev.Submitted(9.0, 0, "words"),
        ev.Graded(9.0, 0, "7", found),
    ]
    response = fold(log).questions[0].responses[0]
    assert (response.marking, response.grader) == (found, "7")


def test_who_crashed_on_a_question_returns_to_it() -> None:
    """It was never left, and its clock stopped at the last beat."""
    state = fold([DRAWN, ev.Shown(0.0, 1), ev.Interrupted(20.0), ev.Resumed(20.0)])
    assert state.return_to == 1
    assert state.remaining(1, 99.0) == 40.0
    assert state.interruptions == (20.0,)


def test_who_passed_a_question_returns_to_the_next() -> None:
    """A question put off waits in the list."""
    state = fold([DRAWN, ev.Shown(0.0, 0), ev.Passed(5.0, 0, "")])
    assert state.return_to == 1


def test_who_left_a_retry_returns_to_it() -> None:
    """Until it is submitted, then to what comes next."""
    log: list[ev.Event] = [DRAWN, ev.Shown(0.0, 0), ev.Submitted(5.0, 0, "once"), ev.Shown(6.0, 0)]
    assert fold([*log, ev.Left(9.0, 0, "twice")]).return_to == 0
    assert fold([*log, ev.Interrupted(9.0), ev.Resumed(9.0)]).return_to == 0
    assert fold([*log, ev.Submitted(9.0, 0, "twice", 1)]).return_to == 1


def test_who_answered_the_last_question_returns_to_the_list() -> None:
    """Open ones before it are for the candidate to choose."""
    state = fold([DRAWN, ev.Shown(0.0, 2), ev.Submitted(5.0, 2, "")])
    assert state.return_to is None
    assert state.open == (0, 1)


def test_the_time_left_is_the_shorter_of_the_questions_and_the_attempts() -> None:
    """Whichever ends first ends the answer."""
    drawn = ev.Drawn(0.0, make_ticket(limit=60.0, total=70.0))
    state = fold([drawn, ev.Shown(0.0, 0), ev.Passed(30.0, 0, ""), ev.Shown(30.0, 1)])
    assert state.remaining(0, 30.0) == 30.0
    assert state.remaining(1, 30.0) == 40.0
