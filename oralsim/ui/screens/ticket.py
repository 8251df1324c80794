"""The ticket of an oral exam, face down: to be turned over, or swapped for another one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from oralsim.bank.late import LateBank
from oralsim.core.model import Ticket
from oralsim.core.scale import percent
from oralsim.store.sitting import Sitting
from oralsim.store.start import swap
from oralsim.ui.attempt_page import AttemptPage
from oralsim.ui.keys import bind
from oralsim.ui.literal import one_line
from oralsim.ui.pause import Pause
from oralsim.ui.present import counted, minutes


def contents(ticket: Ticket) -> Iterator[str]:
    """What is known of a ticket that lies face down, a line each."""
    blueprint = ticket.blueprint
    drawn = {item.part for item in ticket.items}
    names = [part.name for number, part in enumerate(blueprint.parts) if number in drawn]
    count = counted(len(ticket.items), "question")
    yield f"{count}: {', '.join(names)}" if len(names) > 1 else count
    if ticket.prep:
        yield f"{minutes(ticket.prep)} to prepare, with notes"
    order = ", in any order" if ticket.prep and len(ticket.items) > 1 else ""
    yield f"{minutes(ticket.total or 0)} to answer{order}"
    if blueprint.follow_ups:
        yield f"up to {counted(blueprint.follow_ups, 'follow-up')} after each answer"


def price(ticket: Ticket) -> str:
    """What another ticket costs."""
    share = ticket.blueprint.prices.swap
    return f"costs {percent(share)} % of the mark" if share else "costs nothing"


class TicketScreen(AttemptPage):
    """Its back, with what it will ask for; no question can be read yet."""

    CSS_PATH = "ticket.tcss"
    HELP = (
        "The ticket lies face down. Turn it over, and its time begins; or swap it, once, for another "
        "one that you haven't seen either. Its code draws the same ticket for a friend."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        *bind("go:Turn over", "swap", "help", "-palette", "leave:Leave, saved")
    ]
    AUTO_FOCUS = ""

    def __init__(self, sitting: Sitting, bank: LateBank) -> None:
        """Lay down the ticket of *sitting*; another one is drawn from *bank*."""
        super().__init__(sitting)
        self._bank = bank
        self._pause = Pause(sitting.now)

    def left(self) -> Content:
        """What it is."""
        return Content("oral exam · ticket")

    def right(self) -> Content:
        """Which blueprint."""
        return one_line(self.sitting.state.ticket.blueprint.name, "bold")

    def body(self) -> ComposeResult:
        """One card: its number, its back, what is known of it, what can be done."""
        with Vertical(id="ticket", classes="card rail -key"):
            yield Static(id="number")
            yield Static(id="back")
            yield Static(id="contents")
            yield Static(id="choice")

    def on_mount(self) -> None:
        """Lay it down."""
        self._lay()
        self.start()

    def begin(self) -> None:
        """Wait for a key that is pressed anew."""
        self._pause.begin()

    def action_go(self) -> None:
        """Turn it over: the preparation begins, or the first question."""
        sitting = self.sitting
        prepared = bool(sitting.state.ticket.prep)
        if self._pause.over() and self.do(sitting.prepare if prepared else lambda: sitting.show(0)):
            self.hand_over()

    def action_swap(self) -> None:
        """Take another ticket; asks first."""
        if not self.sitting.state.swappable:
            return
        from oralsim.ui.screens.confirm import ConfirmDialog

        text = f"It {price(self.sitting.state.ticket)}, and there is no way back to this one."
        ask = ConfirmDialog("Take another ticket?", text, yes="Swap", no="Keep this one")
        self.app.push_screen(ask, self._swapped)

    def _swapped(self, yes: bool | None) -> None:
        if yes and self.do(lambda: swap(self.sitting, self._bank.get())):
            self._lay()
        self._pause.begin()

    def _lay(self) -> None:
        """Show the ticket that there is."""
        state = self.sitting.state
        ticket = state.ticket
        name = ticket.code or str(ticket.seed)
        number = Content.assemble("Ticket ", one_line(name, "bold $key"), ("   face down", "$muted"))
        self.query_one("#number", Static).update(number)
        told = [one_line(line) for line in contents(ticket)]
        self.query_one("#contents", Static).update(Content("\n").join(told))
        self.query_one("#choice", Static).update(self._choice())
        self.relabel(swap="Swap" if state.swappable else None)

    def _choice(self) -> Content:
        state = self.sitting.state
        ticket = state.ticket
        what = "the time to prepare" if ticket.prep else "the time of its first question"
        over = Content.assemble(("F2", "bold $key"), (f" turns it over; then {what} runs.", "$muted"))
        if state.swapped:
            second = f"Your second and last ticket; the swap {price(ticket)}."
            return Content.assemble(over, ("\n" + second, "$muted"))
        swap = (f" takes another one instead, once; that {price(ticket)}.", "$muted")
        return Content.assemble(over, ("\ns", "bold $key"), swap)
