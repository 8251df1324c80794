"""The clocks of an exam on one line: time left for the question, and for the whole exam."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from oralsim.core.clock import Warned
from oralsim.core.durations import format_clock
from oralsim.core.state import State
from oralsim.ui.present import bar

TONES: dict[Warned | None, str] = {None: "focus", "quarter": "half", "ten": "bad"}


@dataclass(frozen=True, slots=True)
class Reading:
    """What the clocks show, in whole seconds, so that equal readings look equal."""

    used: int = 0
    left: int | None = None
    """None: no limit."""
    limit: int | None = None
    exam_left: int | None = None
    warned: Warned | None = None
    """By the clock that runs out first."""
    by_exam: bool = False
    """Whether that is the clock of the whole exam."""


def read(state: State, question: int, now: float) -> Reading:
    """Read the clocks of *state* at *now*, for one of its questions."""
    here = state.questions[question]
    clock = (here.retry if state.shown == question else None) or here.clock
    own, whole = clock.remaining(now), state.clock.remaining(now)
    by_exam = whole is not None and (own is None or whole < own)
    left = whole if by_exam else own
    return Reading(
        used=int(clock.used(now)),
        left=None if left is None else ceil(left),
        limit=None if clock.limit is None else ceil(clock.limit),
        exam_left=None if whole is None else ceil(whole),
        warned=(state.clock if by_exam else clock).warning(now),
        by_exam=by_exam,
    )


def read_preparation(state: State, now: float) -> Reading:
    """Read the clock of the preparation."""
    clock = state.prep
    left = clock.remaining(now)
    return Reading(
        used=int(clock.used(now)),
        left=None if left is None else ceil(left),
        limit=None if clock.limit is None else ceil(clock.limit),
        warned=clock.warning(now),
    )


class ClockLine(Widget):
    """`1:42 ━━━━ of 3:00   exam 11:20`; it changes once a second, and its colour twice."""

    DEFAULT_CSS = """
    ClockLine { height: 1; width: 100%; color: $muted; }
    """

    reading: reactive[Reading] = reactive(Reading())

    def __init__(self, *, hidden: bool = False) -> None:
        """Show the time; *hidden*: only when it runs short."""
        super().__init__()
        self._hidden = hidden

    def render(self) -> Content:
        """The line at the width that there is."""
        read = self.reading
        if self._hidden and read.warned is None:
            return Content("The clock is hidden until time runs short.")
        if read.left is None:
            return Content(f"{format_clock(read.used)} so far")
        tone = TONES[read.warned]
        left = Content.styled(
            format_clock(read.left), "bold $foreground" if read.warned is None else f"bold ${tone}"
        )
        limit = f" of {format_clock(read.limit)}" if read.limit is not None else ""
        exam = "" if read.exam_left is None else f"   exam {format_clock(read.exam_left)}"
        width = self.size.width - left.cell_length - 1 - len(limit) - len(exam)
        share = read.left / read.limit if read.limit else 0.0
        return Content.assemble(left, " ", bar(share, max(0, width), tone), limit, exam)
