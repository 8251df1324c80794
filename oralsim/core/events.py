"""What happened in an attempt. An attempt is the list of its events; everything else is derived.

Every event has `at`: seconds of session time, 0 at `Drawn`, growing while a process owns the attempt.
Questions are named by their place in the ticket, from 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from oralsim.core.model import Ticket
from oralsim.grading.model import Marking


@dataclass(frozen=True, slots=True)
class Drawn:
    """The questions as drawn, the blueprint as used."""

    at: float
    ticket: Ticket


@dataclass(frozen=True, slots=True)
class Swapped:
    """The ticket was given back face down and another one drawn; that has its price."""

    at: float
    ticket: Ticket


@dataclass(frozen=True, slots=True)
class PrepStarted:
    """The ticket was accepted and its preparation runs from here, also after an interruption."""

    at: float


@dataclass(frozen=True, slots=True)
class PrepEnded:
    """The candidate went to answer, or the time to prepare ran out."""

    at: float
    notes: tuple[str, ...]
    """Of each question; never marked."""
    timed_out: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A question came before the candidate; its clock runs from here, a follow-up's too."""

    at: float
    question: int


@dataclass(frozen=True, slots=True)
class Left:
    """The candidate went elsewhere; question or follow-up stays open with its text, the clock rests."""

    at: float
    question: int
    text: str


@dataclass(frozen=True, slots=True)
class Passed:
    """The candidate put the question off; it stays open with its text, its clock rests."""

    at: float
    question: int
    text: str


@dataclass(frozen=True, slots=True)
class Flagged:
    """A flag was set or taken away."""

    at: float
    question: int
    on: bool


@dataclass(frozen=True, slots=True)
class Submitted:
    """The answer is final. In a drill a later response (1…) stands beside the first, which counts."""

    at: float
    question: int
    text: str
    response: int = 0


@dataclass(frozen=True, slots=True)
class TimedOut:
    """The time ran out; what stood in the box is the answer."""

    at: float
    question: int
    text: str
    response: int = 0


@dataclass(frozen=True, slots=True)
class Graded:
    """What the grader found, recorded once and never computed again."""

    at: float
    question: int
    grader: str
    marking: Marking
    """Its mark is rounded half up to four decimals. The last one counts."""
    response: int = 0
    turn: int = 0
    """The last turn that it marks; 0: the answer alone."""


@dataclass(frozen=True, slots=True)
class ProbeAsked:
    """The examiner asked about a final answer; the question's clock runs on."""

    at: float
    question: int
    probe: int
    """From 1; the same again: the first reply brought nothing, and a hint is to be had."""
    points: tuple[int, ...]
    """Indices of those that it is about."""
    text: str


@dataclass(frozen=True, slots=True)
class ProbeAnswered:
    """A reply is final: submitted, passed with nothing, or what stood in the box when the time ran out."""

    at: float
    question: int
    probe: int
    text: str
    timed_out: bool = False


@dataclass(frozen=True, slots=True)
class HintTaken:
    """The candidate had a hint; the follow-up goes on."""

    at: float
    question: int
    probe: int
    text: str


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The owner of the attempt ceased; stamped with its last beat."""

    at: float


@dataclass(frozen=True, slots=True)
class Resumed:
    """Somebody owns the attempt again; the question's clock waits for `Shown`."""

    at: float


@dataclass(frozen=True, slots=True)
class GivenUp:
    """The attempt ended without a mark; its answers are kept."""

    at: float


@dataclass(frozen=True, slots=True)
class Finished:
    """The attempt ended; questions never submitted count 0."""

    at: float


Event: TypeAlias = (
    Drawn
    | Swapped
    | PrepStarted
    | PrepEnded
    | Shown
    | Left
    | Passed
    | Flagged
    | Submitted
    | TimedOut
    | Graded
    | ProbeAsked
    | ProbeAnswered
    | HintTaken
    | Interrupted
    | Resumed
    | GivenUp
    | Finished
)
