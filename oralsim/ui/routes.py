"""The ways between screens: how the app answers the messages that ask to go somewhere."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from textual import work
from textual.screen import Screen

from oralsim.bank.late import LateBank
from oralsim.errors import BankError
from oralsim.ui import messages as to
from oralsim.ui.entrance import Entrance

if TYPE_CHECKING:
    from oralsim.core.model import Bank
    from oralsim.core.report import Report
    from oralsim.store.sitting import Sitting
    from oralsim.store.store import Store

Start: TypeAlias = "Sitting | Report | None"
"""An attempt just begun or taken up, a report, or home."""

Clock: TypeAlias = Callable[[], float]
"""Any clock in seconds, to tell presses apart that follow each other in haste."""

PATIENCE = 0.3
"""Seconds that a key may wait for the bank without a word."""


class Routes(Entrance):
    """An app that knows its screens; each is imported when it is first shown."""

    def __init__(self, bank: Bank | LateBank, store: Store, now: Clock) -> None:
        super().__init__(bank, store)
        self.now = now

    def screen_of(self, start: Start) -> Screen[None]:
        """The screen that shows *start*."""
        if start is None:
            from oralsim.ui.screens.home import HomeScreen

            return HomeScreen(self._late_bank, self.store)
        from oralsim.core.report import Report

        if isinstance(start, Report):
            from oralsim.ui.before import mark_before
            from oralsim.ui.screens.report import ReportScreen

            return ReportScreen(start, mark_before(self.store, start), self.now)
        return self.screen_of_sitting(start)

    def on_go_back(self, message: to.GoBack) -> None:
        """Close the top screen; below the last one lies home, below home the shell."""
        if self._at_home():
            self.exit()
        elif self._depth() > 1:
            self.pop_screen()
        else:
            self._replace(self.screen_of(None))
        self._say(message.saying)

    def on_go_home(self, message: to.GoHome) -> None:
        """Close everything but home."""
        while self._depth() > 1:
            self.pop_screen()
        if not self._at_home():
            self._replace(self.screen_of(None))
        self._say(message.saying)

    def on_set_up(self, message: to.SetUp) -> None:
        """Choose what to draw from."""
        from oralsim.ui.screens.setup import SetupScreen

        self._with_bank(
            lambda bank: SetupScreen(bank, self.store, self.library(bank), lambda: self.settings, message)
        )

    def on_show_history(self) -> None:
        """List past attempts."""
        from oralsim.ui.screens.history import HistoryScreen

        self._open(lambda: HistoryScreen(self.store))

    def on_show_bank(self, message: to.ShowBank) -> None:
        """Read the bank."""
        from oralsim.ui.screens.bank import BankScreen

        self._with_bank(lambda bank: BankScreen(bank, self.store, message.question))

    def on_show_report(self, message: to.ShowReport) -> None:
        """Show the report of a saved attempt."""
        pace = self.settings.words_a_minute
        self._open(lambda: self.screen_of(self.store.report(message.attempt, pace)), instead=message.instead)

    def _with_bank(self, make: Callable[[Bank], Screen[None]]) -> None:
        """Open a screen that needs the bank, at once or when it has been read."""
        if self._late_bank.ready:
            self._open(lambda: make(self.bank))
        else:
            self._once_read(make)

    @work
    async def _once_read(self, make: Callable[[Bank], Screen[None]]) -> None:
        arrival = asyncio.ensure_future(self._late_bank.arrive())
        await asyncio.wait([arrival], timeout=PATIENCE)
        if not arrival.done():
            self._say("The question bank is still being read; one moment.")
        with contextlib.suppress(BankError):  # home, which waits for it too, ends the app then
            bank = await arrival
            self._open(lambda: make(bank))
