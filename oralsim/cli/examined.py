"""The options of an exam alone: its blueprint, its times, and the ticket that somebody else had."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import click

from oralsim import paths
from oralsim.cli.choose import Chosen, blueprint, time
from oralsim.core.draw import draw_again
from oralsim.core.durations import parse_extra
from oralsim.core.model import Bank, Blueprint
from oralsim.core.ticket_code import parse_code
from oralsim.errors import UsageError

Command = TypeVar("Command", bound=Callable[..., Any])

QUICK = "quick"
"""The blueprint of whoever names none."""
_FLAGS = {
    "topics": "--topic",
    "kinds": "--kind",
    "levels": "--level",
    "count": "--number",
    "per_question": "--per-question",
    "total": "--total",
    "seed": "--seed",
    "blueprint": "--blueprint",
    "prep": "--prep",
}
"""How the options that a ticket's code decides are written."""


class ExamChosen(Chosen):
    """What the options of an exam say, as click hands it over."""

    blueprint: str | None
    prep: float | None
    extra_time: float | None
    ticket: str | None


@dataclass(frozen=True, slots=True)
class ExamPlan:
    """An exam that could begin."""

    blueprint: Blueprint
    seed: int | None
    """None: a fresh one."""
    coded: bool
    """Whether the name of the blueprint tells all of it, so that its tickets have codes."""


def extra_time(text: str) -> float:
    """Return the share of `25%`."""
    try:
        return parse_extra(text)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


def exam_options(command: Command) -> Command:
    """Add the options that only an exam has."""
    for option in (
        click.option("--ticket", metavar="CODE", help="The very exam that somebody else had."),
        click.option("--extra-time", type=extra_time, metavar="PERCENT", help="Lengthen every limit: 25%."),
        click.option("--prep", type=time, help="Time to prepare, such as 5m."),
        blueprint_option,
    ):
        command = option(command)
    return command


blueprint_option = click.option(
    "--blueprint", metavar="NAME", help="quick, oral, marathon, viva or your own."
)


def load_named(bank: Bank, name: str | None) -> Blueprint:
    """Load the blueprint *name*, the candidate's own before a shipped one."""
    from oralsim.bank.blueprints import load_blueprint

    return load_blueprint(name or QUICK, paths.blueprints(), [topic.id for topic in bank.topics])


def exam_plan(bank: Bank, options: ExamChosen) -> ExamPlan:
    """Return what *options* ask for; raise `UsageError` if it can't be drawn."""
    extra = options["extra_time"] or 0.0
    if options["ticket"] is not None:
        named, seed = _by_code(bank, options, options["ticket"])
        return ExamPlan(replace(named, extra_time=extra), seed, coded=True)
    base = load_named(bank, options["blueprint"])
    chosen = blueprint(bank, options, base=base)
    if options["prep"] is not None:
        chosen = replace(chosen, prep=options["prep"])
    return ExamPlan(replace(chosen, extra_time=extra), options["seed"], coded=chosen == base)


def _by_code(bank: Bank, options: ExamChosen, code: str) -> tuple[Blueprint, int]:
    given = [flag for name, flag in _FLAGS.items() if options.get(name) not in (None, ())]
    if given:
        raise UsageError(f"--ticket says all that is drawn; leave out {', '.join(given)}.")
    try:
        named = load_named(bank, parse_code(code).blueprint)
        return named, draw_again(bank, named, code).seed
    except ValueError as error:
        raise UsageError(str(error)) from error
