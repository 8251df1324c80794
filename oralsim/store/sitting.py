"""Sitting an attempt: the session with a clock, a lock and a place on the disk, for screens and commands."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from typing import Self

from oralsim.core.model import Ticket
from oralsim.core.probing import Ask, plainly
from oralsim.core.session import Events, Grade, Session
from oralsim.core.state import NOTES
from oralsim.errors import UsageError
from oralsim.store.clock import REAL, SessionClock, Timing
from oralsim.store.drafts import Draft
from oralsim.store.journal import Journal
from oralsim.store.log import Entry
from oralsim.store.owned import Kept, Owned
from oralsim.store.store import Store


class Sitting(Owned):
    """An attempt that this process owns.

    Every command stamps itself with `now`, lets deadlines expire first, returns the new events and has them
    saved on another thread. Each raises `OvertakenError` once another writer has continued the attempt.
    """

    @classmethod
    def begin(
        cls,
        store: Store,
        ticket: Ticket,
        *,
        grade: Grade,
        grader: str,
        ask: Ask = plainly,
        timing: Timing = REAL,
    ) -> Self:
        """Start an attempt and keep it. It waits for the disk, so call it off the UI's thread."""
        clock = SessionClock(raw=timing.raw)
        session = Session.begin(ticket, grade=grade, grader=grader, ask=ask)
        entries = [Entry(event, timing.wall()) for event in session.events]
        attempt = store.attempts.begin(entries)
        lock = store.lock(attempt)
        journal = Journal(store, attempt, entries, clock, timing.wall)
        return cls(session, journal, lock, clock, every=timing.every, kept={})

    @classmethod
    def resume(
        cls,
        store: Store,
        attempt: str,
        *,
        grade: Grade,
        grader: str,
        ask: Ask = plainly,
        timing: Timing = REAL,
    ) -> Self:
        """Take up an attempt where its last owner was last known to be; clocks wait for `show` or `prepare`.

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
            session = Session((entry.event for entry in entries), grade=grade, grader=grader, ask=ask)
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

    def tick(self) -> Events:
        """Let run out what has run out."""
        return self._keep(self.session.tick(self._at()))

    def swap(self, ticket: Ticket) -> Events:
        """Take *ticket* instead, once, while the first one lies face down."""
        return self._keep(self.session.swap(ticket, self._at()))

    def prepare(self) -> Events:
        """Turn the ticket over and prepare; after an interruption, go on preparing."""
        return self._keep(self.session.prepare(self._at()))

    def note(self, question: int, text: str) -> Events:
        """Note what stands in the notes of *question*; on the disk within a second."""
        at = self._at()
        before = self.session.notes_of(question)
        new = self.session.note(question, text, at)
        if self.session.notes_of(question) != before:
            self._draft(question, (0, NOTES), text, at)
        return self._keep(new)

    def end_preparation(self) -> Events:
        """Go to answer."""
        return self._keep(self.session.end_preparation(self._at()))

    def show(self, question: int) -> Events:
        """Bring an open question before the candidate; its clock runs from now."""
        return self._keep(self.session.show(question, self._at()))

    def write(self, text: str) -> Events:
        """Note what stands in the box; on the disk within a second, at once for the caller."""
        at, shown = self._at(), self.state.shown
        changed = shown is not None and self.session.text_of(shown) != text
        new = self.session.write(text, at)
        still = self.state.shown
        if changed and still is not None:
            self._draft(still, self.state.questions[still].box, text, at)
        return self._keep(new)

    def submit(self, text: str) -> Events:
        """Make *text* the final answer to the question shown, or the reply to its follow-up."""
        return self._keep(self.session.submit(text, self._at()))

    def pass_over(self, text: str) -> Events:
        """Put the question shown off, or give its follow-up no reply."""
        return self.write(text) + self._keep(self.session.pass_over(text, self._at()))

    def hint(self, text: str) -> Events:
        """Have the hint for the follow-up shown, unless *text*, said so far, earns something there."""
        return self.write(text) + self._keep(self.session.hint(text, self._at()))

    def go_to(self, question: int, text: str) -> Events:
        """Leave the question shown with *text* and show another open one."""
        return self.write(text) + self._keep(self.session.go_to(question, text, self._at()))

    def leave(self, text: str) -> Events:
        """Leave the question shown, open and with *text*; nothing is shown then. A drill pauses like this."""
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
        text = self._kept.pop((shown, self.state.questions[shown].box), None)
        return new if text is None else new + self.write(text)

    def finish(self) -> Events:
        """End the attempt; what stands in an open question's box is its answer."""
        return self._keep(self.session.finish(self._at()))

    def give_up(self) -> Events:
        """End the attempt without a mark; its answers are kept."""
        return self._keep(self.session.give_up(self._at()))


def _recall(session: Session, drafts: Sequence[Draft]) -> Kept:
    """Put the drafts of open boxes back into them; return those of retries."""
    kept: Kept = {}
    for draft in drafts:
        here = session.state.questions[draft.question]
        box = draft.response, draft.turn
        if draft.turn == NOTES or (box == here.box and draft.response == 0):
            session.recall(draft.question, draft.text, draft.turn)
        elif box == here.box:
            kept[draft.question, box] = draft.text
    return kept
