"""An oral exam played without a screen: ticket, preparation, follow-ups."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oralsim.core import events as ev
from oralsim.core.fold import fold
from oralsim.core.probing import Cue
from oralsim.core.session import Session
from oralsim.grading import grade
from tests.core.conftest import kinds
from tests.core.oral import BLUEPRINT, answering, begin, make_ticket, taken_up


def mark(session: Session, question: int = 0) -> float:
    """The mark of a question so far."""
    marking = session.state.questions[question].marking
    assert marking is not None
    return marking.mark


def test_a_ticket_lies_face_down_until_it_is_accepted() -> None:
    """No question can be shown, no note made; accepting it starts the preparation."""
    session = begin()
    assert session.state.stage == "drawn"
    assert session.show(0, 1.0) == []
    session.note(0, "too early", 2.0)
    assert kinds(session.prepare(3.0)) == ["PrepStarted"]
    assert session.notes_of(0) == ""
    assert session.prepare(4.0) == []
    assert session.show(0, 5.0) == []


def test_a_ticket_without_preparation_is_turned_over_by_its_first_question() -> None:
    """And can be swapped until then."""
    session = begin(make_ticket(blueprint=replace(BLUEPRINT, prep=0.0)))
    assert session.prepare(1.0) == []
    assert session.state.swappable
    assert kinds(session.show(2, 2.0)) == ["Shown"]
    assert not session.state.swappable


def test_a_ticket_is_swapped_once_and_only_unseen() -> None:
    """The other one takes its place."""
    session = begin()
    assert session.swap(make_ticket(8), 1.0) == [ev.Swapped(1.0, make_ticket(8))]
    assert session.state.ticket.seed == 8
    assert session.swap(make_ticket(9), 2.0) == []
    seen = begin()
    seen.prepare(1.0)
    assert seen.swap(make_ticket(8), 2.0) == []


def test_notes_are_locked_when_the_candidate_goes_to_answer() -> None:
    """They stay readable; going early is allowed."""
    session = begin()
    session.prepare(0.0)
    session.note(0, "chain rule", 30.0)
    assert session.end_preparation(60.0) == [ev.PrepEnded(60.0, ("chain rule", "", ""))]
    session.note(0, "more", 61.0)
    assert session.notes_of(0) == "chain rule"
    assert session.end_preparation(62.0) == []
    assert kinds(session.show(2, 63.0)) == ["Shown"]


def test_the_preparation_ends_at_its_deadline() -> None:
    """With what stood in the notes, however late that is noticed; then the clocks wait for a question."""
    session = begin()
    session.prepare(10.0)
    session.note(1, "units", 600.0)
    assert session.note(1, "too late", 700.0) == [ev.PrepEnded(610.0, ("", "units", ""), timed_out=True)]
    assert session.state.clock.used(5000.0) == 0.0


def test_the_heaviest_missing_points_are_asked_about_in_their_own_words() -> None:
    """One point a follow-up, at most two here, each in one transaction with what came before."""
    session = answering()
    new = session.submit("I see.", 10.0)
    assert kinds(new) == ["Submitted", "Graded", "ProbeAsked"]
    assert new[-1] == ev.ProbeAsked(10.0, 0, 1, (1,), "Where?")
    new = session.submit("In the earlier layers.", 20.0)
    assert kinds(new) == ["ProbeAnswered", "Graded", "ProbeAsked"]
    assert new[-1] == ev.ProbeAsked(20.0, 0, 2, (0,), "What happens to its size?")
    assert kinds(session.submit("It grows.", 30.0)) == ["ProbeAnswered", "Graded"]
    assert (session.state.shown, session.state.examined) == (None, None)
    assert mark(session) == pytest.approx(0.3)


def test_nothing_is_asked_where_nothing_is_missing() -> None:
    """A point that has no probe is asked about in neutral words, one of a full group not at all."""
    session = answering()
    assert kinds(session.submit("It shrinks in the earlier layers, relu helps.", 10.0)) == [
        "Submitted",
        "Graded",
    ]
    session.show(1, 20.0)
    session.submit("It is noise.", 30.0)
    assert session.state.questions[1].asked is not None
    assert kinds(session.submit("Units are switched off.", 40.0)) == ["ProbeAnswered", "Graded"]
    session.show(2, 50.0)
    asked = session.submit("I forgot.", 60.0)[-1]
    assert isinstance(asked, ev.ProbeAsked)
    assert asked.text == "What else belongs to it?"


def test_a_reply_recovers_a_share_and_stands_apart() -> None:
    """The answer alone keeps its own mark."""
    session = answering()
    session.submit("It shrinks.", 10.0)
    session.submit("In the earlier layers.", 20.0)
    response = session.state.questions[0].responses[0]
    assert response.alone is not None
    assert response.alone.mark == 0.3333
    assert mark(session) == round((2 + 0.6 * 3) / 6, 4)


def test_a_reply_knows_whether_it_brought_anything() -> None:
    """So that whoever leaves the question can say so; replaying tells the same."""
    session = answering()
    session.submit("It shrinks.", 10.0)
    session.submit("In all of them.", 20.0)
    session.submit("In the earlier layers.", 30.0)
    assert [reply.brought for reply in session.state.questions[0].replies] == [False, True]
    assert fold(session.events) == session.state


def test_only_an_exam_with_a_ticket_is_strict() -> None:
    """A drill never is, nor an exam of single questions."""
    ticket = make_ticket()
    plain = replace(ticket, blueprint=replace(BLUEPRINT, parts=(), prep=0.0))
    drill = replace(ticket, mode="drill")
    assert [one.strict for one in (ticket, plain, drill)] == [True, False, False]


def test_shares_come_from_the_blueprint() -> None:
    """A mild one prices a probe at nothing."""
    mild = replace(BLUEPRINT, prices=replace(BLUEPRINT.prices, probe=1.0, hint=0.9))
    session = answering(make_ticket(blueprint=mild))
    session.submit("It shrinks.", 10.0)
    session.hint("", 11.0)
    session.submit("In the earlier layers.", 20.0)
    session.submit("relu", 30.0)
    assert mark(session) == round((2 + 0.9 * 3 + 1.0) / 6, 4)


def test_a_fruitless_reply_leaves_room_for_a_hint() -> None:
    """The same follow-up goes on; taking the hint has its price."""
    session = answering()
    session.submit("It shrinks.", 10.0)
    offered = session.submit("In all of them.", 20.0)[-1]
    assert offered == ev.ProbeAsked(20.0, 0, 1, (1,), "Would a hint help?")
    assert session.hint("", 25.0) == [ev.HintTaken(25.0, 0, 1, "Think of the chain rule.")]
    assert session.hint("", 26.0) == []
    session.submit("In the earlier layers.", 30.0)
    assert mark(session) == round((2 + 0.3 * 3) / 6, 4)


def test_there_is_no_hint_for_who_has_said_it_nor_where_none_is() -> None:
    """What stands in the box counts as said so far."""
    session = answering()
    assert session.hint("", 5.0) == []
    session.submit("It shrinks.", 10.0)
    assert session.hint("In the earlier layers", 15.0) == []
    session.submit("In the earlier layers", 20.0)
    assert session.hint("", 25.0) == []


def test_passing_a_follow_up_is_an_empty_reply() -> None:
    """No hint is offered to who wants to go on."""
    session = answering()
    session.submit("It shrinks.", 10.0)
    new = session.pass_over("In the", 20.0)
    assert new[0] == ev.ProbeAnswered(20.0, 0, 1, "")
    assert new[-1] == ev.ProbeAsked(20.0, 0, 2, (2,), "What else belongs to it?")


def test_an_empty_answer_gets_an_opening_question() -> None:
    """About every point, as the first follow-up; words bring the next, silence none."""
    session = answering()
    assert session.submit(" \n", 10.0)[-1] == ev.ProbeAsked(
        10.0, 0, 1, (0, 1, 2), "What can you say about it at all?"
    )
    assert session.hint("", 11.0) == []
    assert session.submit("It shrinks.", 20.0)[-1] == ev.ProbeAsked(20.0, 0, 2, (1,), "Where?")
    silent = answering()
    silent.submit("", 10.0)
    assert kinds(silent.submit("", 20.0)) == ["ProbeAnswered", "Graded"]


def test_follow_ups_come_before_any_other_question() -> None:
    """Leaving is possible; only the same follow-up can be returned to, with its words and its time."""
    session = answering()
    session.submit("It shrinks.", 100.0)
    assert session.show(1, 110.0) == []
    assert session.leave("In the", 120.0) == [ev.Left(120.0, 0, "In the")]
    assert session.show(1, 130.0) == []
    assert session.state.return_to == 0
    assert session.state.clock.used(1000.0) == 120.0
    assert kinds(session.show(0, 1000.0)) == ["Shown"]
    assert session.text_of(0) == "In the"


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
