"""Levels as people write them."""

from __future__ import annotations

import re

_LEVELS = re.compile(r"([1-3])(?:-([1-3]))?")


def parse_levels(text: str) -> frozenset[int]:
    """Return the levels of `2` or `1-2`; raise `ValueError` for anything else."""
    match = _LEVELS.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"'{text}' is no level; write 2 or 1-2 (levels are 1 to 3)")
    low, high = int(match[1]), int(match[2] or match[1])
    return frozenset(range(min(low, high), max(low, high) + 1))
