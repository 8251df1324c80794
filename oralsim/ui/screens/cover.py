"""A card over an attempt taken up again: the clock rests until F2."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import Static

from oralsim.core.state import State
from oralsim.store.sitting import Sitting
from oralsim.ui.keys import bind
from oralsim.ui.page import Page
from oralsim.ui.present import countdown, counted, kind_of


def where(state: State, now: float, *, hidden: bool) -> str:
    """`Question 3, 1:12 left`, or that it is answered once more, or asked about; before that, the phase.

    With a *hidden* clock only the place.
    """
    if state.stage == "drawn":
        return "The ticket, face down"
    if state.stage == "prep":
        prep = countdown(state.prep.remaining(now) or 0.0)
        return "Preparation" if hidden else f"Preparation, {prep} left"
    number = state.return_to or 0
    here, left = state.questions[number], state.remaining(number, now)
    place = f"Question {number + 1}"
    if state.ticket.prep and here.status == "unseen":
        return "Between two questions"
    if here.closed and not here.asked:
        return f"{place}, once more"
    place += ", the examiner asks" if here.asked else ""
    return place if left is None or hidden else f"{place}, {countdown(left)} left"


def rest(state: State, now: float, *, hidden: bool) -> str:
    """What else there is: `2 of 5 answered, exam 7:12 left`; no times beside a *hidden* clock."""
    answered = len(state.questions) - len(state.open)
    count = counted(len(state.questions), "question")
    left = None if hidden else state.clock.remaining(now)
    if state.stage != "answering":
        return count if left is None else f"{count}, {countdown(left)} to answer"
    done = f"{answered} of {count} answered"
    return done if left is None else f"{done}, {countdown(left)} left in all"


class CoverScreen(Page[bool]):
    """Where the attempt goes on; ends with whether it does."""

    CSS_PATH = "cover.tcss"
    HELP = "The attempt was interrupted. Its clocks rest until you go on."
    BINDINGS: ClassVar[list[BindingType]] = [*bind("go:Go on", "help", "-palette", "leave:Not now")]
    AUTO_FOCUS = ""

    def __init__(self, sitting: Sitting, *, hidden: bool = False) -> None:
        """Cover *sitting*; with a *hidden* clock no times are told."""
        super().__init__()
        self._sitting = sitting
        self._hidden = hidden

    def left(self) -> Content:
        """Exam or drill."""
        return kind_of(self._sitting.state.ticket)

    def body(self) -> ComposeResult:
        """The card."""
        state, now = self._sitting.state, self._sitting.now()
        yield Static(
            Content.assemble(
                (where(state, now, hidden=self._hidden), "bold"),
                ("\n" + rest(state, now, hidden=self._hidden), "$muted"),
                ("\n\nThe clocks rest. ", "$muted"),
                ("F2", "bold $key"),
                (" goes on.", "$muted"),
            ),
            classes="card rail -key",
        )

    def action_go(self) -> None:
        """Go on."""
        self.dismiss(result=True)

    def action_leave(self) -> None:
        """Not now."""
        self.dismiss(result=False)
