"""One question of a report, as it was answered and marked."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content

from oralsim.core.durations import format_clock
from oralsim.core.report import QuestionReport, Report
from oralsim.core.scale import percent
from oralsim.ui.keys import bind
from oralsim.ui.literal import one_line
from oralsim.ui.page import Page
from oralsim.ui.present import mark_text, tone_of
from oralsim.ui.widgets.feedback import FeedbackView
from oralsim.ui.widgets.prompt_card import PromptCard
from oralsim.ui.widgets.talk import is_talk


class ReviewedScreen(Page):
    """As the feedback of a drill; F2 turns the page."""

    CSS_PATH = "reviewed.tcss"
    HELP = "What you said beside the rubric. The arrows walk through the points and light their words."
    BINDINGS: ClassVar[list[BindingType]] = [
        *bind("go:Next question", "model_answer", "-notes", "-back", "help", "-palette", "leave:Report")
    ]
    AUTO_FOCUS = "FeedbackView"

    def __init__(self, report: Report, number: int) -> None:
        super().__init__()
        self._report = report
        self._number = number

    @property
    def _here(self) -> QuestionReport:
        return self._report.questions[self._number]

    def left(self) -> Content:
        """Which question, on what."""
        place = f"report · question {self._number + 1} of {len(self._report.questions)} · "
        return Content.assemble(place, one_line(self._here.question.topic))

    def right(self) -> Content:
        """Mark and time."""
        here = self._here
        mark = (mark_text(here.mark).strip(), f"bold ${tone_of(here.mark)}")
        alone = f"  {percent(here.unprompted)} % unprompted" if is_talk(here) else ""
        limit = f" of {format_clock(here.limit)}" if here.limit else ""
        return Content.assemble(mark, f"{alone}  {format_clock(here.seconds)}{limit}")

    def body(self) -> ComposeResult:
        """The question over what came of it."""
        here = self._here
        yield PromptCard(here.question.prompt)
        yield FeedbackView(here.question, here.responses, here.text, report=here)

    def on_mount(self) -> None:
        """Say where F2 leads."""
        if self._number + 1 == len(self._report.questions):
            self.relabel(go="Report")
        if self._here.notes.strip():
            self.relabel(notes="Your notes")

    def action_go(self) -> None:
        """The next question, after the last one the report."""
        if self._number + 1 < len(self._report.questions):
            self.app.switch_screen(ReviewedScreen(self._report, self._number + 1))
        else:
            self.dismiss()

    def action_model_answer(self) -> None:
        """Show or hide the model answer."""
        view = self.query_one(FeedbackView)
        view.notes = not view.notes

    def action_notes(self) -> None:
        """Unfold the notes of the preparation, or fold them."""
        view = self.query_one(FeedbackView)
        view.unfolded = not view.unfolded

    def action_back(self) -> None:
        """Back to the report."""
        self.dismiss()

    def action_leave(self) -> None:
        """Back to the report."""
        self.dismiss()
