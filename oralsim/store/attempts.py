"""The attempts that are kept: begun, continued event by event, read again, deleted."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence

from oralsim.core.events import Drawn, Event
from oralsim.errors import StoreError
from oralsim.store import derived, drafts, log
from oralsim.store.database import Database
from oralsim.store.drafts import Draft
from oralsim.store.log import Entry
from oralsim.store.names import attempt_name, attempt_number, no_such_attempt


class OvertakenError(StoreError):
    """Somebody else appended to the attempt first."""

    def __init__(self, attempt: str) -> None:
        super().__init__(
            f"{attempt} was continued in another window, so this one has stopped; "
            "what stood in the answer box is kept as a draft."
        )


class GoneError(StoreError):
    """The attempt isn't in the database (any more)."""

    def __init__(self, attempt: str) -> None:
        super().__init__(f"{attempt} is no longer in the database.")


class Attempts:
    """Logs of events by attempt; every change is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, entries: Sequence[Entry]) -> str:
        """Keep a new attempt whose log begins with `Drawn`; return its name."""

        def work(connection: sqlite3.Connection) -> str:
            return _begin(connection, None, entries)

        return self._database.write(work)

    def save(
        self,
        attempt: str,
        seq: int,
        entries: Sequence[Entry],
        changed: Collection[Draft] = (),
        beat: float | None = None,
    ) -> None:
        """Append *entries*, the first as number *seq*, keep the drafts and the beat, all or nothing.

        Raises:
            OvertakenError: another writer has appended that number; nothing was written.
            GoneError: there is no such attempt.
        """
        number = attempt_number(attempt)

        def work(connection: sqlite3.Connection) -> None:
            if not connection.execute("SELECT 1 FROM attempts WHERE number = ?", (number,)).fetchone():
                raise GoneError(attempt)
            log.insert(connection, number, seq, entries)
            for draft in changed:
                drafts.put(connection, number, draft)
            derived.update(connection, number, entries)
            if beat is not None:
                connection.execute("UPDATE attempts SET beat = ? WHERE number = ?", (beat, number))

        try:
            self._database.write(work)
        except sqlite3.IntegrityError as error:
            raise OvertakenError(attempt) from error

    def keep(self, attempt: str, changed: Collection[Draft]) -> None:
        """Keep drafts only: those of a writer that was overtaken."""
        number = attempt_number(attempt)

        def work(connection: sqlite3.Connection) -> None:
            for draft in changed:
                drafts.put(connection, number, draft)

        self._database.write(work)

    def restore(self, attempt: str, entries: Sequence[Entry]) -> None:
        """Keep an attempt under the name that it has: the database was replaced while it went on."""

        def work(connection: sqlite3.Connection) -> None:
            _begin(connection, attempt_number(attempt), entries)

        self._database.write(work)

    def entries(self, attempt: str) -> list[Entry]:
        """Return the log of an attempt with the times of day.

        Raises:
            NothingToShowError: there is no such attempt.
        """
        number = attempt_number(attempt)
        entries = self._database.read(lambda connection: log.select(connection, number))
        if not entries:
            raise no_such_attempt(attempt)
        return entries

    def events(self, attempt: str) -> list[Event]:
        """Return the events of an attempt; errors as in `entries`."""
        return [entry.event for entry in self.entries(attempt)]

    def drafts(self, attempt: str) -> list[Draft]:
        """Return what last stood in each box of the attempt, the latest one last."""
        number = attempt_number(attempt)
        return self._database.read(lambda connection: drafts.last(connection, number))

    def lines(self, attempt: str) -> dict[tuple[int, int], list[tuple[float, str]]]:
        """Return what stood in the boxes that count, by question and turn, second by second or thinned."""
        number = attempt_number(attempt)
        return self._database.read(lambda connection: drafts.lines(connection, number))

    def beat(self, attempt: str) -> float:
        """Return the session time at which the attempt was last known to be owned; 0 if there is none."""
        number = attempt_number(attempt)

        def work(connection: sqlite3.Connection) -> float:
            row = connection.execute(
                "SELECT max(beat, coalesce((SELECT max(at) FROM events WHERE attempt = number), 0)) "
                "FROM attempts WHERE number = ?",
                (number,),
            ).fetchone()
            return float(row[0]) if row else 0.0

        return self._database.read(work)

    def delete(self, attempt: str) -> None:
        """Forget an attempt with all its events and drafts; one that isn't there stays away."""
        number = attempt_number(attempt)

        def work(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM attempts WHERE number = ?", (number,))

        self._database.write(work)


def _begin(connection: sqlite3.Connection, number: int | None, entries: Sequence[Entry]) -> str:
    drawn, wall = entries[0]
    if not isinstance(drawn, Drawn):
        raise ValueError("the log of an attempt begins with Drawn")
    given = derived.begin(connection, number, drawn.ticket, wall)
    log.insert(connection, given, 0, entries)
    derived.update(connection, given, entries)
    return attempt_name(given, drawn.ticket.mode)
