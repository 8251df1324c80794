"""What a terminal session needs: a terminal, the bank, the store; and the app played on it."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Self

from oralsim import paths
from oralsim.cli.output import warn

if TYPE_CHECKING:
    from oralsim.bank.late import LateBank
    from oralsim.core.examiner import Examiner
    from oralsim.core.model import Bank, Blueprint, Mode
    from oralsim.store.sitting import Sitting


class Stage:
    """A context manager: opens the store and closes it."""

    def __init__(self, bank: Bank | LateBank) -> None:
        """Raise `UsageError` where there is no terminal, before anything is begun."""
        from oralsim.bank.late import LateBank
        from oralsim.store.store import open_store
        from oralsim.ui.launch import need_terminal

        need_terminal()
        self.bank = LateBank.of(bank)
        self.store = open_store(paths.home())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        self.store.close()

    def begin(
        self, mode: Mode, chosen: Blueprint, *, seed: int | None, weak: bool = False, coded: bool = False
    ) -> int:
        """Draw, begin and play an attempt, whose ticket may get a code; return the exit code."""
        from oralsim.cli.choose import shortfall
        from oralsim.core import draw
        from oralsim.store.start import begin, draw_ticket

        bank = self.bank.get()
        ticket = draw_ticket(bank, self.store, chosen, mode, seed=seed, weak=weak)
        sitting = begin(self.store, draw.coded(bank, ticket) if coded else ticket, _examiner().ask)
        return self.play(sitting, remark=shortfall(bank, chosen) or "")

    def resume(self, attempt: str) -> int:
        """Take up an attempt and play it; return the exit code."""
        from oralsim.store.start import take_up

        return self.play(take_up(self.store, attempt, self.bank.get(), _examiner().ask))

    def play(self, sitting: Sitting | None, *, remark: str = "") -> int:
        """Run the app to its end, with a *remark* at its beginning; return the exit code."""
        from oralsim.ui.app import OralsimApp
        from oralsim.ui.launch import launch

        try:
            return launch(OralsimApp(self.bank, self.store, sitting, remark=remark))
        finally:
            if sitting is not None:
                sitting.close()

    def ask_beside_unfinished(self) -> None:
        """Ask before a second exam is begun; raise `Exit` with 1 if there shall be none."""
        import click

        row = next((row for row in self.store.history.unfinished() if row.mode == "exam"), None)
        if row is None:
            return
        warn(f"Exam {row.attempt} is unfinished ({row.answered} of {row.questions} answered).")
        if not click.confirm("Begin a new one beside it?", err=True):
            warn(f"Go on with: oralsim resume {row.attempt}")
            raise click.exceptions.Exit(1)


def _examiner() -> Examiner:
    """The examiner of the manner that the candidate chose."""
    from oralsim.bank.examiner import load_examiner
    from oralsim.config import read_settings

    return load_examiner(read_settings(paths.home()).manner)
