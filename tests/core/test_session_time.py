"""Time in an exam: what runs, what rests, what runs out."""

from __future__ import annotations

from oralsim.core import events as ev
from oralsim.core.session import Session
from tests.core.conftest import begin, kinds, taken_up


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


def test_the_next_clock_starts_when_the_question_is_shown(session: Session) -> None:
    """And the exam's rests between."""
    session.submit("x", 30.0)
    assert session.state.clock.remaining(500.0) == 510.0
    session.show(1, 500.0)
    assert session.state.remaining(1, 500.0) == 180.0


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


def test_an_interruption_rests_the_clocks_until_the_question_is_shown_again(session: Session) -> None:
    """Time stands still while no process owns the attempt, and on the cover card too."""
    session.write("draft", 40.0)
    again = taken_up(session)
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
    again = taken_up(session)
    again.recall(0, "draft")
    assert kinds(again.interrupt(200.0)) == ["TimedOut", "Graded", "Interrupted"]
    assert again.state.questions[0].answer == "draft"


def test_nothing_moves_while_nobody_owns_the_attempt(session: Session) -> None:
    """Showing waits for the return."""
    session.interrupt(10.0)
    assert session.show(1, 11.0) == []
    assert session.submit("x", 12.0) == []
    assert kinds(session.resume(13.0)) == ["Resumed"]


def test_a_drill_without_limits_never_runs_out() -> None:
    """Its time is only counted."""
    session = begin(limit=None, mode="drill")
    session.show(0, 0.0)
    assert session.tick(1e6) == []
    assert session.state.questions[0].clock.used(1e6) == 1e6


def test_a_beat_older_than_the_last_event_turns_no_time_back() -> None:
    """Beats are a second apart, events are not."""
    session = begin()
    session.show(0, 0.0)
    session.pass_over("", 10.7)
    assert session.interrupt(10.0) == [ev.Interrupted(10.7)]


def test_a_total_that_is_a_sum_of_odd_times_ends_with_the_last_question() -> None:
    """A tenth of a second has no exact double; nobody sees a question for no time at all."""
    session = begin(limit=0.1, total=0.2)
    at = 1.1
    for question in (0, 1):
        session.show(question, at)
        at += 5.3
        session.tick(at)
    assert session.state.clock.remaining(at) == 0
    assert session.show(2, at) == []
