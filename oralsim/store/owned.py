"""An attempt that this process owns: its clock, its lock, and how what happens reaches the disk."""

from __future__ import annotations

from typing import TypeAlias

from oralsim.core.session import Events, Session
from oralsim.core.state import Box, State
from oralsim.store.clock import SessionClock
from oralsim.store.drafts import Draft
from oralsim.store.journal import Journal
from oralsim.store.lock import AttemptLock
from oralsim.store.writer import Writer

Kept: TypeAlias = dict[tuple[int, Box], str]
"""Drafts of retries by question and box."""


class Owned:
    """What is kept of an attempt is saved on another thread; whatever is read comes from the session."""

    def __init__(
        self,
        session: Session,
        journal: Journal,
        lock: AttemptLock,
        clock: SessionClock,
        *,
        every: float | None,
        kept: Kept,
    ) -> None:
        """Take what was made ready when the attempt was begun or taken up."""
        self.attempt = journal.attempt
        """Its name in the store."""
        self.session = session
        self.notices = journal.notices
        """Sentences for the user, to show until dismissed."""
        self._told: set[str] = set()
        self._journal = journal
        self._lock = lock
        self._clock = clock
        self._kept = kept
        self._writer = Writer(journal.save, every)

    @property
    def state(self) -> State:
        """Where the attempt stands."""
        return self.session.state

    def now(self) -> float:
        """Return the session time."""
        return self._clock.now()

    def news(self) -> list[str]:
        """The notices that this hasn't returned before, whatever screen asked for them."""
        news = [notice for notice in self.notices if notice not in self._told]
        self._told.update(news)
        return news

    def flush(self) -> None:
        """Return when everything up to now is saved."""
        self._writer.flush()

    def close(self) -> None:
        """Save everything and let others have the attempt; it can be resumed unless it is over."""
        try:
            self._writer.close()
        finally:
            self._lock.release()

    def _at(self) -> float:
        if self._journal.stopped is not None:
            raise self._journal.stopped
        return self.now()

    def _keep(self, events: Events) -> Events:
        if events:
            self._journal.add(events)
            self._writer.wake()
        return events

    def _draft(self, question: int, box: Box, text: str, at: float) -> None:
        response, turn = box
        self._journal.write(Draft(question, response, at, text, turn))
