"""What the notes of the course say to a question."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalGroup
from textual.widgets import Static

from oralsim.grading.model import Question
from oralsim.ui.literal import literal


class Notes(VerticalGroup):
    """The model answer, and what the notes got wrong."""

    def __init__(self, question: Question, place: str) -> None:
        super().__init__(classes=place)
        self._question = question

    def compose(self) -> ComposeResult:
        """A card each, where there is one."""
        for heading, text in (
            ("The notes say", self._question.answer),
            ("The notes were corrected", self._question.erratum),
        ):
            if text:
                yield Static(heading, classes="heading")
                yield Static(literal(text), classes="card muted", markup=False)
