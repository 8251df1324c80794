"""What the candidate has chosen for good, in a small file beside the attempts."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from oralsim.core.choices import MANNERS, WORDS_A_MINUTE, Manner

FILE = "settings.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """All choices that outlive the program."""

    theme: str = ""
    """Name of the colours; empty: ours."""
    words_a_minute: int = WORDS_A_MINUTE
    """How fast the candidate speaks, 40 to 400."""
    manner: Manner = "neutral"
    """How the examiner speaks; the marks are the same."""
    clock_hidden: bool = False
    """Whether the time left is shown only when it runs short."""


_SOUND: dict[str, Callable[[Any], bool]] = {
    "theme": lambda value: isinstance(value, str),
    "words_a_minute": lambda value: type(value) is int and 40 <= value <= 400,
    "manner": lambda value: value in MANNERS,
    "clock_hidden": lambda value: isinstance(value, bool),
}
"""Whether a value that was read may stand in a field."""


def read_settings(home: Path | None) -> Settings:
    """Read what was chosen; what is missing or can't be used is as if never chosen."""
    if home is None:
        return Settings()
    try:
        found = json.loads((home / FILE).read_bytes())
    except (OSError, ValueError, RecursionError):
        return Settings()
    given = found if isinstance(found, dict) else {}
    names = [field.name for field in fields(Settings)]
    return Settings(**{name: given[name] for name in names if name in given and _SOUND[name](given[name])})


def keep_settings(home: Path | None, settings: Settings) -> None:
    """Write *settings* whole or not at all; where nothing can be written they last as long as the program."""
    if home is None:
        return
    new = home / f"{FILE}.{os.getpid()}"
    with contextlib.suppress(OSError):
        try:
            new.write_text(json.dumps(asdict(settings)) + "\n", encoding="utf-8")
            new.replace(home / FILE)
        finally:
            new.unlink(missing_ok=True)
