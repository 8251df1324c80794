"""Past attempts as the history screen lists them: filtered and sorted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from oralsim.store.history import Summary

Filter = Callable[[Summary], bool]

FILTERS: dict[str, Filter] = {
    "all": lambda _: True,
    "exams": lambda attempt: attempt.mode == "exam",
    "drills": lambda attempt: attempt.mode == "drill",
    "unfinished": lambda attempt: attempt.state == "open",
}
"""By name, in the order in which a key goes through them."""


def _newest(attempt: Summary) -> float:
    return -attempt.started.timestamp()


def _best(attempt: Summary) -> float:
    return 1.0 if attempt.mark is None else -attempt.mark


def _longest(attempt: Summary) -> float:
    return -(attempt.seconds or 0.0)


ORDERS: dict[str, Callable[[Summary], float]] = {"newest": _newest, "best": _best, "longest": _longest}
"""By name, in the order in which a key goes through them."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What is shown of the attempts."""

    filter: str = "all"
    order: str = "newest"
    words: str = ""
    """Each must stand in the topics, the mode or the name of the attempt."""

    def of(self, attempts: Sequence[Summary]) -> list[Summary]:
        """The attempts that pass, in order."""
        words = self.words.lower().split()
        passed = FILTERS[self.filter]
        kept = [a for a in attempts if passed(a) and all(word in _said(a) for word in words)]
        return sorted(kept, key=ORDERS[self.order])


def following(names: Sequence[str], name: str) -> str:
    """The name after *name*, round the end."""
    return names[(names.index(name) + 1) % len(names)]


def _said(attempt: Summary) -> str:
    return " ".join((attempt.attempt, attempt.mode, attempt.grade or "", *attempt.topics)).lower()
