"""`oralsim exam`, `oralsim drill`, `oralsim resume`: into an attempt."""

from __future__ import annotations

from pathlib import Path
from typing import Unpack

import click

from oralsim.cli.choose import Chosen, blueprint, drawing_options
from oralsim.cli.examined import ExamChosen, exam_options, exam_plan
from oralsim.cli.folder import bank_option, load_bank
from oralsim.cli.stage import Stage
from oralsim.errors import NothingToShowError, UsageError


@click.command()
@drawing_options
@exam_options
@bank_option
@click.pass_obj
def exam(folder: Path | None, /, **options: Unpack[ExamChosen]) -> int:
    """Sit a timed mock exam; five questions unless you say more."""
    bank = load_bank(folder)
    plan = exam_plan(bank, options)
    with Stage(bank) as stage:
        stage.ask_beside_unfinished()
        return stage.begin("exam", plan.blueprint, seed=plan.seed, coded=plan.coded)


@click.command()
@drawing_options
@click.option(
    "-q", "--question", "ids", multiple=True, metavar="ID", help="Exactly this question; repeatable."
)
@click.option("--weak", is_flag=True, help="Lowest last mark first.")
@bank_option
@click.pass_obj
def drill(folder: Path | None, /, ids: tuple[str, ...], weak: bool, **options: Unpack[Chosen]) -> int:
    """Answer questions one by one, with feedback after each."""
    if weak and options["seed"] is not None:
        raise UsageError("--weak draws by your marks and takes no --seed; leave one of them out.")
    bank = load_bank(folder)
    chosen = blueprint(bank, options, ids)
    with Stage(bank) as stage:
        return stage.begin("drill", chosen, seed=options["seed"], weak=weak)


@click.command()
@click.argument("attempt", required=False)
@bank_option
@click.pass_obj
def resume(folder: Path | None, attempt: str | None) -> int:
    """Go on with ATTEMPT, or the newest unfinished one."""
    with Stage(load_bank(folder)) as stage:
        name = attempt
        if name is None:
            unfinished = stage.store.history.unfinished()
            if not unfinished:
                raise NothingToShowError("Nothing is unfinished; begin with: oralsim exam")
            name = unfinished[0].attempt
        return stage.resume(name)
