"""What an answer earned, right after it (drill)."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, Literal, TypeAlias

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content

from oralsim.core.state import QuestionState
from oralsim.reports.tally import earned, share_text
from oralsim.ui.keys import bind
from oralsim.ui.literal import one_line
from oralsim.ui.page import Page
from oralsim.ui.pause import Pause
from oralsim.ui.present import mark_text, tone_of
from oralsim.ui.widgets.feedback import FeedbackView
from oralsim.ui.widgets.prompt_card import PromptCard

After: TypeAlias = Literal["next", "retry", "end"]
"""What is to come after the feedback."""


class FeedbackScreen(Page[After]):
    """The answer with its evidence beside the rubric; ends with what is to come."""

    CSS_PATH = "feedback.tcss"
    HEADING = "drill"
    HELP = (
        "What you said, with the words that earned or lost points, beside the rubric. "
        "The arrows walk through the points and light their words."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        *bind("go:Next", "retry", "model_answer", "help", "-palette", "leave:End drill")
    ]
    AUTO_FOCUS = "FeedbackView"

    def __init__(self, here: QuestionState, *, last: bool, now: Callable[[], float]) -> None:
        """Show the responses given *here*; after the *last* question F2 finishes; *now* is any clock."""
        super().__init__()
        self._here = here
        self._last = last
        self._pause = Pause(now)

    def left(self) -> Content:
        """Drill, topic."""
        return Content.assemble("drill · ", one_line(self._here.question.topic))

    def right(self) -> Content:
        """The mark of the last response."""
        marking = self._here.responses[-1].marking
        if marking is None:
            return Content("")
        got, whole = earned(self._here.question, marking)
        mark = (mark_text(marking.mark).strip(), f"bold ${tone_of(marking.mark)}")
        return Content.assemble(mark, f"  {share_text(got, whole)}")

    def body(self) -> ComposeResult:
        """The question over what came of it."""
        yield PromptCard(self._here.question.prompt)
        yield FeedbackView(self._here.question, self._here.responses)

    def on_mount(self) -> None:
        """Say where F2 leads."""
        if self._last:
            self.relabel(go="Finish")

    def action_go(self) -> None:
        """To the next question; a key still down from submitting doesn't."""
        if self._pause.over():
            self.dismiss("next")

    def action_retry(self) -> None:
        """Once more."""
        self.dismiss("retry")

    def action_model_answer(self) -> None:
        """Show or hide the model answer."""
        view = self.query_one(FeedbackView)
        view.notes = not view.notes

    def action_leave(self) -> None:
        """End the drill."""
        self.dismiss("end")
