"""The store as the rest of the program sees it."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from oralsim import paths
from oralsim.store.database import Database
from oralsim.store.history import History

if TYPE_CHECKING:
    from oralsim.core.report import Report
    from oralsim.store.attempts import Attempts
    from oralsim.store.lock import AttemptLock

LOCKS = "locks"


class Store:
    """All attempts of one home folder; without a folder they live in memory only."""

    def __init__(self, home: Path | None) -> None:
        self._home = home
        self.database = Database(None if home is None else home / paths.DATABASE)
        self.history = History(self.database)
        """Over all attempts: the list, last marks, what was asked lately."""

    @cached_property
    def attempts(self) -> Attempts:
        """One attempt at a time: begin, save, read, delete. Home seldom needs it, so it is imported then."""
        from oralsim.store.attempts import Attempts

        return Attempts(self.database)

    @property
    def notices(self) -> list[str]:
        """Sentences for the user, to show until dismissed; remove those that were."""
        return self.database.notices

    @property
    def durable(self) -> bool:
        """Whether what is saved outlives the process."""
        return self.database.path is not None

    def lock(self, attempt: str) -> AttemptLock:
        """Take the right to sit *attempt*.

        Raises:
            LockedError: it is open in another window.
        """
        from oralsim.store.lock import AttemptLock

        return AttemptLock(self._home / LOCKS if self._home and self.durable else None, attempt)

    def report(self, attempt: str, words_a_minute: int | None = None) -> Report:
        """Return what an attempt came to; one that is still open has no mark.

        Raises:
            NothingToShowError: there is none.
        """
        from oralsim.core.choices import WORDS_A_MINUTE
        from oralsim.core.report import report_of

        name = self.history.attempt(attempt).attempt
        entries = self.attempts.entries(name)
        events = (entry.event for entry in entries)
        return report_of(
            events,
            attempt=name,
            started=entries[0].wall,
            finished=entries[-1].wall,
            lines=self.attempts.lines(name),
            a_minute=words_a_minute or WORDS_A_MINUTE,
        )

    def delete(self, attempt: str) -> None:
        """Forget an attempt.

        Raises:
            LockedError: it is open in another window.
            NothingToShowError: there is none.
        """
        name = self.history.attempt(attempt).attempt
        lock = self.lock(name)
        try:
            self.attempts.delete(name)
        finally:
            lock.release()

    def check(self) -> bool:
        """Look for damage (a millisecond a megabyte, so in a worker); return whether it was sound."""
        return self.database.check()

    def close(self) -> None:
        """End cleanly."""
        self.database.close()


def open_store(home: Path) -> Store:
    """Open the store of *home*; see `notices` for what was not as it should be.

    Raises:
        StoreError: a newer oralsim or another program made the database.
    """
    return Store(home)
