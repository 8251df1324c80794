"""Session time: it grows while a process owns the attempt, also while the machine sleeps."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeAlias

RawClock: TypeAlias = Callable[[], float]
"""Seconds since some moment that only this process and this boot know; never stored."""

WallClock: TypeAlias = Callable[[], datetime]
"""The time of day, aware, in UTC; stored for people to read, never computed with."""


def boot_seconds() -> float:
    """Return seconds that also count while the machine sleeps, where the platform has such a clock."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":  # here this one counts sleep, and `time.monotonic` doesn't
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()


def utc_now() -> datetime:
    """Return the time of day."""
    return datetime.now(UTC)


BEAT = 1.0
"""Seconds between saves: at most so much is lost, whatever happens."""


@dataclass(frozen=True, slots=True)
class Timing:
    """How a sitting tells the time; tests turn it by hand."""

    raw: RawClock = boot_seconds
    wall: WallClock = utc_now
    every: float | None = BEAT
    """Seconds between saves; None: only at commands and when told to."""


REAL = Timing()


class SessionClock:
    """Seconds of session time, going on from *start*."""

    def __init__(self, start: float = 0.0, raw: RawClock = boot_seconds) -> None:
        self._raw = raw
        self._offset = start - raw()

    def now(self) -> float:
        """Return the present session time."""
        return self._raw() + self._offset
