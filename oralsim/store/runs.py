"""Marks of the processes that write, so that the next one knows whether the last ended cleanly."""

from __future__ import annotations

import os
import sqlite3

from oralsim.store.clock import utc_now


class Run:
    """This process's mark: it stands while the process writes and is taken away when it closes."""

    def __init__(self) -> None:
        self._id = os.urandom(8).hex()
        self.begun = False

    def mark(self, connection: sqlite3.Connection) -> None:
        """Set the mark, in every transaction that writes: a window that opened since has taken it away."""
        if not self.begun:  # what earlier runs left was looked into
            connection.execute("DELETE FROM runs")
        connection.execute("INSERT OR IGNORE INTO runs VALUES (?, ?)", (self._id, utc_now().isoformat()))

    def end(self, connection: sqlite3.Connection) -> None:
        """Take the mark away."""
        connection.execute("DELETE FROM runs WHERE id = ?", (self._id,))


def ended_cleanly(connection: sqlite3.Connection) -> bool:
    """Whether no run left its mark; a window that is still open looks like one that died."""
    return connection.execute("SELECT 1 FROM runs LIMIT 1").fetchone() is None
