"""The events of an attempt, as rows; the questions that they speak of are stored once, by hash."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from oralsim.core.events import Event
from oralsim.store import records


class Entry(NamedTuple):
    """An event and the time of day at which it was recorded, aware, in UTC."""

    event: Event
    wall: datetime


def insert(connection: sqlite3.Connection, number: int, seq: int, entries: Sequence[Entry]) -> None:
    """Append *entries*, of which the first is number *seq* of the attempt.

    Raises:
        sqlite3.IntegrityError: that number is taken.
    """
    for place, (event, wall) in enumerate(entries, seq):
        record, contents = records.encode(event)
        connection.executemany("INSERT OR IGNORE INTO contents VALUES (?, ?)", contents.items())
        connection.execute(
            "INSERT INTO events (attempt, seq, wall, v, at, kind, payload) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (number, place, wall.isoformat(), *record),
        )


def select(connection: sqlite3.Connection, number: int) -> list[Entry]:
    """Return the whole log in order; empty if there is no such attempt."""

    def fetch(digest: str) -> str:
        row = connection.execute("SELECT body FROM contents WHERE hash = ?", (digest,)).fetchone()
        if row is None:
            raise LookupError(digest)
        body: str = row[0]
        return body

    rows = connection.execute(
        "SELECT wall, v, at, kind, payload FROM events WHERE attempt = ? ORDER BY seq", (number,)
    )
    return [
        Entry(records.decode(records.Record(*record), fetch), datetime.fromisoformat(wall))
        for wall, *record in rows.fetchall()
    ]
