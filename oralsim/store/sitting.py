"""Sitting an attempt: the session with a clock, a lock and a place on the disk, for screens and commands."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from typing import Self, TypeAlias

from oralsim.core.model import Ticket
from oralsim.core.session import Events, Grade, Session
from oralsim.core.state import State
from oralsim.errors import UsageError
from oralsim.store.clock import REAL, SessionClock, Timing
from oralsim.store.drafts import Draft
from oralsim.store.journal import Journal
from oralsim.store.lock import AttemptLock
from oralsim.store.log import Entry
from oralsim.store.store import Store
from oralsim.store.writer import Writer

Kept: TypeAlias = dict[tuple[int, int], str]
"""Drafts by question and response."""


class Sitting:
    """An attempt that this process owns.

    Every command stamps itself with `now`, lets deadlines expire first, returns the new events and has them
    saved on another thread. Each raises `OvertakenError` once another writer has continued the attempt.
    """

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
        """Take what `begin` and `resume` have made ready."""
        self.attempt = journal.attempt
        """Its name in the store."""
        self.session = session
        self.notices = journal.notices
        """Sentences for the user, to show until dismissed."""
        self._journal = journal
        self._lock = lock
        self._clock = clock
        self._kept = kept
        self._writer = Writer(journal.save, every)

    @classmethod
    def begin(cls, store: Store, ticket: Ticket, *, grade: Grade, grader: str, timing: Timing = REAL) -> Self:
        """Start an attempt and keep it. It waits for the disk, so call it off the UI's thread."""
        clock = SessionClock(raw=timing.raw)
        session = Session.begin(ticket, grade=grade, grader=grader)
        entries = [Entry(event, timing.wall()) for event in session.events]
        attempt = store.attempts.begin(entries)
        lock = store.lock(attempt)
        journal = Journal(store, attempt, entries, clock, timing.wall)
        return cls(session, journal, lock, clock, every=timing.every, kept={})

    @classmethod
    def resume(cls, store: Store, attempt: str, *, grade: Grade, grader: str, timing: Timing = REAL) -> Self:
        """Take up an attempt where its last owner was last known to be; its clocks wait for `show`.

        Raises:
            LockedError: it is open in another window.
            UsageError: it is over.
            NothingToShowError: there is none.
        """
        attempt = store.history.attempt(attempt).attempt
        with ExitStack() as failed:
            lock = store.lock(attempt)
            failed.callback(lock.release)
            entries = store.attempts.entries(attempt)
            session = Session((entry.event for entry in entries), grade=grade, grader=grader)
            if session.state.over:
                raise UsageError(f"{attempt} is over; `oralsim report {attempt}` shows it.")
            beat = store.attempts.beat(attempt)
            clock = SessionClock(beat, timing.raw)
            kept = _recall(session, store.attempts.drafts(attempt))
            journal = Journal(store, attempt, entries, clock, timing.wall)
            journal.add(session.interrupt(beat) + session.resume(beat))
            failed.pop_all()
        sitting = cls(session, journal, lock, clock, every=timing.every, kept=kept)
        sitting.flush()
        return sitting

    @property
    def state(self) -> State:
        """Where the attempt stands."""
        return self.session.state

    def now(self) -> float:
        """Return the session time."""
        return self._clock.now()

    def tick(self) -> Events:
        """Let run out what has run out."""
        return self._keep(self.session.tick(self._at()))

    def show(self, question: int) -> Events:
        """Bring an open question before the candidate; its clock runs from now."""
        return self._keep(self.session.show(question, self._at()))

    def write(self, text: str) -> Events:
        """Note what stands in the box; on the disk within a second, at once for the caller."""
        at, shown = self._at(), self.state.shown
        changed = shown is not None and self.session.text_of(shown) != text
        new = self.session.write(text, at)
        if changed:
            self._draft(text, at)
        return self._keep(new)

    def submit(self, text: str) -> Events:
        """Make *text* the final answer to the question shown."""
        return self._keep(self.session.submit(text, self._at()))

    def pass_over(self, text: str) -> Events:
        """Put the question shown off; it stays open with its text and its time."""
        return self.write(text) + self._keep(self.session.pass_over(text, self._at()))

    def go_to(self, question: int, text: str) -> Events:
        """Leave the question shown with *text* and show another open one."""
        return self.write(text) + self._keep(self.session.go_to(question, text, self._at()))

    def leave(self, text: str) -> Events:
        """Leave the question shown, open and with *text*; nothing is shown then."""
        return self.write(text) + self._keep(self.session.leave(text, self._at()))

    def flag(self, question: int, *, on: bool) -> Events:
        """Set or take away the flag of *question*."""
        return self._keep(self.session.flag(question, on=on, at=self._at()))

    def retry(self) -> Events:
        """Answer the last question of a drill once more; words lost in a crash are back in the box."""
        new = self._keep(self.session.retry(self._at()))
        shown = self.state.shown
        if shown is None or not new:
            return new
        text = self._kept.pop((shown, self._response(shown)), "")
        return new + self.write(text)

    def finish(self) -> Events:
        """End the attempt; what stands in an open question's box is its answer."""
        return self._keep(self.session.finish(self._at()))

    def give_up(self) -> Events:
        """End the attempt without a mark; its answers are kept."""
        return self._keep(self.session.give_up(self._at()))

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

    def _draft(self, text: str, at: float) -> None:
        shown = self.state.shown
        if shown is not None:
            self._journal.write(Draft(shown, self._response(shown), at, text))

    def _response(self, question: int) -> int:
        return len(self.state.questions[question].responses)


def _recall(session: Session, drafts: Sequence[Draft]) -> Kept:
    """Put the drafts of open questions back into their boxes; return those of retries."""
    kept: Kept = {}
    for draft in drafts:
        done = len(session.state.questions[draft.question].responses)
        if draft.response == done == 0:
            session.recall(draft.question, draft.text)
        elif draft.response == done:
            kept[draft.question, draft.response] = draft.text
    return kept
