"""A clock that runs while a question is shown and rests otherwise. It never looks at the time itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Warned = Literal["quarter", "ten"]

TEN_SECONDS = 10.0
DUST = 1e-6
"""Sums of seconds differ by less than this; what is left below it has run out."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Time allowed and time used, in seconds of session time; every question is on one, so is the attempt."""

    limit: float | None = None
    """None: no limit, nothing ever runs out."""
    spent: float = 0.0
    """Used in the stretches that are over."""
    since: float | None = None
    """When the present stretch began; None while the clock rests."""

    @property
    def running(self) -> bool:
        """Whether time is being used."""
        return self.since is not None

    @property
    def deadline(self) -> float | None:
        """When the time runs out, if it is running and limited."""
        if self.limit is None or self.since is None:
            return None
        return self.since + max(0.0, self.limit - self.spent)

    def start(self, at: float) -> Clock:
        """Run from *at* on; a running clock runs on."""
        return self if self.running else replace(self, since=at)

    def stop(self, at: float) -> Clock:
        """Rest from *at* on."""
        return replace(self, spent=self.used(at), since=None)

    def used(self, now: float) -> float:
        """Seconds used at *now*, never more than the limit."""
        stretch = 0.0 if self.since is None else max(0.0, now - self.since)
        used = self.spent + stretch
        return self.limit if self.limit is not None and used > self.limit - DUST else used

    def remaining(self, now: float) -> float | None:
        """Seconds left at *now*, never negative; None without a limit."""
        return None if self.limit is None else max(0.0, self.limit - self.used(now))

    def warning(self, now: float) -> Warned | None:
        """Tell which warning stands at *now*: from a quarter left on, then from ten seconds left on."""
        left = self.remaining(now)
        if self.limit is None or left is None:
            return None
        if left <= TEN_SECONDS:
            return "ten"
        return "quarter" if left <= self.limit / 4 else None
