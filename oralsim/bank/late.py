"""A bank that is still being read, on a thread of its own, while the screen is alive."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from oralsim.bank import index
from oralsim.bank.index import Outline

if TYPE_CHECKING:
    from oralsim.core.model import Bank

SMALL = 2_000_000
"""Bytes of a bank that is read so soon that nobody sees the screen wait for it."""


class LateBank:
    """The outline at once, where it is known; the questions when they have been read."""

    def __init__(self, read: Callable[[], Bank], outline: Outline | None = None) -> None:
        self.outline = outline
        """None: not known yet."""
        self._read = read
        self._future: Future[Bank] = Future()
        self._thread = threading.Thread(target=self._run, name="oralsim-bank", daemon=True)
        self._begun = False

    @classmethod
    def of(cls, bank: Bank | LateBank) -> LateBank:
        """A bank that is here already; one that is late stays as it is."""
        if isinstance(bank, LateBank):
            return bank
        late = cls(lambda: bank, index.outline_of(bank))
        late._begun = True
        late._future.set_result(bank)
        return late

    @property
    def ready(self) -> bool:
        """Whether `get` would not have to wait."""
        return self._future.done()

    def begin(self) -> None:
        """Begin to read; a second time does nothing."""
        if not self._begun:
            self._begun = True
            self._future.set_running_or_notify_cancel()
            self._thread.start()

    def get(self) -> Bank:
        """Wait for the bank; raise `BankError` if it can't be used."""
        self.begin()
        return self._future.result()

    async def arrive(self) -> Bank:
        """Wait for the bank while others go on; errors as in `get`."""
        self.begin()
        return await asyncio.wrap_future(self._future)

    def check(self) -> None:
        """Raise what reading it has come to, if that is known."""
        if self.ready:
            self.get()

    def _run(self) -> None:
        try:
            bank = self._read()
            self.outline = index.outline_of(bank)
        except BaseException as error:  # raised again where the bank is asked for
            self._future.set_exception(error)
        else:
            self._future.set_result(bank)


def open_late(folder: Path, home: Path) -> LateBank:
    """Open the bank in *folder*; its outline is kept in *home* from run to run.

    What is new or was changed is read before a screen is drawn, unless it is large.

    Raises:
        BankError: it can't be used, and that was soon seen.
    """
    known = index.recall(home, folder)

    def read() -> Bank:
        from oralsim.bank.load import load

        bank = load(folder)
        found = index.outline_of(bank)
        if found != known:
            index.keep(home, folder, found)
        return bank

    late = LateBank(read, known)
    if known is None and index.size(folder) <= SMALL:
        late.get()
    return late
