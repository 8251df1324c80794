"""Any commands at any times leave an oral exam whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim.core import events as ev
from oralsim.core.report import Report, report_of
from oralsim.core.session import Session
from tests.core.conftest import kinds
from tests.core.oral import BLUEPRINT, PREP, TOTAL, begin, make_ticket, taken_up

Command: TypeAlias = Callable[[Session, int, str, float], Sequence[ev.Event]]
COMMANDS: dict[str, Command] = {
    "swap": lambda session, question, _, at: session.swap(make_ticket(question), at),
    "prepare": lambda session, _, __, at: session.prepare(at),
    "note": lambda session, question, text, at: session.note(question, text, at),
    "go": lambda session, _, __, at: session.end_preparation(at),
    "show": lambda session, question, _, at: session.show(question, at),
    "write": lambda session, _, text, at: session.write(text, at),
    "submit": lambda session, _, text, at: session.submit(text, at),
    "pass": lambda session, _, text, at: session.pass_over(text, at),
    "hint": lambda session, _, text, at: session.hint(text, at),
    "leave": lambda session, _, text, at: session.leave(text, at),
    "tick": lambda session, _, __, at: session.tick(at),
    "interrupt": lambda session, _, __, at: session.interrupt(at),
    "resume": lambda session, _, __, at: session.resume(at),
    "finish": lambda session, _, __, at: session.finish(at),
    "give up": lambda session, _, __, at: session.give_up(at),
}
ENDS = frozenset({"finish", "give up"})
TEXTS = (
    "",
    " ",
    "It shrinks.",
    "In the earlier layers.",
    "It doesn't shrink.",
    "relu",
    "Noise.",
    "It normalises.",
    "No idea.",
)
steps = st.lists(
    st.tuples(
        st.sampled_from(sorted(COMMANDS.keys() - ENDS))
        | st.sampled_from(("show", "submit", "hint", "resume")),
        st.integers(0, 3),
        st.sampled_from(TEXTS),
        st.floats(0, 5) | st.floats(0, 20) | st.floats(0, 200),
    ),
    max_size=30,
)
limits = st.sampled_from((None, 100.0))


def play(script: list[tuple[str, int, str, float]], limit: float | None, *, prepared: bool) -> Session:
    """Do what *script* says; what the session returns is what it appends."""
    session = begin(make_ticket(limit=limit))
    if prepared:
        session.prepare(0.0)
        session.end_preparation(0.0)
    at = 0.0
    for command, question, text, pause in script:
        at += pause
        before = len(session.events)
        new = COMMANDS[command](session, question, text, at)
        assert session.events[before:] == tuple(new)
    return session


def report(session: Session) -> Report:
    """What the attempt came to."""
    wall = datetime(2030, 1, 2, tzinfo=UTC)
    return report_of(session.events, attempt="e0001", started=wall, finished=wall)


@given(steps, limits, st.booleans(), st.sampled_from(sorted(ENDS)))
def test_nothing_is_recorded_twice_or_lost(
    script: list[tuple[str, int, str, float]], limit: float | None, prepared: bool, end: str
) -> None:
    """Every answer and reply is graded once, in its place; what stood in a box at the end is in an event."""
    session = play(script, limit, prepared=prepared)
    assert taken_up(session).state == session.state
    session.resume(session.state.at)
    boxes = [session.text_of(number) for number in range(3)]
    notes = [session.notes_of(number) for number in range(3)]
    COMMANDS[end](session, 0, "", session.state.at)
    log = session.events
    assert taken_up(session).state == session.state
    final = [e for e in log if isinstance(e, ev.Submitted | ev.TimedOut | ev.ProbeAnswered)]
    graded = [e for e in log if isinstance(e, ev.Graded)]
    assert [e.question for e in final] == [e.question for e in graded]
    turns = [(e.question, e.turn) for e in graded]
    assert len(set(turns)) == len(turns)
    assert kinds(log).count("Swapped") <= 1
    assert kinds(log).count("PrepEnded") <= 1
    for number, here in enumerate(session.state.questions):
        said = [response.text for response in here.responses] + [reply.text for reply in here.replies]
        assert boxes[number] in [*said, here.text] or not boxes[number].strip()
        assert here.notes == notes[number]
        assert turns.count((number, 0)) == len(here.responses)
        assert [turn for question, turn in turns if question == number] == list(range(len(said)))


@given(steps, limits, st.booleans())
def test_follow_ups_keep_to_their_rules(
    script: list[tuple[str, int, str, float]], limit: float | None, prepared: bool
) -> None:
    """As many as allowed, one at a time, and never more credit than full."""
    session = play(script, limit, prepared=prepared)
    at = session.state.at
    for here in session.state.questions:
        probes = [reply.asked.probe for reply in here.replies] + ([here.asked.probe] if here.asked else [])
        assert probes == sorted(probes)
        assert max(probes, default=0) <= BLUEPRINT.follow_ups
        assert all(probes.count(probe) <= 2 for probe in probes)
        assert limit is None or here.clock.used(at) <= limit
        for marking in (response.marking for response in here.responses):
            assert marking is not None
            assert 0 <= marking.mark <= 1
            assert all(0 <= point.credit <= 1 for point in marking.points)
    stamps = [event.at for event in session.events]
    assert stamps == sorted(stamps)
    assert session.state.clock.used(at) <= TOTAL
    assert session.state.prep.used(at) <= PREP
    assert sum(here.asked is not None for here in session.state.questions) <= 1


@given(steps, limits, st.booleans())
def test_the_report_adds_up(
    script: list[tuple[str, int, str, float]], limit: float | None, prepared: bool
) -> None:
    """The mark is what was earned unprompted and prompted, less the swap."""
    session = play(script, limit, prepared=prepared)
    assert report(session).mark is None
    session.resume(session.state.at)
    session.finish(session.state.at)
    found = report(session)
    assert found.mark is not None
    assert found.unprompted is not None
    assert found.prompted is not None
    assert found.mark == pytest.approx(found.unprompted + found.prompted - (found.swap or 0.0))
    assert 0 <= found.mark <= 1
    assert (found.swap is not None) == found.swapped
    assert found.seconds == pytest.approx(session.state.clock.used(session.state.at))
    for question in found.questions:
        assert len(question.made) == (len(question.marking.points) if question.marking else 0)
