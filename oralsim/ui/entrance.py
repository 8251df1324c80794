"""How the app comes to an attempt: begun or taken up, as the candidate chose, on the screen of its phase."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from typing import TYPE_CHECKING

from textual import work
from textual.screen import Screen

from oralsim import paths
from oralsim.bank.late import LateBank
from oralsim.config import Settings, keep_settings, read_settings
from oralsim.errors import OralsimError
from oralsim.ui import messages as to
from oralsim.ui.moves import Moves

if TYPE_CHECKING:
    from oralsim.bank.blueprints import Library
    from oralsim.core.examiner import Examiner
    from oralsim.core.model import Bank
    from oralsim.store.sitting import Sitting
    from oralsim.store.store import Store


class Entrance(Moves):
    """An app that can sit attempts."""

    def __init__(self, bank: Bank | LateBank, store: Store) -> None:
        super().__init__()
        self._late_bank = LateBank.of(bank)
        self.store = store
        self._coming = False
        """Whether an attempt is being drawn or taken up."""

    @property
    def bank(self) -> Bank:
        """The bank; waits if it is still being read."""
        return self._late_bank.get()

    @property
    def home(self) -> Path | None:
        """The folder of all state; None where nothing is kept."""
        path = self.store.database.path
        return None if path is None else path.parent

    @property
    def settings(self) -> Settings:
        """What the candidate has chosen."""
        return read_settings(self.home)

    def keep(self, settings: Settings | None) -> None:
        """Have *settings* outlive the program, if there are any."""
        if settings is not None:
            keep_settings(self.home, settings)

    def action_options(self) -> None:
        """Choose how exams are held."""
        from oralsim.ui.screens.options import OptionsDialog

        self.push_screen(OptionsDialog(self.settings), self.keep)

    def examiner(self) -> Examiner:
        """The examiner of the manner chosen."""
        from oralsim.bank.examiner import load_examiner

        return load_examiner(self.settings.manner)

    def library(self, bank: Bank) -> Library:
        """The blueprints to choose from."""
        from oralsim.bank.blueprints import Library

        return Library(paths.blueprints(self.home), [topic.id for topic in bank.topics])

    def screen_of_sitting(self, sitting: Sitting) -> Screen[None]:
        """The screen that the attempt is at."""
        if sitting.state.stage == "drawn":
            from oralsim.ui.screens.ticket import TicketScreen

            return TicketScreen(sitting, self._late_bank)
        if sitting.state.stage == "prep":
            from oralsim.ui.screens.preparation import PreparationScreen

            return PreparationScreen(sitting, self.settings)
        from oralsim.ui.screens.exam import ExamScreen

        parting = self.examiner().parting if sitting.state.ticket.blueprint.follow_ups else None
        return ExamScreen(sitting, self.settings, parting)

    def on_begin(self, message: to.Begin) -> None:
        """Draw, begin, sit; beside an unfinished exam ask first."""
        self._sit(self._begun(message), instead=message.instead)

    def on_resume(self, message: to.Resume) -> None:
        """Go on with an unfinished attempt."""
        self._sit(self._taken_up(message.attempt), instead=False)

    def on_go_on(self, message: to.GoOn) -> None:
        """Put the next phase of an attempt in the place of the one that is over."""
        self._put(self.screen_of_sitting(message.sitting), instead=True)

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
                self._put(self.screen_of_sitting(sitting), instead=instead)
        except OralsimError as error:
            self._say(str(error))
        finally:
            self._coming = False

    async def _begun(self, message: to.Begin) -> Sitting | None:
        from oralsim.core.draw import coded
        from oralsim.store.start import begin, draw_ticket

        if message.mode == "exam" and not await self._beside_unfinished():
            return None
        ticket = draw_ticket(
            self.bank, self.store, message.blueprint, message.mode, seed=message.seed, weak=message.weak
        )
        ticket = coded(self.bank, ticket) if message.coded else ticket
        return await asyncio.to_thread(begin, self.store, ticket, self.examiner().ask)

    async def _taken_up(self, attempt: str) -> Sitting:
        from oralsim.store.start import take_up

        bank = await self._late_bank.arrive()
        return await asyncio.to_thread(take_up, self.store, attempt, bank, self.examiner().ask)

    async def _beside_unfinished(self) -> bool:
        unfinished = [attempt for attempt in self.store.history.unfinished() if attempt.mode == "exam"]
        if not unfinished:
            return True
        from oralsim.ui.screens.confirm import ConfirmDialog

        exam = unfinished[0]
        text = f"{exam.answered} of {exam.questions} questions are answered. It stays; home offers to go on."
        dialog = ConfirmDialog("An exam is unfinished", text, yes="Begin a new one", no="Not now")
        return await self.push_screen_wait(dialog)
