"""From the marks of the questions to that of the attempt: parts, prices, what passes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from oralsim.core.model import Ticket
from oralsim.core.scale import Scale, mean_mark, round_mark


@dataclass(frozen=True, slots=True)
class PartReport:
    """The mean mark of a part's questions."""

    name: str
    mark: float
    minimum: float | None
    """What it needs to pass; None: nothing."""

    @property
    def passed(self) -> bool:
        """Whether it has what it needs."""
        return self.minimum is None or self.mark >= self.minimum


@dataclass(frozen=True, slots=True)
class Total:
    """What an attempt came to, mark = unprompted + prompted − swap; None until it is finished."""

    mark: float | None = None
    unprompted: float | None = None
    """Earned by the answers alone."""
    prompted: float | None = None
    """Earned, or lost again, by the replies."""
    swap: float | None = None
    """What another ticket took off."""
    grade: str | None = None
    passed: bool | None = None


NO_TOTAL = Total()


def part_reports(ticket: Ticket, marks: Sequence[float]) -> tuple[PartReport, ...]:
    """The parts of *ticket* by the *marks* of its questions."""
    by_part: list[list[float]] = [[] for _ in ticket.blueprint.parts]
    for item, mark in zip(ticket.items, marks, strict=True):
        if by_part:
            by_part[item.part].append(mark)
    return tuple(
        PartReport(part.name, mean_mark(found), part.minimum)
        for part, found in zip(ticket.blueprint.parts, by_part, strict=True)
    )


def total(
    ticket: Ticket, marks: Sequence[float], alone: Sequence[float], scale: Scale, *, swapped: bool
) -> Total:
    """Add up the *marks* of the questions, and what the answers *alone* earned."""
    parts = ticket.blueprint.parts
    weights = [parts[item.part].weight if parts else 1.0 for item in ticket.items]
    earned, unprompted = mean_mark(list(marks), weights), mean_mark(list(alone), weights)
    price = ticket.blueprint.prices.swap if swapped else 0.0
    mark = round_mark(min(1.0, max(0.0, earned - price)))
    grade = scale.grade(mark)
    passed = grade.passed and all(part.passed for part in part_reports(ticket, marks))
    return Total(
        mark=mark,
        unprompted=unprompted,
        prompted=round_mark(earned - unprompted),
        swap=round_mark(earned - mark),
        grade=grade.letter if passed else scale.failed if grade.passed else grade.letter,
        passed=passed,
    )
