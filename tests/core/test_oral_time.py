"""An oral exam played without a screen: time-outs, interruptions, the end."""

from __future__ import annotations

import pytest

from oralsim.core import events as ev
from oralsim.core.probing import Cue
from oralsim.core.session import Session
from oralsim.grading import grade
from tests.core.conftest import kinds
from tests.core.oral import answering, begin, make_ticket, mark, taken_up


def test_a_time_out_takes_what_stands_in_the_reply() -> None:
    """The follow-up runs on the question's own time; nothing is asked when that is gone."""
    session = answering(make_ticket(limit=60.0))
    session.submit("It shrinks.", 40.0)
    session.write("In the earlier layers", 59.0)
    new = session.tick(100.0)
    assert kinds(new) == ["ProbeAnswered", "Graded"]
    assert new[0] == ev.ProbeAnswered(60.0, 0, 1, "In the earlier layers", timed_out=True)
    session.show(1, 200.0)
    assert kinds(session.tick(260.0)) == ["TimedOut", "Graded"]


def test_when_all_time_is_gone_a_reply_and_put_off_answers_count() -> None:
    """Each once, at the deadline."""
    session = answering()
    session.pass_over("It shrinks.", 100.0)
    session.show(1, 100.0)
    session.submit("It is noise.", 200.0)
    session.write("switched off", 300.0)
    new = session.tick(9000.0)
    assert kinds(new) == ["ProbeAnswered", "Graded", "TimedOut", "Graded"]
    assert {event.at for event in new} == {720.0}
    assert kinds(session.finish(9001.0)) == ["Finished"]


@pytest.mark.parametrize("phase", ["drawn", "prep", "answer", "probe", "hint"])
def test_every_phase_can_be_interrupted_and_resumed(phase: str) -> None:
    """Clocks rest between; it goes on where it stood."""
    session = begin()
    if phase != "drawn":
        session.prepare(0.0)
    if phase in ("answer", "probe", "hint"):
        session.end_preparation(0.0)
        session.show(0, 0.0)
    if phase in ("probe", "hint"):
        session.submit("It shrinks.", 5.0)
    if phase == "hint":
        session.hint("", 6.0)
    before = session.state
    again = taken_up(session)
    assert again.state == before
    assert kinds(again.interrupt(10.0)) == ["Interrupted"]
    assert kinds(again.resume(5000.0)) == ["Resumed"]
    assert (again.state.stage, again.state.examined) == (before.stage, before.examined)
    assert again.tick(9000.0) == []
    if phase == "drawn":
        assert again.state.swappable
    elif phase == "prep":
        assert kinds(again.prepare(9000.0)) == ["PrepStarted"]
        assert again.state.prep.remaining(9000.0) == 590.0
    else:
        assert again.state.return_to == 0
        assert kinds(again.show(0, 9000.0)) == ["Shown"]
        assert again.state.clock.remaining(9000.0) == 710.0
    if phase == "hint":
        again.submit("In the earlier layers.", 9001.0)
        assert mark(again) == round((2 + 0.3 * 3) / 6, 4)


@pytest.mark.parametrize("way", ["finish", "give up"])
def test_what_stands_in_notes_and_replies_is_kept_at_the_end(way: str) -> None:
    """A finished exam counts the reply, one that was given up only keeps it."""
    noted = begin()
    noted.prepare(0.0)
    noted.note(2, "words", 1.0)
    session = answering()
    session.submit("It shrinks.", 10.0)
    session.write("In the earlier layers", 20.0)
    for one in (noted, session):
        if way == "finish":
            one.finish(30.0)
        else:
            one.give_up(30.0)
    assert noted.state.questions[2].notes == "words"
    here = session.state.questions[0]
    words = [reply.text for reply in here.replies] if way == "finish" else [here.text]
    assert words == ["In the earlier layers"]


def test_what_is_passed_is_not_acknowledged() -> None:
    """The next cue knows of no reply where there was none, and of one where there was."""
    heard: list[Cue] = []

    def ask(cue: Cue) -> str:
        heard.append(cue)
        return "?"

    session = Session.begin(make_ticket(), grade=grade, grader="test", ask=ask)
    session.prepare(0.0)
    session.end_preparation(0.0)
    session.show(0, 0.0)
    session.submit("ReLU helps.", 10.0)
    session.pass_over("", 20.0)
    assert [cue.brought for cue in heard] == [None, None]
