"""The course of an attempt: when each question's clock ran, and what interrupted it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from oralsim.core import events as ev
from oralsim.core.clock import Clock
from oralsim.core.fold import after, fold
from oralsim.core.state import Stage, State


@dataclass(frozen=True, slots=True)
class Interruption:
    """When and over what the attempt lost its owner."""

    at: float
    """Session time."""
    stage: Stage
    question: int | None
    """The one that was being answered."""
    probe: int | None
    """The follow-up to it, if it had come to that."""


@dataclass(frozen=True, slots=True)
class Course:
    """The state at the end, and what the way there looked like."""

    state: State
    interruptions: tuple[Interruption, ...]
    stamps: tuple[float, ...]
    clocks: tuple[tuple[Clock, ...], ...]
    """After each event the clocks of all questions."""

    def used(self, question: int, at: float) -> float:
        """Seconds used on *question* by *at*, a session time."""
        place = bisect_right(self.stamps, at)
        return self.clocks[place - 1][question].used(at) if place else 0.0


def course_of(events: Iterable[ev.Event]) -> Course:
    """Fold *events*, keeping what reports tell of the way."""
    log = iter(events)
    state = fold(islice(log, 1))
    stamps, clocks = [state.at], [_clocks(state)]
    interruptions: list[Interruption] = []
    for event in log:
        if isinstance(event, ev.Interrupted):
            interruptions.append(_interruption(state, event.at))
        elif isinstance(event, ev.Swapped):
            stamps, clocks = [], []
        state = after(state, event)
        stamps.append(state.at)
        clocks.append(_clocks(state))
    return Course(state, tuple(interruptions), tuple(stamps), tuple(clocks))


def _clocks(state: State) -> tuple[Clock, ...]:
    return tuple(here.clock for here in state.questions)


def _interruption(state: State, at: float) -> Interruption:
    question = state.examined if state.shown is None else state.shown
    if question is None and state.last is not None and state.questions[state.last].status == "open":
        question = state.last
    asked = None if question is None else state.questions[question].asked
    return Interruption(at, state.stage, question, asked.probe if asked else None)
