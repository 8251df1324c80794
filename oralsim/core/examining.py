"""Answers and replies become final, are marked, and are asked about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeAlias

from oralsim.core import events as ev
from oralsim.core.book import Book, Events
from oralsim.core.probing import Ask, Cue, earned_more, next_cue
from oralsim.core.scale import round_mark
from oralsim.core.state import QuestionState
from oralsim.grading.model import Marking, Question, Turn

Grade: TypeAlias = Callable[[Question, Sequence[Turn]], Marking]
Verdict: TypeAlias = type[ev.Submitted] | type[ev.TimedOut]


class Examining:
    """Writes verdicts, markings and follow-ups into the book; when, the session decides."""

    def __init__(self, book: Book, grade: Grade, grader: str, ask: Ask) -> None:
        self._book = book
        self._grade = grade
        self._grader = grader
        self._ask = ask

    def close(self, number: int, verdict: Verdict, text: str, at: float, *, ask: bool = True) -> Events:
        """Make *text* final; the first response to a question is asked about if *ask*."""
        here = self._book.state.questions[number]
        response = len(here.responses)
        graded = ev.Graded(at, number, self._grader, self._mark(here.question, (Turn(text),)), response)
        self._book.drop(number)
        new = self._book.emit(verdict(at, number, text, response), graded)
        return new + self._follow_up(number, None, at) if ask and response == 0 else new

    def reply(self, text: str, at: float, *, timed_out: bool = False, ask: bool = True) -> Events:
        """Make *text* the reply to the follow-up that waits for one; ask on if *ask*."""
        number = self._book.state.examined
        here = None if number is None else self._book.state.questions[number]
        if number is None or here is None or here.asked is None:
            return []
        found = self._with_reply(here, text)
        graded = ev.Graded(at, number, self._grader, found, turn=here.box[1])
        self._book.drop(number)
        new = self._book.emit(ev.ProbeAnswered(at, number, here.asked.probe, text, timed_out), graded)
        brought = self._brought(here, found) if text.strip() else None
        return new + self._follow_up(number, brought, at) if ask else new

    def hint(self, text: str, at: float) -> Events:
        """Help with the follow-up that waits, if *text*, what was said so far, earns nothing there."""
        number = self._book.state.examined
        here = None if number is None else self._book.state.questions[number]
        if number is None or here is None or here.asked is None or not here.hint:
            return []
        if text.strip() and self._brought(here, self._with_reply(here, text)):
            return []
        cue = Cue("hint", here.question, here.asked.points, here.asked.probe)
        return self._book.emit(ev.HintTaken(at, number, here.asked.probe, self._say(cue)))

    def expire(self, at: float) -> Events:
        """End what the time has run out for by *at*, at its own deadline, with what stands in the box."""
        state = self._book.state
        shown = state.shown
        if shown is None or state.retrying:
            return []
        deadlines = (state.questions[shown].clock.deadline, state.clock.deadline)
        due = min((deadline for deadline in deadlines if deadline is not None), default=None)
        if due is None or due > at:
            return []
        text = self._book.text_of(shown)
        if shown == state.examined:
            new = self.reply(text, due, timed_out=True)
        else:
            new = self.close(shown, ev.TimedOut, text, due)
        if self._book.state.clock.remaining(due) == 0:
            for number in self._book.written_in():
                new += self.close(number, ev.TimedOut, self._book.text_of(number), due)
        return new

    def take_boxes(self, at: float) -> Events:
        """Make final what stands in open boxes, where it is words; nothing is asked about it any more."""
        new: Events = []
        for number in self._book.written_in():
            text = self._book.text_of(number)
            if text.strip() and number == self._book.state.examined:
                new += self.reply(text, at, ask=False)
            elif text.strip():
                new += self.close(number, ev.Submitted, text, at, ask=False)
        return new

    def _follow_up(self, number: int, brought: bool | None, at: float) -> Events:
        state = self._book.state
        if state.remaining(number, at) == 0:
            return []
        cue = next_cue(state.questions[number], state.ticket.blueprint.follow_ups, brought=brought)
        if cue is None:
            return []
        return self._book.emit(ev.ProbeAsked(at, number, cue.probe, cue.points, self._say(cue)))

    def _say(self, cue: Cue) -> str:
        return self._ask(replace(cue, seed=self._book.state.ticket.seed))

    def _brought(self, here: QuestionState, found: Marking) -> bool:
        asked = here.asked.points if here.asked else ()
        return here.marking is not None and earned_more(here.marking, found, asked)

    def _with_reply(self, here: QuestionState, text: str) -> Marking:
        """Mark everything that was said, *text* last, each reply by its price."""
        prices = self._book.state.ticket.blueprint.prices
        replies = [(reply.asked, reply.text) for reply in here.replies]
        if here.asked:
            replies.append((here.asked, text))
        turns = [Turn(here.answer)] + [
            Turn(said, asked.points, bool(asked.hint), prices.hint if asked.hint else prices.probe)
            for asked, said in replies
        ]
        return self._mark(here.question, turns)

    def _mark(self, question: Question, turns: Sequence[Turn]) -> Marking:
        found = self._grade(question, turns)
        return replace(found, mark=round_mark(found.mark))
