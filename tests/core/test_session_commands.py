"""Any commands in any order leave a whole log."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from hypothesis import given
from hypothesis import strategies as st

from oralsim.core import events as ev
from oralsim.core.model import Mode
from oralsim.core.session import Session
from tests.core.conftest import begin, kinds, taken_up

Command: TypeAlias = Callable[[Session, int, str, float], Sequence[ev.Event]]
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
    assert taken_up(session).state == session.state
    stamps = [event.at for event in log]
    assert stamps == sorted(stamps)
    verdicts = [(e.question, e.response) for e in log if isinstance(e, ev.Submitted | ev.TimedOut)]
    assert len(set(verdicts)) == len(verdicts)
    assert verdicts == [(e.question, e.response) for e in log if isinstance(e, ev.Graded)]
    assert kinds(log).count("Finished") + kinds(log).count("GivenUp") <= 1
    for here in session.state.questions:
        assert limit is None or here.clock.used(at) <= limit
        assert mode == "drill" or len(here.responses) <= 1
