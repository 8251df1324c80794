"""What home offers: the attempt to go on with, and what else there is to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content

from oralsim.core.durations import format_clock
from oralsim.core.quick import COUNT
from oralsim.ui.present import counted, mark_text
from oralsim.ui.standing import Standing
from oralsim.ui.widgets.menu import Choice

if TYPE_CHECKING:
    from oralsim.store.history import Summary
    from oralsim.store.store import Store


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An attempt to go on with."""

    attempt: str
    mode: str
    place: str
    """`question 3 of 5, 7:12 left`."""
    free: bool = True
    """Whether no other window sits it."""

    def card(self, room: int) -> Content:
        """The line on home's card; where room is short, what the footer says too is left out."""
        name = Content.styled(f"Unfinished {self.mode}", "bold $key")
        end = ("F2 goes on" if self.free else "open in another window", "$muted")
        line = Content.assemble(name, f"  {self.place}     ", end)
        if line.cell_length <= room:
            return line
        return Content.assemble(
            name, f"  {self.place}" if self.free else ("  open in another window", "$muted")
        )


def unfinished(store: Store) -> Unfinished | None:
    """The newest attempt that can be gone on with, else the newest that another window sits."""
    rows = store.history.unfinished()
    free = next((row for row in rows if _is_free(store, row.attempt)), None)
    row = free or next(iter(rows), None)
    return None if row is None else Unfinished(row.attempt, row.mode, _place(store, row), free is not None)


def _is_free(store: Store, attempt: str) -> bool:
    from oralsim.store.lock import LockedError

    try:
        store.lock(attempt).release()
    except LockedError:
        return False
    return True


def _place(store: Store, attempt: Summary) -> str:
    from oralsim.core.fold import fold

    state = fold(store.attempts.events(attempt.attempt))
    now = store.attempts.beat(attempt.attempt)
    if state.stage == "drawn":
        return "the ticket lies face down"
    if state.stage == "prep":
        return f"preparation, {format_clock(state.prep.remaining(now) or 0.0)} left"
    left = state.clock.remaining(now)
    number = state.return_to
    place = f"{attempt.answered} of {attempt.questions} answered"
    if number is not None:
        place = f"question {number + 1} of {attempt.questions}"
    return place if left is None else f"{place}, {format_clock(left)} left"


def choices(standing: Standing) -> tuple[Choice, ...]:
    """The entries of home's menu; their ids are the actions of the screen."""
    past = counted(standing.attempts, "attempt") if standing.attempts else "none yet"
    if standing.best is not None:
        past += f", best {mark_text(standing.best).strip()}"
    return (
        Choice("exam", "e", "Mock exam", f"{counted(COUNT, 'question')}, timed"),
        Choice("drill", "d", "Drill", "by topic, or the weakest"),
        Choice("reports", "r", "Reports", past),
        Choice("bank", "b", "Question bank", "read and search"),
    )
