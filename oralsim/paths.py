"""Where things lie: the bank and the candidate's own state."""

from __future__ import annotations

import os
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
DATA = PACKAGE / "data"
"""What is shipped beside the code: blueprints and the examiner's words."""
EXAMINER = DATA / "examiner.yaml"
DATABASE = "oralsim.db"
"""Name of the file of all attempts, in the home folder."""


def bank(option: str | Path | None = None) -> Path:
    """The bank's folder: the option, `ORALSIM_BANK`, the wheel's, else the checkout's."""
    chosen = option or os.environ.get("ORALSIM_BANK")
    if chosen:
        return Path(chosen).expanduser()
    shipped = PACKAGE / "question_bank"
    return shipped if shipped.is_dir() else PACKAGE.parent / "question_bank"


def home() -> Path:
    """The folder of all state: `ORALSIM_HOME`, else the platform's data folder. Not created here."""
    chosen = os.environ.get("ORALSIM_HOME")
    if chosen:
        return Path(chosen).expanduser()
    from platformdirs import user_data_path

    return user_data_path("oralsim", appauthor=False)


def database() -> Path:
    """The file of all attempts."""
    return home() / DATABASE


def blueprints(at: Path | None = None) -> tuple[Path, Path]:
    """The folders of blueprints: the candidate's own *at* home, which come first, and the shipped ones."""
    return (at or home()) / "blueprints", DATA / "blueprints"
