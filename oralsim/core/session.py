"""The exam as a machine: commands go in, events come out, the first verdict wins.

Every command takes the session time `at` (seconds), first lets run out what has run out by then, and
returns the new events; a command that comes too late or makes no sense returns none of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Self, TypeAlias

from oralsim.core import events as ev
from oralsim.core.fold import after, fold
from oralsim.core.model import Ticket
from oralsim.core.scale import round_mark
from oralsim.core.state import State
from oralsim.grading.model import Marking, Question, Turn

Grade: TypeAlias = Callable[[Question, Sequence[Turn]], Marking]
Events: TypeAlias = list[ev.Event]
Verdict: TypeAlias = type[ev.Submitted] | type[ev.TimedOut]


class Session:
    """One attempt: its log, its state, and what stands in the box."""

    def __init__(self, log: Iterable[ev.Event], *, grade: Grade, grader: str) -> None:
        """Take up the attempt of *log*; *grader* names the version of *grade*."""
        self._log: Events = list(log)
        self._state = fold(self._log)
        self._grade = grade
        self._grader = grader
        self._drafts: dict[int, str] = {}

    @classmethod
    def begin(cls, ticket: Ticket, *, grade: Grade, grader: str, at: float = 0.0) -> Self:
        """Start an attempt; its log holds `Drawn`."""
        return cls([ev.Drawn(at, ticket)], grade=grade, grader=grader)

    @property
    def events(self) -> tuple[ev.Event, ...]:
        """All events so far."""
        return tuple(self._log)

    @property
    def state(self) -> State:
        """Where the attempt stands."""
        return self._state

    def text_of(self, question: int) -> str:
        """What stands in the box of *question*, or its answer once that is final."""
        here = self._state.questions[question]
        if question == self._state.shown and self._state.retrying:
            return self._drafts.get(question, "")
        return here.answer if here.closed else self._drafts.get(question, here.text)

    def recall(self, question: int, text: str) -> None:
        """Put a saved draft back into the box of *question*, before the attempt goes on."""
        self._drafts[question] = text

    def show(self, question: int, at: float) -> Events:
        """Bring an open question before the candidate; the one before stays open with its text."""
        new = self.tick(at)
        state = self._state
        if not self._showable(question) or state.shown == question:
            return new
        return new + self._leave(at) + self._emit(ev.Shown(at, question))

    def write(self, text: str, at: float) -> Events:
        """Note what stands in the box; a time-out takes it."""
        new = self.tick(at)
        if self._state.shown is not None:
            self._drafts[self._state.shown] = text
        return new

    def submit(self, text: str, at: float) -> Events:
        """Make *text* the final answer to the question shown."""
        new = self.tick(at)
        shown = self._state.shown
        return new if shown is None else new + self._close(shown, ev.Submitted, text, at)

    def pass_over(self, text: str, at: float) -> Events:
        """Put the question shown off; it stays open with its text and its time."""
        new = self.write(text, at)
        shown = self._state.shown
        if shown is None or self._state.retrying:
            return new
        return new + self._emit(ev.Passed(at, shown, text))

    def go_to(self, question: int, text: str, at: float) -> Events:
        """Leave the question shown with *text* and show another open one."""
        return self.write(text, at) + self.show(question, at)

    def leave(self, text: str, at: float) -> Events:
        """Leave the question shown, open and with *text*; nothing is shown then."""
        return self.write(text, at) + self._leave(at)

    def flag(self, question: int, *, on: bool, at: float) -> Events:
        """Set or take away the flag of *question*."""
        new = self.tick(at)
        if self._state.over or self._state.questions[question].flagged == on:
            return new
        return new + self._emit(ev.Flagged(at, question, on))

    def retry(self, at: float) -> Events:
        """Answer the last question of a drill once more; the first response counts."""
        new = self.tick(at)
        state = self._state
        last = state.last
        ready = state.mode == "drill" and not state.over and state.owned and state.shown is None
        if not ready or last is None or not state.questions[last].closed:
            return new
        self._drafts.pop(last, None)
        return new + self._emit(ev.Shown(at, last))

    def tick(self, at: float) -> Events:
        """Let run out what has run out by *at*, stamped with its own deadline."""
        state = self._state
        shown = state.shown
        if shown is None or state.retrying:
            return []
        deadlines = (state.questions[shown].clock.deadline, state.clock.deadline)
        due = min((deadline for deadline in deadlines if deadline is not None), default=None)
        if due is None or due > at:
            return []
        new = self._close(shown, ev.TimedOut, self.text_of(shown), due)
        if self._state.clock.remaining(due) == 0:
            for number in self._boxes():
                new += self._close(number, ev.TimedOut, self.text_of(number), due)
        return new

    def interrupt(self, at: float) -> Events:
        """Record that nobody owned the attempt after *at*, its last beat."""
        new = self.tick(at)
        if self._state.over or not self._state.owned:
            return new
        return new + self._emit(ev.Interrupted(at))

    def resume(self, at: float) -> Events:
        """Own the attempt again; its clocks wait until a question is shown."""
        if self._state.over or self._state.owned:
            return []
        return self._emit(ev.Resumed(at))

    def finish(self, at: float) -> Events:
        """End the attempt; what stands in an open question's box is its answer."""
        new = self.tick(at)
        if self._state.over or not self._state.owned:
            return new
        for number in self._boxes():
            if self.text_of(number).strip():
                new += self._close(number, ev.Submitted, self.text_of(number), at)
        return new + self._save(at) + self._emit(ev.Finished(at))

    def give_up(self, at: float) -> Events:
        """End the attempt without a mark; its answers are kept."""
        new = self.tick(at)
        if self._state.over or not self._state.owned:
            return new
        return new + self._save(at) + self._emit(ev.GivenUp(at))

    def _showable(self, question: int) -> bool:
        state = self._state
        if state.over or not state.owned or question not in range(len(state.questions)):
            return False
        return not state.questions[question].closed and state.clock.remaining(state.at) != 0

    def _boxes(self) -> list[int]:
        """The questions with a box that is still written in, a retry's too."""
        numbered = enumerate(self._state.questions)
        return [n for n, here in numbered if n == self._state.shown or here.status in ("open", "passed")]

    def _leave(self, at: float) -> Events:
        shown = self._state.shown
        return [] if shown is None else self._emit(ev.Left(at, shown, self.text_of(shown)))

    def _save(self, at: float) -> Events:
        """Record what stands in a box and in no event yet."""
        texts = {number: self.text_of(number) for number in self._boxes()}
        unsaved = {n: text for n, text in texts.items() if text != self._state.questions[n].text}
        return self._emit(*(ev.Left(at, number, text) for number, text in unsaved.items()))

    def _close(self, number: int, verdict: Verdict, text: str, at: float) -> Events:
        here = self._state.questions[number]
        response = len(here.responses)
        self._drafts.pop(number, None)
        found = self._grade(here.question, (Turn(text),))
        marking = replace(found, mark=round_mark(found.mark))
        graded = ev.Graded(at, number, self._grader, marking, response)
        return self._emit(verdict(at, number, text, response), graded)

    def _emit(self, *events: ev.Event) -> Events:
        """Append *events*; a time that would run backwards stands still."""
        new = [replace(event, at=max(event.at, self._state.at)) for event in events]
        for event in new:
            self._state = after(self._state, event)
        self._log += new
        return new
