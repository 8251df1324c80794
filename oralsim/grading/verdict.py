"""What was found for one way of saying a point."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Outcome = Literal[
    "covered", "listed", "partial", "denied", "reversed", "elsewhere", "surplus", "doubted", "crumb", "missed"
]
"""*listed*: named without saying anything; *denied*: by a negation; *reversed*: by an opposite or exchanged
places; *elsewhere*: said of another subject; *surplus*: one of more items than are looked at; *doubted*,
*crumb*: right words in an answer that says the opposite of as much, or of far more."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome with the words that made it."""

    outcome: Outcome
    evidence: tuple[int, ...] = ()
    against: tuple[int, ...] = ()
    missing: tuple[str, ...] = ()
    """Names of the groups not met."""
    firm: bool = False
    """A denial so whole that a right statement elsewhere doesn't outweigh it."""


MISSED = Verdict("missed")

_ORDER: dict[Outcome, int] = {
    "covered": 6,
    "listed": 4,
    "denied": 3,
    "reversed": 3,
    "elsewhere": 2,
    "partial": 5,
    "surplus": 0,
    "doubted": 0,
    "crumb": 0,
    "missed": 0,
}


def best(verdicts: list[Verdict]) -> Verdict:
    """The verdict that counts among several ways or windows: the most earned, then the most met."""
    return max(verdicts, key=lambda one: (_ORDER[one.outcome], len(one.evidence)), default=MISSED)
