"""Telling a key pressed anew from one still down, or pressed twice in haste."""

from __future__ import annotations

from collections.abc import Callable

LEAST = 0.25
"""Seconds between two presses that are meant as two; a key held down repeats much faster."""


class Pause:
    """Ask it at every press: was there a pause before it?"""

    def __init__(self, now: Callable[[], float]) -> None:
        """Begin to wait; *now* is any clock in seconds."""
        self._now = now
        self._last = now()

    def begin(self) -> None:
        """Wait anew: something else has come before the candidate."""
        self._last = self._now()

    def over(self) -> bool:
        """Whether this press comes after a pause; the next pause begins with it."""
        before, self._last = self._last, self._now()
        return self._last - before >= LEAST
