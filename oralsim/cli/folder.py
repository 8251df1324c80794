"""The option that picks another bank; it may stand before or after the command's name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from oralsim import paths
from oralsim.core.model import Bank

Command = TypeVar("Command", bound=Callable[..., Any])


def bank_option(command: Command) -> Command:
    """Add `--bank`; the folder reaches the command by `click.pass_obj`."""
    return click.option(
        "--bank",
        type=click.Path(path_type=Path),
        metavar="DIR",
        expose_value=False,
        callback=_pick,
        help="Folder of the question bank.",
    )(command)


def load_bank(folder: Path | None) -> Bank:
    """Load the bank of *folder*, else the one in use; raise `BankError` with all that is wrong with it."""
    from oralsim.bank.load import load

    return load(paths.bank(folder))


def _pick(context: click.Context, _: click.Parameter, folder: Path | None) -> None:
    if folder is not None:
        context.obj = folder
