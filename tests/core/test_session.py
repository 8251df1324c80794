"""An exam played without a screen: each rule of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim.core import events as ev
from oralsim.core.model import Blueprint, Mode, Ticket, TicketItem
from oralsim.core.session import Session
from oralsim.grading.model import Keywords, Marking, Point, PointMark, Question, Turn


def grade(question: Question, turns: Sequence[Turn]) -> Marking:
    """A grader of few words: an answer is worth its length, up to ten letters."""
    share = min(1.0, len(turns[0].text) / 10)
    point = question.points()[0]
    return Marking((PointMark(point.text, 1, "covered", share),), (), share)


def ticket(
    count: int = 3, limit: float | None = 180.0, total: float | None = None, mode: Mode = "exam"
) -> Ticket:
    """A ticket of *count* questions; the total is the sum unless given."""
    point = Point("a point", (Keywords((("word",),)),))
    items = tuple(
        TicketItem(Question(f"q{n}", "topic", "explain", f"Why {n}?", (point,)), limit) for n in range(count)
    )
    whole = total if total is not None else (limit * count if limit else None)
    return Ticket(mode, Blueprint(), 7, items, whole)


def begin(
    count: int = 3, limit: float | None = 180.0, total: float | None = None, mode: Mode = "exam"
) -> Session:
    """An attempt with nothing shown yet."""
    return Session.begin(ticket(count, limit, total, mode), grade=grade, grader="test")


@pytest.fixture
def session() -> Session:
    """An exam with its first question shown at 0."""
    started = begin()
    started.show(0, 0.0)
    return started


def kinds(events: Sequence[ev.Event]) -> list[str]:
    """The names of *events*."""
    return [type(event).__name__ for event in events]


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


def test_a_time_out_takes_what_stands_in_the_box(session: Session) -> None:
    """It is stamped with the deadline's own time, however late it is noticed."""
    session.write("half a sentence", 179.0)
    events = session.tick(200.0)
    assert events[0] == ev.TimedOut(180.0, 0, "half a sentence")
    assert session.state.questions[0].clock.spent == 180.0


def test_a_key_after_the_time_out_changes_nothing(session: Session) -> None:
    """The first verdict wins, with what stood in the box."""
    session.write("half a sentence", 179.0)
    session.tick(180.0)
    assert session.submit("too late", 180.1) == []


def test_a_submit_that_comes_late_is_a_time_out_with_the_draft(session: Session) -> None:
    """Nobody gains a second by a slow tick."""
    session.write("in time", 179.9)
    assert kinds(session.submit("in time and more", 180.0)) == ["TimedOut", "Graded"]
    assert session.state.questions[0].answer == "in time"


def test_a_passed_question_keeps_its_text_and_its_remaining_time(session: Session) -> None:
    """Its time is summed over the visits."""
    session.pass_over("begun", 50.0)
    session.show(1, 50.0)
    session.go_to(0, "other", 80.0)
    assert session.text_of(0) == "begun"
    assert session.state.remaining(0, 80.0) == 130.0
    assert session.text_of(1) == "other"
    session.submit("done", 90.0)
    assert session.state.questions[0].responses[0].seconds == 60.0


def test_a_flag_is_set_and_taken_away_once(session: Session) -> None:
    """Setting what is set is a no-op."""
    assert kinds(session.flag(0, on=True, at=1.0)) == ["Flagged"]
    assert session.flag(0, on=True, at=2.0) == []
    assert kinds(session.flag(0, on=False, at=3.0)) == ["Flagged"]


def test_the_next_clock_starts_when_the_question_is_shown(session: Session) -> None:
    """And the exam's rests between."""
    session.submit("x", 30.0)
    assert session.state.clock.remaining(500.0) == 510.0
    session.show(1, 500.0)
    assert session.state.remaining(1, 500.0) == 180.0


def test_after_the_last_question_there_is_no_next() -> None:
    """Then the list opens, with the open ones."""
    session = begin(count=2)
    session.show(0, 0.0)
    session.pass_over("later", 10.0)
    session.show(1, 10.0)
    session.submit("x", 20.0)
    assert session.state.next_unseen is None
    assert session.state.open == (0,)


