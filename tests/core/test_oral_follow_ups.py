"""An oral exam played without a screen: what the examiner asks after an answer, and what replies earn."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oralsim.core import events as ev
from oralsim.core.fold import fold
from tests.core.conftest import kinds
from tests.core.oral import BLUEPRINT, answering, make_ticket, mark


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
