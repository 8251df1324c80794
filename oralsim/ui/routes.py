"""The ways between screens: how the app answers the messages that ask to go somewhere."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from textual import work
from textual.app import App
from textual.screen import Screen

from oralsim.bank.late import LateBank
from oralsim.errors import BankError, OralsimError
from oralsim.ui import messages as to

if TYPE_CHECKING:
    from oralsim.core.model import Bank
    from oralsim.core.report import Report
    from oralsim.store.sitting import Sitting
    from oralsim.store.store import Store

Start: TypeAlias = "Sitting | Report | None"
"""An attempt just begun or taken up, a report, or home."""

PATIENCE = 0.3
"""Seconds that a key may wait for the bank without a word."""


class Routes(App[None]):
    """An app that knows its screens; each is imported when it is first shown."""

    def __init__(self, bank: Bank | LateBank, store: Store) -> None:
        super().__init__()
        self._late_bank = LateBank.of(bank)
        self.store = store
        self._base_spent = False
        """Whether the screen that the app began with, which Textual can't replace, is only a floor now."""

    @property
    def bank(self) -> Bank:
        """The bank; waits if it is still being read."""
        return self._late_bank.get()

    def screen_of(self, start: Start) -> Screen[None]:
        """The screen that shows *start*."""
        if start is None:
            from oralsim.ui.screens.home import HomeScreen

            return HomeScreen(self._late_bank, self.store)
        from oralsim.core.report import Report

        if isinstance(start, Report):
            from oralsim.ui.screens.report import ReportScreen

            return ReportScreen(start)
        from oralsim.ui.screens.exam import ExamScreen

        return ExamScreen(start)

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
            lambda bank: self.push_screen(SetupScreen(bank, self.store, message.mode, message.filters))
        )

    def on_show_history(self) -> None:
        """List past attempts."""
        from oralsim.ui.screens.history import HistoryScreen

        self.push_screen(HistoryScreen(self.store))

    def on_show_bank(self, message: to.ShowBank) -> None:
        """Read the bank."""
        from oralsim.ui.screens.bank import BankScreen

        self._with_bank(lambda bank: self.push_screen(BankScreen(bank, self.store, message.question)))

    def on_show_report(self, message: to.ShowReport) -> None:
        """Show the report of a saved attempt."""
        from oralsim.store.past import read_report

        try:
            screen = self.screen_of(read_report(self.store, message.attempt))
        except OralsimError as error:
            self._say(str(error))
            return
        self._put(screen, instead=message.instead)

    def on_begin(self, message: to.Begin) -> None:
        """Draw, begin, sit; beside an unfinished exam ask first."""
        self._begin(message)

    @work
    async def _begin(self, message: to.Begin) -> None:
        from oralsim.store.start import begin, draw_ticket

        if message.mode == "exam" and not await self._beside_unfinished():
            return
        ticket = draw_ticket(
            self.bank, self.store, message.blueprint, message.mode, seed=message.seed, weak=message.weak
        )
        sitting = await asyncio.to_thread(begin, self.store, ticket)
        self._put(self.screen_of(sitting), instead=message.instead)

    def on_resume(self, message: to.Resume) -> None:
        """Go on with an unfinished attempt."""
        self._take_up(message)

    @work
    async def _take_up(self, message: to.Resume) -> None:
        from oralsim.store.start import take_up

        try:
            bank = await self._late_bank.arrive()
            sitting = await asyncio.to_thread(take_up, self.store, message.attempt, bank)
        except OralsimError as error:
            self._say(str(error))
            return
        self._put(self.screen_of(sitting), instead=False)

    async def _beside_unfinished(self) -> bool:
        unfinished = [attempt for attempt in self.store.history.unfinished() if attempt.mode == "exam"]
        if not unfinished:
            return True
        from oralsim.ui.screens.confirm import ConfirmDialog

        exam = unfinished[0]
        text = f"{exam.answered} of {exam.questions} questions are answered. It stays; home offers to go on."
        dialog = ConfirmDialog("An exam is unfinished", text, yes="Begin a new one", no="Not now")
        return await self.push_screen_wait(dialog)

    def _with_bank(self, go: Callable[[Bank], object]) -> None:
        """Go on with the bank, at once or when it has been read."""
        if self._late_bank.ready:
            go(self.bank)
        else:
            self._once_read(go)

    @work
    async def _once_read(self, go: Callable[[Bank], object]) -> None:
        arrival = asyncio.ensure_future(self._late_bank.arrive())
        await asyncio.wait([arrival], timeout=PATIENCE)
        if not arrival.done():
            self._say("The question bank is still being read; one moment.")
        with contextlib.suppress(BankError):  # home, which waits for it too, ends the app then
            go(await arrival)

    def _put(self, screen: Screen[None], *, instead: bool) -> None:
        if instead:
            self._replace(screen)
        else:
            self.push_screen(screen)

    def _replace(self, screen: Screen[None]) -> None:
        if len(self.screen_stack) > 1:
            self.switch_screen(screen)
        else:
            self._base_spent = True
            self.push_screen(screen)

    def _depth(self) -> int:
        return len(self.screen_stack) - self._base_spent

    def _at_home(self) -> bool:
        from oralsim.ui.screens.home import HomeScreen

        return isinstance(self.screen, HomeScreen)

    def _say(self, text: str) -> None:
        if text:
            self.notify(text, markup=False)
