"""The open database. When the disk fails it goes on in memory; when it is damaged it starts anew."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from pathlib import Path

from oralsim.errors import StoreError
from oralsim.store.connection import T, Work, connect, memory_copy, read_only, transaction
from oralsim.store.damage import is_sound, set_aside
from oralsim.store.failures import is_busy, is_damage, is_unwritable
from oralsim.store.runs import Run, ended_cleanly


class Database:
    """A connection that any thread may use, one at a time."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        """The file; None in memory, also once the disk has failed."""
        self.notices: list[str] = []
        """Sentences for the user about what went wrong and what was done."""
        self._lock = threading.RLock()
        self._run = Run()
        self._looked = self._renewed = False
        self._connection: sqlite3.Connection | None = None
        self._connection = self._open()

    def read(self, work: Work[T]) -> T:
        """Return what *work* reads.

        Raises:
            StoreError: another process has held the database for long.
        """
        with self._lock:
            return self._do(work)

    def write(self, work: Work[T]) -> T:
        """Run *work* in one transaction; return its result once it is on the disk.

        Raises:
            StoreError: another process has held the database for long.
        """
        with self._lock:
            self._look_before_writing()
            result = self._do(lambda connection: transaction(connection, self._marked(work)))
            self._run.begun = True
            return result

    def check(self) -> bool:
        """Look for damage and, if there is any, start anew; return whether it was sound. For a worker."""
        path = self.path
        if path is None or is_sound(path):
            return True
        with self._lock:
            self._connection = self._anew(path)
        return False

    def close(self) -> None:
        """End cleanly; the database can't be used afterwards."""
        with self._lock:
            if self._connection is None:
                return
            if self._run.begun and self.path is not None:
                with contextlib.suppress(sqlite3.Error):
                    transaction(self._connection, self._run.end)
            self._connection.close()
            self._connection = None

    def _do(self, work: Work[T]) -> T:
        while True:
            if self._connection is None:
                raise StoreError("The store is closed.")
            try:
                return work(self._connection)
            except sqlite3.DatabaseError as error:
                self._connection = self._instead(error)

    def _open(self) -> sqlite3.Connection:
        if self.path is None:
            return memory_copy(None)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            return connect(self.path)
        except sqlite3.DatabaseError as error:
            return self._instead(error)
        except OSError as error:
            return self._in_memory(self.path, error.strerror or str(error))

    def _instead(self, error: sqlite3.DatabaseError) -> sqlite3.Connection:
        """Return a connection that works in place of the one that failed, or raise."""
        if self.path is not None and is_damage(error) and not self._renewed:
            return self._anew(self.path)
        if self.path is not None and (is_damage(error) or is_unwritable(error)):
            return self._in_memory(self.path, str(error))
        if is_busy(error):
            raise StoreError("Another program has kept the database busy; close it and try again.") from error
        raise error

    def _anew(self, path: Path) -> sqlite3.Connection:
        self._drop()
        self._renewed = True
        self._run.begun = False
        try:
            aside = set_aside(path)
        except OSError as error:
            return self._in_memory(path, error.strerror or str(error))
        self.notices.append(f"The database was damaged. It was put aside as {aside}, and a new one begun.")
        return self._open()

    def _in_memory(self, path: Path, reason: str) -> sqlite3.Connection:
        source, self._connection = self._connection or read_only(path), None
        try:
            memory = memory_copy(source)
        finally:
            if source is not None:
                source.close()
        self.path = None
        self.notices.append(
            f"Attempts can't be saved in {path}: {reason}. "
            "The exam goes on in memory: export its report before you close."
        )
        return memory

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _look_before_writing(self) -> None:
        """Check the database before the first write if the last run didn't end cleanly."""
        if not self._looked:
            self._looked = True
            if not self._do(ended_cleanly):
                self.check()

    def _marked(self, work: Work[T]) -> Work[T]:
        def marked(connection: sqlite3.Connection) -> T:
            self._run.mark(connection)
            return work(connection)

        return marked
