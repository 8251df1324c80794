"""What the fields of the setup screen ask for, read and checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from oralsim.bank.blueprints import Library
from oralsim.core.draw import MAX_SEED, draw, draw_again, pool
from oralsim.core.durations import parse_duration, parse_extra
from oralsim.core.model import Bank, Blueprint, Filters, Mode, extended
from oralsim.core.ticket_code import parse_code

MOST = 200
"""Questions in one attempt."""
USUAL = Blueprint()


@dataclass(frozen=True, slots=True)
class Plan:
    """An attempt that could begin."""

    blueprint: Blueprint
    seed: int | None
    matching: int
    """Questions that pass the filters."""
    asked: int
    """How many questions will be asked."""
    seconds: float | None
    """About how long it takes; None: as long as one likes."""
    coded: bool = False
    """Whether the name of the blueprint tells all of it."""
    code: str = ""
    """Of the ticket that was asked for."""

    @property
    def wanted(self) -> int:
        """How many questions the blueprint asks for."""
        return sum(part.count for part in self.blueprint.parts) or self.blueprint.count


def read_plan(
    bank: Bank, mode: Mode, filters: Filters, fields: Mapping[str, str], base: Blueprint = USUAL
) -> Plan:
    """Read *fields* over the blueprint *base*; empty ones, and empty *filters*, are left to the rules.

    Raises:
        ValueError: a sentence about the first field that can't be read.
    """
    given = {name: text.strip() for name, text in fields.items()}
    number = _whole(given.get("number", ""), 1, MOST, "The number of questions")
    if number and base.parts:
        raise ValueError(f"The parts of '{base.name}' say how many; leave the number empty")
    chosen = replace(
        base,
        count=number or base.count,
        filters=_over(base.filters, filters),
        per_question=_duration(given.get("per_question", "")) or base.per_question,
        total=_duration(given.get("total", "")) or base.total,
        prep=_duration(given.get("prep", "")) or base.prep,
    )
    seed = _whole(given.get("seed", ""), 0, MAX_SEED, "The seed")
    blueprint = replace(chosen, extra_time=_extra(given))
    return _planned(bank, mode, blueprint, seed, coded=mode == "exam" and chosen == base)


def read_code(bank: Bank, library: Library, fields: Mapping[str, str]) -> Plan:
    """Read the ticket of another candidate by its code; of the other *fields* only the extra time counts.

    Raises:
        ValueError: there is no such ticket.
        OralsimError: its blueprint can't be had.
    """
    code = fields["code"].strip()
    named = library.load(parse_code(code).blueprint)
    ticket = draw_again(bank, named, code)
    blueprint = replace(named, extra_time=_extra(fields))
    return replace(_planned(bank, "exam", blueprint, ticket.seed, coded=True), code=ticket.code)


def _planned(bank: Bank, mode: Mode, blueprint: Blueprint, seed: int | None, *, coded: bool) -> Plan:
    matching = pool(bank, blueprint)
    asked = min(len(matching), blueprint.count)
    if blueprint.parts:
        asked = len(draw(bank, blueprint, 0).items)
    times = [blueprint.per_question or question.time or blueprint.default_time for question in matching]
    about = sum(times) / len(times) * asked if times else 0.0
    timed = mode == "exam" or blueprint.per_question is not None or blueprint.total is not None
    seconds = extended(blueprint.total or about, blueprint) if timed else None
    return Plan(blueprint, seed, len(matching), asked, seconds, coded)


def _over(base: Filters, own: Filters) -> Filters:
    return Filters(own.topics or base.topics, own.kinds or base.kinds, own.levels or base.levels, own.ids)


def _extra(fields: Mapping[str, str]) -> float:
    text = fields.get("extra", "").strip()
    return parse_extra(text) if text else 0.0


def _whole(text: str, least: int, most: int, what: str) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 12 and least <= int(text) <= most):
        raise ValueError(f"{what} is a whole number from {least} to {most}")
    return int(text)


def _duration(text: str) -> float | None:
    return parse_duration(text) if text else None
