"""One connection: how it is opened, and how a transaction runs on it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TypeAlias, TypeVar

from oralsim.store.failures import is_busy
from oralsim.store.migrations import migrate

T = TypeVar("T")
Work: TypeAlias = Callable[[sqlite3.Connection], T]
"""Statements to run on a connection; may be run again on another one if the first fails."""

PATIENCE = 5.0
"""Seconds to wait for another process's transaction."""


def connect(path: Path) -> sqlite3.Connection:
    """Open the database of *path*, make it if need be, and bring its tables up to date.

    Raises:
        sqlite3.Error: it can't be opened, or is damaged.
        StoreError: it is newer, or another program's.
    """
    with ExitStack() as failed:
        connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
        failed.callback(connection.close)
        migrate(connection)
        _prefer_wal(connection)
        failed.pop_all()
    return _prepare(connection)


def memory_copy(source: sqlite3.Connection | None) -> sqlite3.Connection:
    """Open a database in memory, with all that can still be read from *source*."""
    memory = _in_memory()
    if source is not None:
        try:
            source.backup(memory)
            migrate(memory)
        except sqlite3.Error:
            memory.close()
            memory = _in_memory()
    migrate(memory)
    return _prepare(memory)


def read_only(path: Path) -> sqlite3.Connection | None:
    """Open what is there to be read only, also where SQLite can't put a lock; None: nothing to read."""
    if not path.is_file():
        return None
    try:
        return sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True, isolation_level=None)
    except sqlite3.Error:
        return None


def transaction(connection: sqlite3.Connection, work: Work[T]) -> T:
    """Run *work* and commit it; whatever goes wrong, nothing of it stays."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        result = work(connection)
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    return result


def _in_memory() -> sqlite3.Connection:
    return sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)


def _prepare(connection: sqlite3.Connection) -> sqlite3.Connection:
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _prefer_wal(connection: sqlite3.Connection) -> None:
    """Switch to a write-ahead log where it can be had; if somebody is in the way, the next run may."""
    if connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
        return
    try:
        connection.execute("PRAGMA journal_mode = WAL")
    except sqlite3.OperationalError as error:
        if not is_busy(error):
            raise
