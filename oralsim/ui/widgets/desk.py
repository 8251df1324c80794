"""What a candidate sits at: the question, its clock, a line of words about it, the box for the answer."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Static

from oralsim.config import Settings
from oralsim.ui.widgets.answer import AnswerBox
from oralsim.ui.widgets.aside import Aside, Paper
from oralsim.ui.widgets.clock_line import ClockLine, Reading
from oralsim.ui.widgets.examiner_card import ExaminerCard
from oralsim.ui.widgets.prompt_card import PromptCard


class Desk(Vertical):
    """Poured into from above; what is typed comes up as `TextArea.Changed`."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    Desk {
        ClockLine { margin-top: 1; }
        Static.notice { height: 1; width: 100%; }
        #paper { height: 1fr; layout: horizontal; }
        AnswerBox { width: 2fr; height: 1fr; }
    }
    .-normal Desk #paper, .-narrow Desk #paper { layout: vertical; }
    .-normal Desk AnswerBox, .-narrow Desk AnswerBox { width: 100%; }
    .-low Desk.-asking PromptCard { display: none; }
    """

    reading: reactive[Reading] = reactive(Reading())
    notice: reactive[Content] = reactive(Content(""))
    papers: reactive[tuple[Paper, ...]] = reactive(())
    """Notes, and what was said before."""
    asked: reactive[Content] = reactive(Content(""), toggle_class="-asking")
    """What the examiner asks; empty: nothing."""

    def __init__(self, settings: Settings) -> None:
        """Be empty, in the way that the candidate chose."""
        super().__init__()
        self._settings = settings

    def compose(self) -> ComposeResult:
        """From top to bottom."""
        yield PromptCard()
        yield ExaminerCard().data_bind(Desk.asked)
        yield ClockLine(hidden=self._settings.clock_hidden).data_bind(Desk.reading)
        yield Static(classes="notice")
        with Container(id="paper"):
            yield AnswerBox(self._settings.words_a_minute)
            yield Aside().data_bind(Desk.papers)

    def watch_notice(self, notice: Content) -> None:
        """Say it in the line above the box."""
        self.query_one(".notice", Static).update(notice)

    @property
    def text(self) -> str:
        """What stands in the box."""
        return self.query_one(AnswerBox).text

    def ask(self, prompt: str, text: str, title: str) -> None:
        """Show a question, with what was already written to it."""
        self.query_one(PromptCard).prompt = prompt
        box = self.query_one(AnswerBox)
        box.take(text, title=title)
        box.focus()

    def hold(self, text: str, title: str) -> None:
        """Show the text that counts; nothing can be typed any more."""
        self.query_one(AnswerBox).hold(text, title)

    def toggle_papers(self) -> None:
        """Show or hide notes and what was said."""
        self.query_one(Aside).toggle()
