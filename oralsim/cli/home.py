"""`oralsim` alone: the home screen."""

from __future__ import annotations

from pathlib import Path

from oralsim import paths
from oralsim.cli.stage import Stage


def open_home(folder: Path | None) -> int:
    """Open the home screen; return the exit code."""
    from oralsim.bank.late import open_late

    bank = open_late(paths.bank(folder), paths.home())
    with Stage(bank) as stage:
        code = stage.play(None)
    bank.check()
    return code
