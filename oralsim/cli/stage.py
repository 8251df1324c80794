"""What a terminal session needs: a terminal, the bank, the store; and the app played on it."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

import click

from oralsim import paths
from oralsim.cli.choose import blueprint
from oralsim.core.model import Mode

if TYPE_CHECKING:
    from oralsim.store.sitting import Sitting


class Stage:
    """A context manager: opens bank and store, closes the store."""

    def __init__(self, folder: Path | None) -> None:
        """Raise `UsageError` where there is no terminal, before anything is begun."""
        from oralsim.bank.load import load
        from oralsim.store.store import open_store
        from oralsim.ui.launch import need_terminal

        need_terminal()
        self.bank = load(paths.bank(folder))
        self.store = open_store(paths.home())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        self.store.close()

    def begin(
        self, mode: Mode, options: dict[str, Any], ids: tuple[str, ...] = (), *, weak: bool = False
    ) -> None:
        """Draw, begin and play an attempt."""
        from oralsim.store.start import begin, draw_ticket

        chosen = blueprint(self.bank, options, ids)
        if mode == "exam":
            self._ask_beside_unfinished()
        ticket = draw_ticket(self.bank, self.store, chosen, mode, seed=options["seed"], weak=weak)
        self.play(begin(self.store, ticket))

    def resume(self, attempt: str) -> None:
        """Take up an attempt and play it."""
        from oralsim.store.start import take_up

        self.play(take_up(self.store, attempt))

    def play(self, sitting: Sitting | None) -> None:
        """Run the app to its end; raise `Exit` with its code."""
        from oralsim.ui.app import OralsimApp
        from oralsim.ui.launch import launch

        try:
            code = launch(OralsimApp(self.bank, self.store, sitting))
        finally:
            if sitting is not None:
                sitting.close()
        raise click.exceptions.Exit(code)

    def _ask_beside_unfinished(self) -> None:
        unfinished = [row for row in self.store.history.unfinished() if row.mode == "exam"]
        if not unfinished:
            return
        row = unfinished[0]
        click.echo(
            f"Exam {row.attempt} is unfinished ({row.answered} of {row.questions} answered).", err=True
        )
        if not click.confirm("Begin a new one beside it?", err=True):
            click.echo(f"Go on with: oralsim resume {row.attempt}", err=True)
            raise click.exceptions.Exit(1)
