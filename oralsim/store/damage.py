"""A damaged database: how it is noticed, and how it is put aside unharmed."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from oralsim.store.clock import WallClock, utc_now
from oralsim.store.failures import is_damage


def is_sound(path: Path) -> bool:
    """Run SQLite's quick check, about a millisecond a megabyte; a file that can't be read passes."""
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    except sqlite3.Error:
        return True
    try:
        rows = connection.execute("PRAGMA quick_check(1)").fetchall()
    except sqlite3.Error as error:
        return not is_damage(error)
    finally:
        connection.close()
    return rows == [("ok",)]


def set_aside(path: Path, now: WallClock = utc_now) -> Path:
    """Move the database and what belongs to it out of the way, together; return its new path.

    Raises:
        OSError: it can't be moved.
    """
    stem = f"{path.name}.damaged-{now():%Y%m%dT%H%M%SZ}"
    target = path.with_name(stem)
    count = 1
    while target.exists():
        count += 1
        target = path.with_name(f"{stem}-{count}")
    for suffix in ("", "-wal", "-shm"):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.rename(target.with_name(target.name + suffix))
    return target
