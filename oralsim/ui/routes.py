"""The ways between screens: how the app answers the messages that ask to go somewhere."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, TypeAlias

from textual import work
from textual.screen import Screen

from oralsim.bank.late import LateBank
from oralsim.errors import BankError, OralsimError
from oralsim.ui import messages as to
from oralsim.ui.moves import Moves

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


class Routes(Moves):
    """An app that knows its screens; each is imported when it is first shown."""

    def __init__(self, bank: Bank | LateBank, store: Store, now: Clock) -> None:
        super().__init__()
        self.now = now
        self._late_bank = LateBank.of(bank)
        self.store = store
        self._coming = False
        """Whether an attempt is being drawn or taken up."""

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
            from oralsim.ui.before import mark_before
            from oralsim.ui.screens.report import ReportScreen

            return ReportScreen(start, mark_before(self.store, start), self.now)
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

        self._with_bank(lambda bank: SetupScreen(bank, self.store, message.mode, message.filters))

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
        self._open(lambda: self.screen_of(self.store.report(message.attempt)), instead=message.instead)

    def on_begin(self, message: to.Begin) -> None:
        """Draw, begin, sit; beside an unfinished exam ask first."""
        self._sit(self._begun(message), instead=message.instead)

    def on_resume(self, message: to.Resume) -> None:
        """Go on with an unfinished attempt."""
        self._sit(self._taken_up(message.attempt), instead=False)

    @work
    async def _sit(self, coming: Coroutine[None, None, Sitting | None], *, instead: bool) -> None:
        """Sit what is *coming*; whoever asks twice in haste gets one."""
        if self._coming:
            coming.close()
            return
        self._coming = True
        try:
            sitting = await coming
            if sitting is not None:
                self._put(self.screen_of(sitting), instead=instead)
        except OralsimError as error:
            self._say(str(error))
        finally:
            self._coming = False

    async def _begun(self, message: to.Begin) -> Sitting | None:
        from oralsim.store.start import begin, draw_ticket

        if message.mode == "exam" and not await self._beside_unfinished():
            return None
        ticket = draw_ticket(
            self.bank, self.store, message.blueprint, message.mode, seed=message.seed, weak=message.weak
        )
        return await asyncio.to_thread(begin, self.store, ticket)

    async def _taken_up(self, attempt: str) -> Sitting:
        from oralsim.store.start import take_up

        bank = await self._late_bank.arrive()
        return await asyncio.to_thread(take_up, self.store, attempt, bank)

    async def _beside_unfinished(self) -> bool:
        unfinished = [attempt for attempt in self.store.history.unfinished() if attempt.mode == "exam"]
        if not unfinished:
            return True
        from oralsim.ui.screens.confirm import ConfirmDialog

        exam = unfinished[0]
        text = f"{exam.answered} of {exam.questions} questions are answered. It stays; home offers to go on."
        dialog = ConfirmDialog("An exam is unfinished", text, yes="Begin a new one", no="Not now")
        return await self.push_screen_wait(dialog)

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
