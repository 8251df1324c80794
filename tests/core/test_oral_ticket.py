"""An oral exam played without a screen: the ticket, the preparation."""

from __future__ import annotations

from dataclasses import replace

from oralsim.core import events as ev
from tests.core.conftest import kinds
from tests.core.oral import BLUEPRINT, begin, make_ticket


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
