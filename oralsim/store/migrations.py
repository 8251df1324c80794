"""The tables, step by step. A step and its record, the `user_version`, are one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import TypeAlias

from oralsim import paths
from oralsim.errors import StoreError

Step: TypeAlias = tuple[str, ...]
"""Statements that lead from one schema to the next."""

APPLICATION_ID = 0x4F52414C
"""Marks the file as ours, so that no other program's tables are touched: "ORAL"."""

FIRST: Step = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    "CREATE TABLE runs (id TEXT PRIMARY KEY, started TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE contents (hash TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE attempts (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        mode TEXT NOT NULL,
        started TEXT NOT NULL,
        finished TEXT,
        state TEXT NOT NULL DEFAULT 'open',
        topics TEXT NOT NULL,
        questions INTEGER NOT NULL,
        answered INTEGER NOT NULL DEFAULT 0,
        mark REAL,
        grade TEXT,
        passed INTEGER,
        seconds REAL,
        beat REAL NOT NULL DEFAULT 0)""",
    "CREATE INDEX unfinished ON attempts (state) WHERE state = 'open'",
    """CREATE TABLE events (
        attempt INTEGER NOT NULL REFERENCES attempts (number) ON DELETE CASCADE,
        seq INTEGER NOT NULL,
        v INTEGER NOT NULL,
        at REAL NOT NULL,
        wall TEXT NOT NULL,
        kind TEXT NOT NULL,
        payload TEXT NOT NULL,
        PRIMARY KEY (attempt, seq)) WITHOUT ROWID""",
    """CREATE TABLE drafts (
        attempt INTEGER NOT NULL REFERENCES attempts (number) ON DELETE CASCADE,
        question INTEGER NOT NULL,
        response INTEGER NOT NULL,
        turn INTEGER NOT NULL,
        at INTEGER NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (attempt, question, response, turn, at)) WITHOUT ROWID""",
    """CREATE TABLE asked (
        attempt INTEGER NOT NULL REFERENCES attempts (number) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        question TEXT NOT NULL,
        topic TEXT NOT NULL,
        shown INTEGER NOT NULL DEFAULT 0,
        mark REAL,
        PRIMARY KEY (attempt, place)) WITHOUT ROWID""",
    "CREATE INDEX last_asked ON asked (question, attempt, mark)",
    """CREATE TABLE attempt_topics (
        topic TEXT NOT NULL,
        attempt INTEGER NOT NULL REFERENCES attempts (number) ON DELETE CASCADE,
        mark REAL,
        PRIMARY KEY (topic, attempt)) WITHOUT ROWID""",
    "CREATE INDEX topics_of ON attempt_topics (attempt)",
)

STEPS: tuple[Step, ...] = (FIRST,)


def migrate(connection: sqlite3.Connection, steps: Sequence[Step] = STEPS) -> None:
    """Take every step that is pending; one that fails stays pending and leaves nothing behind.

    Raises:
        StoreError: the database is newer than *steps*, or another program's.
    """
    for number, step in enumerate(steps, 1):
        if _version(connection, len(steps)) < number:
            connection.execute("BEGIN IMMEDIATE")
            try:
                _take(connection, number, step, len(steps))
                connection.execute("COMMIT")
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")


def _take(connection: sqlite3.Connection, number: int, step: Step, known: int) -> None:
    if _version(connection, known) >= number:  # another process came first
        return
    for statement in step:
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {number}")


def _version(connection: sqlite3.Connection, known: int) -> int:
    """Return how many steps were taken; refuse what these steps can't have made."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > known:
        raise StoreError(
            f"A newer oralsim made this database (schema {version}, this one knows {known}); "
            "update oralsim, or set ORALSIM_HOME to another folder."
        )
    owner: int = connection.execute("PRAGMA application_id").fetchone()[0]
    used = connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
    if used and owner != APPLICATION_ID:
        raise StoreError(f"{paths.DATABASE} belongs to another program; set ORALSIM_HOME to another folder.")
    return version
