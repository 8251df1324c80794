"""What a candidate sits at: the question, its clock, a line of words about it, the box for the answer."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Static

from oralsim.ui.widgets.answer import AnswerBox
from oralsim.ui.widgets.clock_line import ClockLine, Reading
from oralsim.ui.widgets.prompt_card import PromptCard


class Desk(Vertical):
    """Poured into from above; what is typed comes up as `TextArea.Changed`."""

    DEFAULT_CSS = """
    Desk {
        ClockLine { margin-top: 1; }
        Static.notice { height: 1; width: 100%; }
        AnswerBox { height: 1fr; }
    }
    """

    reading: reactive[Reading] = reactive(Reading())
    notice: reactive[Content] = reactive(Content(""))

    def compose(self) -> ComposeResult:
        """From top to bottom."""
        yield PromptCard()
        yield ClockLine().data_bind(Desk.reading)
        yield Static(classes="notice")
        yield AnswerBox()

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

    def hold(self, text: str) -> None:
        """Show the text that counts; nothing can be typed any more."""
        self.query_one(AnswerBox).hold(text)
