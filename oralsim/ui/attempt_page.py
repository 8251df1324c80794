"""A page that owns a sitting: commands with their errors, saving, leaving, ending."""

from __future__ import annotations

from collections.abc import Callable

from oralsim.core.events import Resumed
from oralsim.core.session import Events
from oralsim.store.attempts import OvertakenError
from oralsim.store.journal import WAITING
from oralsim.store.sitting import Sitting
from oralsim.ui.messages import GoHome, GoOn, ShowReport
from oralsim.ui.page import Page

LEAVING = "The clock stops and all is saved, but it is an interruption, and the report tells of it."
SAVED = "Saved. It goes on where you left."
UNSAVED = "Another program kept the database busy: what was last written could not be saved."


class AttemptPage(Page):
    """Whatever ends it (a key, a signal, another window), the attempt is saved and let go once."""

    def __init__(self, sitting: Sitting, *, clock_hidden: bool = False) -> None:
        super().__init__()
        self.sitting = sitting
        self.clock_hidden = clock_hidden
        """Whether the candidate wants to see no times."""
        self.closed = False
        """Whether the attempt was let go."""

    @property
    def draft(self) -> str:
        """What stands in the box."""
        return ""

    def do(self, command: Callable[[], Events]) -> bool:
        """Give the sitting a command; False if the attempt isn't ours (any more)."""
        if self.closed:
            return False
        try:
            command()
        except OvertakenError as error:
            self._let_go()
            self.post_message(GoHome(str(error)))
            return False
        self._tell()
        return True

    def put_away(self) -> None:
        """Save what stands in the box and let go of the attempt."""
        if self.do(lambda: self.sitting.write(self.draft)):
            self._let_go()

    def start(self) -> None:
        """Begin; what was only just taken up lies behind a cover."""
        if self.interrupted:
            self.cover(self._after_cover)
        else:
            self.begin()

    def cover(self, after: Callable[[bool | None], None]) -> None:
        """Lay a cover over the page; *after* hears whether the attempt goes on."""
        from oralsim.ui.screens.cover import CoverScreen

        self.app.push_screen(CoverScreen(self.sitting, hidden=self.clock_hidden), after)

    @property
    def interrupted(self) -> bool:
        """Whether the attempt was taken up again and nothing has happened since."""
        return isinstance(self.sitting.session.events[-1], Resumed)

    def begin(self) -> None:
        """Show what the attempt is at."""

    def go_on(self) -> None:
        """Begin after the cover."""
        self.begin()

    def stay(self) -> None:
        """Go on after having thought of leaving."""

    def hand_over(self) -> None:
        """Leave the sitting to the screen of the next phase."""
        if not self.closed:
            self.closed = True
            self.post_message(GoOn(self.sitting))

    def action_leave(self) -> None:
        """Leave; a strict exam asks first, as the report will tell of it."""
        if not self.sitting.state.ticket.strict or self.closed:
            self.leave_now()
            return
        from oralsim.ui.screens.confirm import ConfirmDialog

        ask = ConfirmDialog("Leave this exam?", LEAVING, yes="Leave, saved", no="Stay")
        self.app.push_screen(ask, self._after_leaving)

    def leave_now(self) -> None:
        """Leave, everything saved; where another program is in the way, say so."""
        if self.do(lambda: self.sitting.leave(self.draft)):
            self._let_go()
            self.post_message(GoHome(self._last_word()))

    def end(self, command: Callable[[], Events]) -> None:
        """End the attempt for good; its report takes the place of this page."""
        if self.do(command):
            self._let_go()
            self.post_message(ShowReport(self.sitting.attempt, instead=True))

    def _after_cover(self, going_on: bool | None) -> None:
        if going_on:
            self.go_on()
        else:
            self.leave_now()

    def _after_leaving(self, leaving: bool | None) -> None:
        if leaving:
            self.leave_now()
        else:
            self.stay()

    def _let_go(self) -> None:
        self.closed = True
        self.sitting.close()

    def _last_word(self) -> str:
        """Say whether all was saved; nothing waits to be any more."""
        if WAITING not in self.sitting.notices:
            return SAVED
        self.sitting.notices.remove(WAITING)
        return UNSAVED

    def _tell(self) -> None:
        """Show what the store has to say."""
        for notice in self.sitting.news():
            self.notify(notice, severity="warning", timeout=15, markup=False)
