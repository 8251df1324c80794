"""How figures look: percents, shares, bars, and the colour that goes with a mark."""

from __future__ import annotations

from typing import Literal, TypeAlias

from textual.content import Content

from oralsim.core.scale import percent

Tone: TypeAlias = Literal["good", "half", "bad"]
"""Names a token: `$good`, `$half`, `$bad`."""

GOOD = 0.75
HALF = 0.5
_SIGNS: dict[Tone, str] = {"good": "✓", "half": "◐", "bad": "✗"}


def tone(mark: float) -> Tone:
    """The colour of *mark* (0..1)."""
    if mark >= GOOD:
        return "good"
    return "half" if mark >= HALF else "bad"


def sign(mark: float) -> str:
    """What stands beside the colour, for those who don't see it."""
    return _SIGNS[tone(mark)]


def percent_text(mark: float) -> str:
    """*mark* as `78 %`, rounded down."""
    return f"{percent(mark)} %"


def number(value: float) -> str:
    """A weight as people write it: `2`, `3½`, `0.3`."""
    whole, rest = divmod(value, 1)
    if abs(rest - 0.5) < 1e-9:
        return f"{whole:.0f}½" if whole else "½"
    return f"{value:.3g}"


def bar(share: float, width: int, color: str = "$focus") -> Content:
    """A line of *width* cells, *share* (0..1) of it filled to the half cell."""
    halves = round(min(1.0, max(0.0, share)) * width * 2)
    full, half = divmod(halves, 2)
    rest = max(0, width - full - half)
    return Content.assemble(("━" * full + "╸" * half, color), ("━" * rest, "$track"))
