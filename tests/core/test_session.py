"""An exam played without a screen: each rule of it."""

from __future__ import annotations

from oralsim.core import events as ev
from oralsim.core.session import Session
from tests.core.conftest import begin, kinds


def test_a_whole_exam_is_played_in_ten_lines() -> None:
    """Drawn, shown, answered, graded, finished: and the state says so."""
    session = begin(count=2)
    session.show(0, 0.0)
    session.submit("ten letters", 60.0)
    session.show(1, 60.0)
    session.submit("half..", 90.0)
    session.finish(91.0)
    names = ["Drawn", "Shown", "Submitted", "Graded", "Shown", "Submitted", "Graded", "Finished"]
    assert kinds(session.events) == names
    assert [question.marking.mark for question in session.state.questions if question.marking] == [1.0, 0.6]
    assert session.state.ending == "finished"


def test_submit_is_final(session: Session) -> None:
    """A second verdict on the same question is a no-op, and it can't be shown again."""
    session.submit("first", 10.0)
    assert session.submit("second", 11.0) == []
    assert session.show(0, 12.0) == []
    assert session.state.questions[0].answer == "first"


def test_a_flag_is_set_and_taken_away_once(session: Session) -> None:
    """Setting what is set is a no-op."""
    assert kinds(session.flag(0, on=True, at=1.0)) == ["Flagged"]
    assert session.flag(0, on=True, at=2.0) == []
    assert kinds(session.flag(0, on=False, at=3.0)) == ["Flagged"]


def test_after_the_last_question_there_is_no_next() -> None:
    """Then the list opens, with the open ones."""
    session = begin(count=2)
    session.show(0, 0.0)
    session.pass_over("later", 10.0)
    session.show(1, 10.0)
    session.submit("x", 20.0)
    assert session.state.next_unseen is None
    assert session.state.open == (0,)


def test_finishing_counts_what_stands_in_open_boxes(session: Session) -> None:
    """A text that was put off is an answer, not a lost one; an empty box is none."""
    session.pass_over("words", 10.0)
    session.show(1, 10.0)
    session.pass_over("", 20.0)
    assert kinds(session.finish(30.0)) == ["Submitted", "Graded", "Finished"]
    assert session.state.questions[0].answer == "words"
    assert not session.state.questions[1].closed


def test_a_given_up_attempt_keeps_its_words(session: Session) -> None:
    """It ends without a marking of what was open."""
    session.write("so far", 10.0)
    assert kinds(session.give_up(11.0)) == ["Left", "GivenUp"]
    assert session.text_of(0) == "so far"
    assert session.submit("more", 12.0) == []


def test_a_retry_stands_beside_the_first_response_which_counts() -> None:
    """A drill may be answered again; an exam may not."""
    session = begin(limit=None, mode="drill")
    session.show(0, 0.0)
    session.submit("short", 10.0)
    session.retry(20.0)
    assert session.text_of(0) == ""
    events = session.submit("ten letters", 50.0)
    assert isinstance(events[0], ev.Submitted)
    assert events[0].response == 1
    here = session.state.questions[0]
    assert here.marking
    assert here.marking.mark == 0.5
    assert [(r.text, r.seconds) for r in here.responses] == [("short", 10.0), ("ten letters", 30.0)]


def test_an_exam_has_no_retry(session: Session) -> None:
    """Submit is final."""
    session.submit("x", 10.0)
    assert session.retry(11.0) == []
