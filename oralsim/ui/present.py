"""How figures, times and marks are said on screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from math import ceil
from typing import Literal, TypeAlias

from textual.content import Content

from oralsim.core.durations import format_clock
from oralsim.core.model import Ticket
from oralsim.core.scale import percent

Tone: TypeAlias = Literal["good", "half", "bad"]
"""Names of tokens, see `theme`."""

PASS = 0.60
POOR = 0.50
_BLOCKS = "▁▂▃▄▅▆▇█"
_SMALL = ("never", "once", "twice")


def kind_of(ticket: Ticket) -> Content:
    """What is being sat: `oral exam`, `mock exam`, `drill`."""
    return Content("oral exam" if ticket.strict else "mock exam" if ticket.mode == "exam" else "drill")


def tone_of(mark: float) -> Tone:
    """The colour of a mark: passed, nearly half or more, poor."""
    return "good" if mark >= PASS else "half" if mark >= POOR else "bad"


def mark_text(mark: float | None) -> str:
    """`78 %`, rounded down, as wide as `100 %`; a dash where there is none."""
    return f"{percent(mark):>3} %" if mark is not None else "    —"


def styled_mark(mark: float | None) -> Content:
    """The same in the colour of the mark."""
    return Content.styled(mark_text(mark), f"${tone_of(mark)}" if mark is not None else "$muted")


def times(count: int) -> str:
    """`never`, `once`, `twice`, `9 times`."""
    return _SMALL[count] if count < len(_SMALL) else f"{count} times"


def counted(count: int, noun: str) -> str:
    """`1 question`, `5 questions`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def minutes(seconds: float) -> str:
    """`15 minutes`, `3½ minutes`, `45 seconds`."""
    if seconds < 60:
        return counted(int(seconds), "second")
    whole, rest = divmod(round(seconds), 60)
    half = "½" if 15 <= rest < 45 else ""
    whole += rest >= 45
    return counted(whole, "minute") if not half else f"{whole}½ minutes"


def countdown(seconds: float) -> str:
    """Time left as `1:42`: a second begun still counts, so that 0:00 is the end and not the last second."""
    return format_clock(ceil(seconds))


def bar(share: float | None, width: int, tone: str = "focus") -> Content:
    """A line of *width* cells, filled to *share* (0..1) in the token *tone*."""
    filled = round(width * min(1.0, max(0.0, share or 0.0)))
    return Content.assemble(("━" * filled, f"${tone}"), ("━" * (width - filled), "$track"))


def sparkline(values: Sequence[float]) -> str:
    """One block a value (0..1)."""
    return "".join(_BLOCKS[min(7, int(max(0.0, value) * 8))] for value in values)


def when(moment: datetime, now: datetime | None = None) -> str:
    """`today 18:40`, `yesterday 09:05`, `3 Nov 18:40`, `3 Nov 2025`, in local time."""
    here = moment.astimezone()
    days = ((now or datetime.now(UTC)).astimezone().date() - here.date()).days
    clock = f"{here:%H:%M}"
    if days in {0, 1}:
        return f"{('today', 'yesterday')[days]} {clock}"
    recent = 0 <= days < 300
    return f"{here.day:>2} {here:%b} {clock}" if recent else f"{here.day:>2} {here:%b %Y}"
