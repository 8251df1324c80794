"""What an attempt still has to save: handed in by the one who sits it, saved by the writer's thread."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from oralsim.core.events import Event, Finished, GivenUp
from oralsim.errors import StoreError
from oralsim.store.attempts import GoneError, OvertakenError
from oralsim.store.clock import SessionClock, WallClock
from oralsim.store.drafts import Draft
from oralsim.store.log import Entry
from oralsim.store.store import Store

WAITING = "Saving waits for another program; nothing is lost as long as this window stays open."


class Journal:
    """The log of one attempt with a mark up to where it is on the disk."""

    def __init__(
        self, store: Store, attempt: str, entries: Sequence[Entry], clock: SessionClock, wall: WallClock
    ) -> None:
        """Take up the attempt after *entries*, which are on the disk."""
        self.attempt = attempt
        self.notices = store.notices
        self._attempts = store.attempts
        self._clock = clock
        self._wall = wall
        self._lock = threading.Lock()
        self._entries = list(entries)
        self._saved = len(self._entries)
        self._drafts: dict[tuple[int, int, int], Draft] = {}
        self.stopped: OvertakenError | None = None
        """Set once another writer came first; nothing can be added then."""

    def add(self, events: Sequence[Event]) -> None:
        """Hand in *events*; those of one call are never saved apart.

        Raises:
            OvertakenError: another writer came first.
        """
        if self.stopped is not None:
            raise self.stopped
        wall = self._wall()
        with self._lock:
            self._entries.extend(Entry(event, wall) for event in events)

    def write(self, draft: Draft) -> None:
        """Hand in what stands in a box; it takes the place of what wasn't saved yet."""
        with self._lock:
            self._drafts[draft.question, draft.response, draft.turn] = draft

    def save(self) -> None:
        """Put everything that was handed in on the disk, with the beat. For the writer's thread."""
        with self._lock:
            entries, drafts = list(self._entries), dict(self._drafts)
        over = isinstance(entries[-1].event, Finished | GivenUp)
        if self.stopped is not None or (over and self._saved == len(entries) and not drafts):
            return
        beat = None if over else self._clock.now()
        try:
            self._put(entries, list(drafts.values()), beat)
        except OvertakenError as error:
            self._stop(error, list(drafts.values()))
        except StoreError:
            if WAITING not in self.notices:
                self.notices.append(WAITING)
        else:
            self._settle(len(entries), drafts)

    def _put(self, entries: list[Entry], drafts: list[Draft], beat: float | None) -> None:
        try:
            self._attempts.save(self.attempt, self._saved, entries[self._saved :], drafts, beat)
        except GoneError:  # the database was damaged and a new one begun
            self._attempts.restore(self.attempt, entries)
            self._attempts.save(self.attempt, len(entries), (), drafts, beat)

    def _settle(self, saved: int, drafts: dict[tuple[int, int, int], Draft]) -> None:
        self._saved = saved
        with self._lock:
            for box, draft in drafts.items():
                if self._drafts[box] is draft:
                    del self._drafts[box]
        if WAITING in self.notices:
            self.notices.remove(WAITING)

    def _stop(self, error: OvertakenError, drafts: list[Draft]) -> None:
        self.stopped = error
        self.notices.append(str(error))
        try:
            self._attempts.keep(self.attempt, drafts)
        except StoreError as trouble:
            self.notices.append(str(trouble))
