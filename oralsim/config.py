"""What the candidate has chosen for good, in a small file beside the attempts."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

FILE = "settings.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """All choices that outlive the program."""

    theme: str = ""
    """Name of the colours; empty: ours."""


def read_settings(home: Path | None) -> Settings:
    """Read what was chosen; what is missing or unreadable is as if never chosen."""
    if home is None:
        return Settings()
    try:
        found = json.loads((home / FILE).read_bytes())
    except (OSError, ValueError, RecursionError):
        return Settings()
    theme = found.get("theme") if isinstance(found, dict) else None
    return Settings(theme if isinstance(theme, str) else "")


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
