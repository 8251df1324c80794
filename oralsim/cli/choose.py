"""The options that say what to draw from, and their sense checked against the bank."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypedDict, TypeVar, get_args

import click

from oralsim.cli.names import missing_question, missing_topic
from oralsim.core import parts
from oralsim.core.draw import MAX_SEED, pool
from oralsim.core.durations import parse_duration
from oralsim.core.levels import parse_levels
from oralsim.core.model import Bank, Blueprint, Filters
from oralsim.errors import UsageError
from oralsim.grading.model import Kind

USUAL = Blueprint()
"""Of a drill; no exam is drawn by it unasked."""

Command = TypeVar("Command", bound=Callable[..., Any])


class Chosen(TypedDict):
    """What the options say, as click hands it over."""

    topics: tuple[str, ...]
    kinds: tuple[Kind, ...]
    levels: frozenset[int] | None
    count: int | None
    per_question: float | None
    total: float | None
    seed: int | None


def time(text: str) -> float:
    """Return the seconds of `90s`, `3m`, `1m30s`."""
    try:
        return parse_duration(text)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


def level(text: str) -> frozenset[int]:
    """Return the levels of `2` or `1-2`."""
    try:
        return parse_levels(text)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


seed_option = click.option("--seed", type=click.IntRange(0, MAX_SEED), help="Draw the same ticket again.")


def drawing_options(command: Command) -> Command:
    """Add the options that exam and drill share."""
    for option in (
        seed_option,
        click.option("--total", type=time, help="Time of the whole attempt, such as 20m."),
        click.option("--per-question", type=time, help="Time of each question, such as 3m."),
        click.option("--level", "levels", type=level, help="1 recall, 2 explain, 3 derive; 1-2 for a range."),
        click.option("--kind", "kinds", type=click.Choice(get_args(Kind)), multiple=True, help="Repeatable."),
        click.option("--topic", "topics", multiple=True, help="Repeatable; see: oralsim bank stats"),
        click.option("-n", "--number", "count", type=click.IntRange(1, 200), help="How many questions."),
    ):
        command = option(command)
    return command


def blueprint(bank: Bank, options: Chosen, ids: tuple[str, ...] = (), base: Blueprint = USUAL) -> Blueprint:
    """Return *base* with *options* over it; raise `UsageError` if nothing matches."""
    ids = tuple(dict.fromkeys(ids))
    wrong = [missing_topic(bank, name) for name in options["topics"]]
    wrong += [missing_question(bank, name) for name in ids]
    for text in filter(None, wrong):
        raise UsageError(text)
    if options["count"] is not None and base.parts:
        raise UsageError(f"The blueprint '{base.name}' says itself how many; leave out --number.")
    filters = Filters(
        topics=frozenset(options["topics"]) or base.filters.topics,
        kinds=frozenset(options["kinds"]) or base.filters.kinds,
        levels=options["levels"] or base.filters.levels,
        ids=ids,
    )
    chosen = replace(
        base,
        count=options["count"] or len(ids) or base.count,
        filters=filters,
        per_question=options["per_question"] or base.per_question,
        total=options["total"] or base.total,
    )
    if not pool(bank, chosen):
        raise UsageError("No question matches; ask for fewer filters at once.")
    return chosen


def shortfall(bank: Bank, chosen: Blueprint) -> str | None:
    """Say so if there are fewer questions than asked for."""
    candidates = pool(bank, chosen)
    if chosen.parts:
        return parts.shortfall(candidates, chosen.parts)
    matching = len(candidates)
    return f"Only {matching} of {chosen.count} questions match." if matching < chosen.count else None
