"""Before the answers: a ticket face down, and the time to prepare it."""

from __future__ import annotations

from oralsim.core import events as ev
from oralsim.core.book import Book, Events
from oralsim.core.model import Ticket
from oralsim.core.state import NOTES


class Preparing:
    """Writes swap and preparation into the book; when, the session decides."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def swap(self, ticket: Ticket, at: float) -> Events:
        """Take *ticket* instead, once, while the first one lies face down."""
        if not self._book.state.swappable:
            return []
        self._book.forget()
        return self._book.emit(ev.Swapped(at, ticket))

    def start(self, at: float) -> Events:
        """Turn the ticket over and prepare; after an interruption, go on preparing."""
        state = self._book.state
        ready = state.stage in ("drawn", "prep") and state.owned and not state.over
        if not ready or state.prep.limit is None or state.prep.running:
            return []
        return self._book.emit(ev.PrepStarted(at))

    def note(self, question: int, text: str) -> None:
        """Note what stands in the notes of *question*, while they may be written."""
        state = self._book.state
        if state.prep.running and question in range(len(state.questions)):
            self._book.put(question, text, NOTES)

    def end(self, at: float, *, timed_out: bool = False) -> Events:
        """Lock the notes; what stands in them is kept."""
        state = self._book.state
        if state.stage != "prep" or not state.owned or state.over:
            return []
        notes = tuple(self._book.notes_of(number) for number in range(len(state.questions)))
        return self._book.emit(ev.PrepEnded(at, notes, timed_out))

    def expire(self, at: float) -> Events:
        """End a preparation whose time has run out by *at*, at its own deadline."""
        due = self._book.state.prep.deadline
        return [] if due is None or due > at else self.end(due, timed_out=True)
