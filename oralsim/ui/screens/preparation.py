"""Preparation: the questions of the ticket, a box for notes beside each, and a clock."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static, TextArea

from oralsim.config import Settings
from oralsim.store.sitting import Sitting
from oralsim.ui import notice
from oralsim.ui.attempt_page import AttemptPage
from oralsim.ui.keys import bind
from oralsim.ui.literal import one_line
from oralsim.ui.pause import Pause
from oralsim.ui.widgets.answer import AnswerBox
from oralsim.ui.widgets.clock_line import ClockLine, read_preparation
from oralsim.ui.widgets.notes import NotesBox, NotesRow

BEAT = 0.25


class PreparationScreen(AttemptPage):
    """Notes are kept and never marked; when the time is up, or F2 says so, it is time to answer."""

    CSS_PATH = "preparation.tcss"
    HELP = (
        "Note what you want to say; tab goes to the next question. Notes stay readable while you answer, "
        "can't be changed then, and are never marked. When the time is up the answers begin."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        *bind("go:Go and answer", "turn", "help", "-palette", "leave:Leave, saved")
    ]
    AUTO_FOCUS = "NotesBox"

    def __init__(self, sitting: Sitting, settings: Settings) -> None:
        """Prepare the ticket of *sitting*."""
        super().__init__(sitting, clock_hidden=settings.clock_hidden)
        self._pause = Pause(sitting.now)
        self._saying = ""
        """What a box said of the last paste."""

    def left(self) -> Content:
        """What it is."""
        return Content("oral exam · preparation")

    def right(self) -> Content:
        """The ticket."""
        ticket = self.sitting.state.ticket
        return Content.assemble("ticket ", one_line(ticket.code or str(ticket.seed), "bold"))

    def body(self) -> ComposeResult:
        """The clock over the questions with their notes."""
        yield ClockLine(hidden=self.clock_hidden)
        yield Static(classes="notice", markup=False)
        with VerticalScroll(can_focus=False):
            ticket = self.sitting.state.ticket
            parts = ticket.blueprint.parts
            for number, item in enumerate(ticket.items):
                part = parts[item.part].name if parts else ""
                notes = self.sitting.session.notes_of(number)
                yield NotesRow(number, item.question.prompt, part, notes)

    def on_mount(self) -> None:
        """Begin, or go on; what was interrupted lies covered."""
        self.set_interval(BEAT, self.beat)
        self.start()

    def begin(self) -> None:
        """Let the clock run on."""
        self._pause.begin()
        if self.do(self.sitting.prepare):
            self.beat()

    def beat(self) -> None:
        """Look at the clock; when the time is up go on to the answers, once nothing lies over this page."""
        if not self.do(self.sitting.tick):
            return
        state = self.sitting.state
        if state.stage != "prep":
            if self.app.screen is self:
                self.hand_over()
            return
        reading = read_preparation(state, self.sitting.now())
        self.query_one(ClockLine).reading = reading
        said = notice.remark(self._saying) if self._saying else notice.preparing(reading)
        self.query_one(".notice", Static).update(said)

    def action_go(self) -> None:
        """Go and answer; a key still down from turning the ticket doesn't."""
        if self._pause.over() and self.do(self.sitting.end_preparation):
            self.hand_over()

    def action_turn(self) -> None:
        """Go to the notes of the next question, after the last one to the first."""
        boxes = list(self.query(NotesBox))
        here = next((place for place, box in enumerate(boxes) if box.has_focus), -1)
        boxes[(here + 1) % len(boxes)].focus()

    @on(TextArea.Changed)
    def _noted(self, event: TextArea.Changed) -> None:
        """Keep every change; the store writes one a second."""
        row = event.text_area.parent
        if isinstance(row, NotesRow):
            self._saying = ""
            self.do(lambda: self.sitting.note(row.number, row.box.text))

    @on(AnswerBox.Tidied)
    def _tidied(self, event: AnswerBox.Tidied) -> None:
        """Say what a paste lost."""
        self._saying = event.saying
        self.beat()
