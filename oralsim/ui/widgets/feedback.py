"""One answered question: what was said beside the rubric, the sum, and what the notes say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Static

from oralsim.core.question_report import QuestionReport
from oralsim.core.state import Response
from oralsim.grading.model import Question
from oralsim.reports import protocol
from oralsim.reports.tally import sum_text
from oralsim.ui.spans import pieces
from oralsim.ui.tally import rows
from oralsim.ui.widgets.evidence import Evidence
from oralsim.ui.widgets.model_answer import Notes
from oralsim.ui.widgets.rubric import Rubric, RubricRow
from oralsim.ui.widgets.talk import Talk, heading_of, is_talk, preparation
from oralsim.ui.widgets.timeline import TimeLine, has_line

NOT_ANSWERED = "You said nothing"
LEFT_OPEN = "You left, not submitted"


class FeedbackView(VerticalScroll):
    """Two columns where there is room: what was said and the notes, beside the rubric; else one."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    FeedbackView {
        height: 1fr;
        layout: grid; grid-size: 2; grid-columns: 1fr 1fr; grid-gutter: 0 2; grid-rows: auto;
        scrollbar-size-vertical: 1;
    }
    FeedbackView #said, FeedbackView #judged, FeedbackView Notes { height: auto; }
    FeedbackView .heading { color: $muted; margin-bottom: 1; }
    FeedbackView Evidence, FeedbackView Notes .card, FeedbackView .asked { margin-bottom: 1; }
    FeedbackView #preparation { display: none; }
    FeedbackView #noted { margin-bottom: 1; }
    FeedbackView.-unfolded #noted { margin-bottom: 0; }
    FeedbackView.-unfolded #preparation { display: block; padding: 0 2; }
    FeedbackView .rail { border-left: thick $focus; }
    FeedbackView .sum { padding: 0 1; }
    FeedbackView Notes { display: none; }
    FeedbackView.-notes Notes.beside { display: block; }
    .-narrow FeedbackView, .-normal FeedbackView { layout: vertical; }
    .-narrow FeedbackView.-notes Notes.beside, .-normal FeedbackView.-notes Notes.beside { display: none; }
    .-narrow FeedbackView.-notes Notes.below, .-normal FeedbackView.-notes Notes.below {
        display: block; margin-top: 1;
    }
    .-narrow FeedbackView .heading, .-normal FeedbackView .heading, .-low FeedbackView .heading {
        margin-bottom: 0;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "walk(1)", show=False),
        Binding("up", "walk(-1)", show=False),
        Binding("left,right", "other_response", show=False),
    ]

    chosen: reactive[int | None] = reactive(None)
    """The finding chosen with the arrows or by a click."""
    pointed: reactive[int | None] = reactive(None)
    """The finding under the pointer; it goes before the chosen one."""
    response: reactive[int] = reactive(0, recompose=True)
    """Whose marking the rubric shows, of several."""
    notes: reactive[bool] = reactive(default=True, toggle_class="-notes")
    """Whether the model answer is shown."""

    unfolded: reactive[bool] = reactive(default=False, toggle_class="-unfolded")
    """Whether the notes of the preparation are shown."""

    def __init__(
        self,
        question: Question,
        responses: Sequence[Response],
        left: str = "",
        *,
        report: QuestionReport | None = None,
    ) -> None:
        """Show *responses* to *question*; without any, what was *left* in its box.

        A *report* tells also of follow-ups, notes and times.
        """
        super().__init__()
        self._report = report
        self._question = question
        self._responses = tuple(responses)
        self._left = left
        self.set_reactive(FeedbackView.response, max(0, len(self._responses) - 1))

    @property
    def _findings(self) -> int:
        marking = self._responses[self.response].marking if self._responses else None
        return len(marking.points) + len(marking.wrong) if marking else len(self._question.points())

    def compose(self) -> ComposeResult:
        """Both columns; the notes stand in one place or the other, by width."""
        with Vertical(id="said"):
            if self._report:
                yield from preparation(self._report)
            yield from self._said()
            if self._report and has_line(self._report):
                yield TimeLine(self._report)
            yield Notes(self._question, "beside")
        with Vertical(id="judged"):
            yield from self._judged()
        yield Notes(self._question, "below")

    def _said(self) -> ComposeResult:
        if self._report and is_talk(self._report):
            yield Talk(self._report)
            return
        if not self._responses:
            yield Static(LEFT_OPEN if self._left else NOT_ANSWERED, classes="heading")
            yield Evidence(pieces(self._left, None))
        for number, response in enumerate(self._responses):
            yield Static(heading_of(self._responses, number), classes="heading")
            box = Evidence(pieces(response.text, response.marking), number)
            box.set_class(number == self.response and len(self._responses) > 1, "rail")
            yield box

    def _judged(self) -> ComposeResult:
        response = self._responses[self.response] if self._responses else None
        marking = response.marking if response else None
        several = len(self._responses) > 1
        which = f" of answer {self.response + 1}   ← → the other" if several else ""
        yield Static(f"Rubric{which}", classes="heading")
        turns, whens = [response.text if response else ""], list[str]()
        if self._report and self.response == 0:
            turns = [said.text for said in self._report.said if said.by == "candidate"]
            whens = protocol.whens(self._report)
        yield Rubric(rows(self._question, marking, *turns, whens=whens))
        if marking is not None:
            yield Static(
                Content.assemble(("Sum  ", "$muted"), sum_text(self._question, marking)), classes="sum"
            )

    def watch_chosen(self) -> None:
        """Light what was chosen."""
        self._light()

    def watch_pointed(self) -> None:
        """Light what is pointed at."""
        self._light()

    def watch_response(self) -> None:
        """A finding of another answer means nothing."""
        self.chosen = self.pointed = None

    def _light(self) -> None:
        lit = self.chosen if self.pointed is None else self.pointed
        for rubric in self.query(Rubric):
            rubric.lit = lit
        for box in self.query(Evidence):
            box.lit = lit if box.response == self.response else None

    @on(Evidence.Pointed)
    @on(RubricRow.Pointed)
    def _follow(self, event: Evidence.Pointed | RubricRow.Pointed) -> None:
        """Light what the pointer is on; a click keeps it, a second one lets go."""
        event.stop()
        place = self.response
        if isinstance(event, Evidence.Pointed):
            place = event.evidence.response
        if place != self.response:
            self.response = place if event.clicked else self.response
        elif event.clicked:
            self.chosen = None if self.chosen == event.finding else event.finding
        else:
            self.pointed = event.finding

    def action_walk(self, step: int) -> None:
        """Choose the next finding; beyond the last one the page scrolls."""
        at = -1 if self.chosen is None else self.chosen
        if 0 <= at + step < self._findings:
            self.chosen = at + step
            row = self.query_one(Rubric).row_of(at + step)
            if row is not None:
                self.scroll_to_widget(row, animate=False)
        else:
            self.scroll_relative(y=2 * step, animate=False)

    def action_other_response(self) -> None:
        """Judge the other answer."""
        if len(self._responses) > 1:
            self.response = (self.response - 1) % len(self._responses)
