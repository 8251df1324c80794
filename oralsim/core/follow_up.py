"""What the examiner asks about an answer, and what is said to it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the examiner, with the hint if one was taken."""

    probe: int
    """From 1. The same number twice: asked again, for the first reply brought nothing."""
    points: tuple[int, ...]
    """Indices of the points that it is about."""
    text: str
    at: float
    hint: str = ""
    """The hint as said; empty: none was taken."""
    hint_at: float | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """What the candidate said to it."""

    asked: Asked
    text: str
    at: float
    timed_out: bool = False
    brought: bool = False
    """Whether it earned anything of what was asked."""
