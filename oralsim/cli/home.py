"""`oralsim` alone: the home screen."""

from __future__ import annotations

from pathlib import Path

from oralsim import paths
from oralsim.cli.stage import Stage


def open_home(folder: Path | None) -> int:
    """Open the home screen; return the exit code."""
    from oralsim.bank.load import load

    with Stage(load(paths.bank(folder))) as stage:
        return stage.play(None)
