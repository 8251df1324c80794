"""What home offers: the attempt to go on with, and what else there is to do."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content

from oralsim.core.durations import format_clock
from oralsim.core.fold import fold
from oralsim.core.model import Blueprint
from oralsim.store.history import Summary
from oralsim.store.store import Store
from oralsim.ui.present import counted, mark_text
from oralsim.ui.standing import Standing
from oralsim.ui.widgets.menu import Choice


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An attempt to go on with."""

    attempt: str
    mode: str
    place: str
    """`question 3 of 5, 7:12 left`."""

    def card(self) -> Content:
        """The line on home's card."""
        name = (f"Unfinished {self.mode}", "bold $key")
        return Content.assemble(name, f"  {self.place}     ", ("F2 goes on", "$muted"))


def unfinished(store: Store) -> Unfinished | None:
    """The newest attempt that can be gone on with."""
    newest = next(iter(store.history.unfinished()), None)
    return None if newest is None else Unfinished(newest.attempt, newest.mode, _place(store, newest))


def _place(store: Store, attempt: Summary) -> str:
    state = fold(store.attempts.events(attempt.attempt))
    left = state.clock.remaining(store.attempts.beat(attempt.attempt))
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
        Choice("exam", "e", "Mock exam", f"{counted(Blueprint().count, 'question')}, timed"),
        Choice("drill", "d", "Drill", "by topic, or the weakest"),
        Choice("reports", "r", "Reports", past),
        Choice("bank", "b", "Question bank", "read and search"),
    )
