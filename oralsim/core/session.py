"""The exam as a machine: commands go in, events come out, the first verdict wins.

Every command takes the session time `at` (seconds), first lets run out what has run out by then, and
returns the new events; a command that comes too late or makes no sense returns none of its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from oralsim.core import events as ev
from oralsim.core.book import Book, Events
from oralsim.core.examining import Examining, Grade
from oralsim.core.model import Ticket
from oralsim.core.preparing import Preparing
from oralsim.core.probing import Ask, plainly
from oralsim.core.state import State

__all__ = ["Events", "Grade", "Session"]


class Session:
    """One attempt: its log, its state, and what stands in its boxes."""

    def __init__(self, log: Iterable[ev.Event], *, grade: Grade, grader: str, ask: Ask = plainly) -> None:
        """Take up the attempt of *log*; *grader* names the version of *grade*, *ask* chooses words."""
        self._book = Book(log)
        self._preparing = Preparing(self._book)
        self._examining = Examining(self._book, grade, grader, ask)

    @classmethod
    def begin(cls, ticket: Ticket, *, grade: Grade, grader: str, ask: Ask = plainly, at: float = 0.0) -> Self:
        """Start an attempt; its log holds `Drawn`."""
        return cls([ev.Drawn(at, ticket)], grade=grade, grader=grader, ask=ask)

    @property
    def events(self) -> tuple[ev.Event, ...]:
        """All events so far."""
        return tuple(self._book.events)

    @property
    def state(self) -> State:
        """Where the attempt stands."""
        return self._book.state

    def text_of(self, question: int) -> str:
        """What stands in the box of *question*, or its answer once nothing more can be said."""
        return self._book.text_of(question)

    def notes_of(self, question: int) -> str:
        """What stands in the notes of *question*; final once the preparation is over."""
        return self._book.notes_of(question)

    def recall(self, question: int, text: str, turn: int = 0) -> None:
        """Put a saved draft back into the box of *question*, before the attempt goes on; turn −1: notes."""
        self._book.put(question, text, turn)

    def swap(self, ticket: Ticket, at: float) -> Events:
        """Take *ticket* instead, once, while the first one lies face down."""
        return self.tick(at) + self._preparing.swap(ticket, at)

    def prepare(self, at: float) -> Events:
        """Turn the ticket over and prepare; after an interruption, go on preparing."""
        return self.tick(at) + self._preparing.start(at)

    def note(self, question: int, text: str, at: float) -> Events:
        """Note what stands in the notes of *question*; they are locked when the preparation is over."""
        new = self.tick(at)
        self._preparing.note(question, text)
        return new

    def end_preparation(self, at: float) -> Events:
        """Go to answer."""
        return self.tick(at) + self._preparing.end(at)

    def show(self, question: int, at: float) -> Events:
        """Bring an open question before the candidate; the one before stays open with its text.

        While a follow-up waits for its reply, no other question can be shown.
        """
        new = self.tick(at)
        if not self._showable(question) or self.state.shown == question:
            return new
        return new + self._leave(at) + self._book.emit(ev.Shown(at, question))

    def write(self, text: str, at: float) -> Events:
        """Note what stands in the box; a time-out takes it."""
        new = self.tick(at)
        if self.state.shown is not None:
            self._book.put(self.state.shown, text)
        return new

    def submit(self, text: str, at: float) -> Events:
        """Make *text* the final answer to the question shown, or the reply to its follow-up."""
        new = self.tick(at)
        shown = self.state.shown
        if shown is None:
            return new
        if shown == self.state.examined:
            return new + self._examining.reply(text, at)
        return new + self._examining.close(shown, ev.Submitted, text, at)

    def pass_over(self, text: str, at: float) -> Events:
        """Put the question shown off; it stays open with its text and its time. A follow-up gets no reply."""
        new = self.write(text, at)
        shown = self.state.shown
        if shown is None or self.state.retrying:
            return new
        if shown == self.state.examined:
            return new + self._examining.reply("", at)
        return new + self._book.emit(ev.Passed(at, shown, text))

    def hint(self, text: str, at: float) -> Events:
        """Have the hint for the follow-up shown, unless *text*, said so far, earns something there."""
        new = self.write(text, at)
        return new if self.state.shown is None else new + self._examining.hint(text, at)

    def go_to(self, question: int, text: str, at: float) -> Events:
        """Leave the question shown with *text* and show another open one."""
        return self.write(text, at) + self.show(question, at)

    def leave(self, text: str, at: float) -> Events:
        """Leave the question shown, open and with *text*; nothing is shown then. A drill pauses like this."""
        return self.write(text, at) + self._leave(at)

    def flag(self, question: int, *, on: bool, at: float) -> Events:
        """Set or take away the flag of *question*."""
        new = self.tick(at)
        if self.state.over or self.state.questions[question].flagged == on:
            return new
        return new + self._book.emit(ev.Flagged(at, question, on))

    def retry(self, at: float) -> Events:
        """Answer the last question of a drill once more, or go on with that; the first response counts."""
        new = self.tick(at)
        state = self.state
        last = state.last
        ready = state.mode == "drill" and not state.over and state.owned and state.shown is None
        if not ready or last is None or not state.questions[last].closed or state.examined is not None:
            return new
        return new + self._book.emit(ev.Shown(at, last))

    def tick(self, at: float) -> Events:
        """Let run out what has run out by *at*, stamped with its own deadline."""
        return self._preparing.expire(at) + self._examining.expire(at)

    def interrupt(self, at: float) -> Events:
        """Record that nobody owned the attempt after *at*, its last beat."""
        new = self.tick(at)
        if self.state.over or not self.state.owned:
            return new
        return new + self._book.emit(ev.Interrupted(at))

    def resume(self, at: float) -> Events:
        """Own the attempt again; its clocks wait until a question is shown or the preparation goes on."""
        if self.state.over or self.state.owned:
            return []
        return self._book.emit(ev.Resumed(at))

    def finish(self, at: float) -> Events:
        """End the attempt; what stands in an open box is its answer, or its reply."""
        new = self.tick(at)
        if self.state.over or not self.state.owned:
            return new
        new += self._preparing.end(at) + self._examining.take_boxes(at)
        return new + self._save(at) + self._book.emit(ev.Finished(at))

    def give_up(self, at: float) -> Events:
        """End the attempt without a mark; its answers are kept."""
        new = self.tick(at)
        if self.state.over or not self.state.owned:
            return new
        new += self._preparing.end(at)
        return new + self._save(at) + self._book.emit(ev.GivenUp(at))

    def _showable(self, question: int) -> bool:
        state = self.state
        if not state.answerable or question not in range(len(state.questions)):
            return False
        if state.examined is not None:
            return question == state.examined
        return not state.questions[question].closed and state.clock.remaining(state.at) != 0

    def _leave(self, at: float) -> Events:
        shown = self.state.shown
        return [] if shown is None else self._book.emit(ev.Left(at, shown, self.text_of(shown)))

    def _save(self, at: float) -> Events:
        """Record what stands in a box and in no event yet."""
        texts = {number: self.text_of(number) for number in self._book.written_in()}
        unsaved = {n: text for n, text in texts.items() if text != self.state.questions[n].text}
        return self._book.emit(*(ev.Left(at, number, text) for number, text in unsaved.items()))
