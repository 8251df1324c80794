"""`oralsim where`: the paths in use."""

from __future__ import annotations

from pathlib import Path

import click

from oralsim import paths
from oralsim.cli.folder import bank_option
from oralsim.cli.output import say


@click.command()
@bank_option
@click.pass_obj
def where(folder: Path | None) -> None:
    """Say which bank, store and folders are in use."""
    rows = (("bank", paths.bank(folder)), ("home", paths.home()), ("attempts", paths.database()))
    for name, path in rows:
        missing = "" if path.exists() else "  (not there yet)"
        say(f"{name:<9} {path.absolute()}{missing}")
