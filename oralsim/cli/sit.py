"""`oralsim`, `oralsim exam`, `oralsim drill`, `oralsim resume`: into the terminal interface."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from oralsim.cli.choose import drawing_options
from oralsim.cli.stage import Stage
from oralsim.errors import NothingToShowError


@click.command()
@click.pass_obj
def home(folder: Path | None) -> None:
    """Open the home screen."""
    with Stage(folder) as stage:
        stage.play(None)


@click.command()
@drawing_options
@click.pass_obj
def exam(folder: Path | None, /, **options: Any) -> None:
    """Sit a timed mock exam; without options five questions of their own time."""
    with Stage(folder) as stage:
        stage.begin("exam", options)


@click.command()
@drawing_options
@click.option(
    "-q", "--question", "ids", multiple=True, metavar="ID", help="Exactly this question; repeatable."
)
@click.option("--weak", is_flag=True, help="Lowest last mark first.")
@click.pass_obj
def drill(folder: Path | None, /, ids: tuple[str, ...], weak: bool, **options: Any) -> None:
    """Answer questions one by one, with feedback after each."""
    with Stage(folder) as stage:
        stage.begin("drill", options, ids, weak=weak)


@click.command()
@click.argument("attempt", required=False)
@click.pass_obj
def resume(folder: Path | None, attempt: str | None) -> None:
    """Go on with ATTEMPT, or with the newest unfinished one."""
    with Stage(folder) as stage:
        name = attempt
        if name is None:
            unfinished = stage.store.history.unfinished()
            if not unfinished:
                raise NothingToShowError("Nothing is unfinished; begin with: oralsim exam")
            name = unfinished[0].attempt
        stage.resume(name)
