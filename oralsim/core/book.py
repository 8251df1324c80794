"""The log of an attempt being sat, where it stands, and what stands in its boxes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeAlias

from oralsim.core.events import Event
from oralsim.core.fold import after, fold
from oralsim.core.state import NOTES, State

Events: TypeAlias = list[Event]


class Book:
    """Whatever is appended to it changes the state; boxes hold what is in no event yet."""

    def __init__(self, log: Iterable[Event]) -> None:
        self.events: Events = list(log)
        self.state: State = fold(self.events)
        self._boxes: dict[tuple[int, bool], str] = {}

    def emit(self, *events: Event) -> Events:
        """Append *events*; a time that would run backwards stands still."""
        new = [replace(event, at=max(event.at, self.state.at)) for event in events]
        for event in new:
            self.state = after(self.state, event)
        self.events += new
        return new

    def put(self, question: int, text: str, turn: int = 0) -> None:
        """Note what stands in the box of *question*, or in its notes (turn −1)."""
        self._boxes[question, turn == NOTES] = text

    def drop(self, question: int) -> None:
        """Forget what stands in the box: it is in an event, or given up."""
        self._boxes.pop((question, False), None)

    def forget(self) -> None:
        """Forget every box: they belonged to another ticket."""
        self._boxes.clear()

    def text_of(self, question: int) -> str:
        """What stands in the box of *question*, or its answer once nothing more can be said."""
        here = self.state.questions[question]
        if question == self.state.shown and self.state.retrying:
            return self._boxes.get((question, False), "")
        done = here.closed and not here.asked
        return here.answer if done else self._boxes.get((question, False), here.text)

    def notes_of(self, question: int) -> str:
        """What stands in the notes of *question*; final once the preparation is over."""
        if self.state.stage != "prep":
            return self.state.questions[question].notes
        return self._boxes.get((question, True), "")

    def written_in(self) -> list[int]:
        """The questions with a box that is still written in, a retry's and a reply's too."""
        numbered = enumerate(self.state.questions)
        return [number for number, here in numbered if number == self.state.shown or here.writing]
