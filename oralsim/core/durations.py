"""Durations as people write and read them."""

from __future__ import annotations

import re

MOST_EXTRA = 300
"""Percent that may be added to the time."""
_PERCENT = re.compile(r"([0-9]{1,3}) ?%?")
_PARTS = re.compile(r"(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,5})s)?")


def parse_duration(text: str) -> float:
    """Return the seconds of `90s`, `3m`, `1m30s`, `2h`; raise `ValueError` for anything else."""
    match = _PARTS.fullmatch(text.strip())
    hours, minutes, seconds = (int(part or 0) for part in match.groups()) if match else (0, 0, 0)
    total = hours * 3600 + minutes * 60 + seconds
    if total == 0:
        raise ValueError(f"'{text}' is no duration; write it as 90s, 3m or 1m30s")
    return float(total)


def parse_extra(text: str) -> float:
    """Return the share of `25%`, or `25`; raise `ValueError` for anything else."""
    match = _PERCENT.fullmatch(text.strip())
    if match is None or int(match[1]) > MOST_EXTRA:
        raise ValueError(f"'{text}' is no share of the time; write 25% (at most {MOST_EXTRA}%)")
    return int(match[1]) / 100


def format_clock(seconds: float) -> str:
    """Return `m:ss`, whole seconds rounded down; an hour and more as `h:mm:ss`."""
    whole = max(0, int(seconds))
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        return f"{minutes}:{rest:02}"
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}"