def test_when_the_whole_time_runs_out_every_text_counts() -> None:
    """Visited questions end with what stands in their boxes; unseen ones are never reached."""
    session = begin(count=3, limit=180.0, total=100.0)
    session.show(0, 0.0)
    session.go_to(1, "first", 60.0)
    session.write("second", 90.0)
    events = session.tick(1000.0)
    assert [(e.question, e.text, e.at) for e in events if isinstance(e, ev.TimedOut)] == [
        (1, "second", 100.0),
        (0, "first", 100.0),
    ]
    assert session.show(2, 1001.0) == []
    assert kinds(session.finish(1002.0)) == ["Finished"]


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


def test_an_interruption_rests_the_clocks_until_the_question_is_shown_again(session: Session) -> None:
    """Time stands still while no process owns the attempt, and on the cover card too."""
    session.write("draft", 40.0)
    again = Session(session.events, grade=grade, grader="test")
    again.recall(0, "draft")
    again.interrupt(41.0)
    again.resume(41.0)
    assert again.state.return_to == 0
    assert again.state.remaining(0, 5000.0) == 139.0
    again.show(0, 60.0)
    assert again.text_of(0) == "draft"
    assert again.state.remaining(0, 60.0) == 139.0


def test_a_deadline_before_the_last_beat_is_met_before_the_interruption(session: Session) -> None:
    """Who resumes first expires what had run out, with the saved draft."""
    again = Session(session.events, grade=grade, grader="test")
    again.recall(0, "draft")
    assert kinds(again.interrupt(200.0)) == ["TimedOut", "Graded", "Interrupted"]
    assert again.state.questions[0].answer == "draft"


def test_nothing_moves_while_nobody_owns_the_attempt(session: Session) -> None:
    """Showing waits for the return."""
    session.interrupt(10.0)
    assert session.show(1, 11.0) == []
    assert session.submit("x", 12.0) == []
    assert kinds(session.resume(13.0)) == ["Resumed"]


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


def test_a_drill_without_limits_never_runs_out() -> None:
    """Its time is only counted."""
    session = begin(limit=None, mode="drill")
    session.show(0, 0.0)
    assert session.tick(1e6) == []
    assert session.state.questions[0].clock.used(1e6) == 1e6


Command = Callable[[Session, int, str, float], Sequence[ev.Event]]
COMMANDS: dict[str, Command] = {
    "show": lambda session, question, _, at: session.show(question, at),
    "write": lambda session, _, text, at: session.write(text, at),
    "submit": lambda session, _, text, at: session.submit(text, at),
    "pass": lambda session, _, text, at: session.pass_over(text, at),
    "go": lambda session, question, text, at: session.go_to(question, text, at),
    "leave": lambda session, _, text, at: session.leave(text, at),
    "flag": lambda session, question, _, at: session.flag(question % 3, on=True, at=at),
    "retry": lambda session, _, __, at: session.retry(at),
    "tick": lambda session, _, __, at: session.tick(at),
    "interrupt": lambda session, _, __, at: session.interrupt(at),
    "resume": lambda session, _, __, at: session.resume(at),
    "finish": lambda session, _, __, at: session.finish(at),
    "give up": lambda session, _, __, at: session.give_up(at),
}
steps = st.lists(
    st.tuples(
        st.sampled_from(sorted(COMMANDS)),
        st.integers(0, 3),
        st.sampled_from(("", "a", "some words")),
        st.floats(0, 120),
    ),
    max_size=25,
)


@given(
    steps, st.sampled_from((None, 60.0)), st.sampled_from((None, 100.0)), st.sampled_from(("exam", "drill"))
)
def test_whatever_is_done_the_log_stays_whole(
    script: list[tuple[str, int, str, float]], limit: float | None, total: float | None, mode: Mode
) -> None:
    """Answers are recorded and graded once, times grow within their limits, replay gives the same state."""
    session = begin(3, limit, total, mode)
    at = 0.0
    for command, question, text, pause in script:
        at += pause
        before = len(session.events)
        new = COMMANDS[command](session, question, text, at)
        assert session.events[before:] == tuple(new)
    log = session.events
    assert Session(log, grade=grade, grader="test").state == session.state
    stamps = [event.at for event in log]
    assert stamps == sorted(stamps)
    verdicts = [(e.question, e.response) for e in log if isinstance(e, ev.Submitted | ev.TimedOut)]
    assert len(set(verdicts)) == len(verdicts)
    assert verdicts == [(e.question, e.response) for e in log if isinstance(e, ev.Graded)]
    assert kinds(log).count("Finished") + kinds(log).count("GivenUp") <= 1
    for here in session.state.questions:
        assert limit is None or here.clock.used(at) <= limit
        assert mode == "drill" or len(here.responses) <= 1
