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
class Shown:
    """A question came before the candidate; its clock runs from here."""

    at: float
    question: int


@dataclass(frozen=True, slots=True)
class Left:
    """The candidate went elsewhere; the question stays open with its text, its clock rests."""

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
    """Its mark is rounded half up to four decimals."""
    response: int = 0


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
    | Shown
    | Left
    | Passed
    | Flagged
    | Submitted
    | TimedOut
    | Graded
    | Interrupted
    | Resumed
    | GivenUp
    | Finished
)
