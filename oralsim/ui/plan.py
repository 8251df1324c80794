"""What the fields of the setup screen ask for, read and checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from oralsim.core.draw import MAX_SEED, pool
from oralsim.core.durations import parse_duration
from oralsim.core.model import Bank, Blueprint, Filters, Mode

MOST = 200
"""Questions in one attempt."""


@dataclass(frozen=True, slots=True)
class Plan:
    """An attempt that could begin."""

    blueprint: Blueprint
    seed: int | None
    matching: int
    """Questions that pass the filters."""
    seconds: float | None
    """About how long it takes; None: as long as one likes."""

    @property
    def asked(self) -> int:
        """How many questions will be asked."""
        return min(self.matching, self.blueprint.count)


def read_plan(bank: Bank, mode: Mode, filters: Filters, fields: Mapping[str, str]) -> Plan:
    """Read the *fields* `number`, `per_question`, `total`, `seed`; empty ones are left to the rules.

    Raises:
        ValueError: a sentence about the first field that can't be read.
    """
    given = {name: text.strip() for name, text in fields.items()}
    blueprint = Blueprint(
        count=_whole(given["number"], 1, MOST, "The number of questions") or Blueprint().count,
        filters=filters,
        per_question=_duration(given["per_question"]),
        total=_duration(given["total"]),
    )
    seed = _whole(given["seed"], 0, MAX_SEED, "The seed")
    matching = pool(bank, blueprint)
    times = [blueprint.per_question or question.time or blueprint.default_time for question in matching]
    asked = min(len(matching), blueprint.count)
    about = sum(times) / len(times) * asked if times else 0.0
    timed = mode == "exam" or blueprint.per_question is not None
    return Plan(blueprint, seed, len(matching), blueprint.total or (about if timed else None))


def _whole(text: str, least: int, most: int, what: str) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 12 and least <= int(text) <= most):
        raise ValueError(f"{what} is a whole number from {least} to {most}")
    return int(text)


def _duration(text: str) -> float | None:
    return parse_duration(text) if text else None
