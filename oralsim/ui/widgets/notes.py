"""A question beside the box for notes on it."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Container

from oralsim.ui.present import counted
from oralsim.ui.widgets.answer import AnswerBox
from oralsim.ui.widgets.prompt_card import PromptCard


class NotesBox(AnswerBox):
    """What is written here is for the candidate alone; how long it takes to say is of no interest."""

    def said(self, words: int) -> str:
        """How many words there are; nothing of none."""
        return counted(words, "word") if words else ""


class NotesRow(Container):
    """One question with its notes; below each other where the window is narrow."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    NotesRow {
        layout: horizontal; height: 1fr; min-height: 6; width: 100%;
        PromptCard { width: 2fr; height: 100%; max-height: 100%; padding: 1 2; }
        NotesBox { width: 3fr; height: 100%; }
        &.-here PromptCard { background: $lifted; }
    }
    .-normal NotesRow PromptCard { padding: 0 2; }
    .-high NotesRow { margin-bottom: 1; }
    .-narrow NotesRow { layout: vertical; min-height: 9; }
    .-narrow NotesRow PromptCard { width: 100%; height: auto; max-height: 4; padding: 0 2; }
    .-narrow NotesRow NotesBox { width: 100%; height: 1fr; }
    """

    def __init__(self, number: int, prompt: str, part: str, notes: str) -> None:
        """Show question *number*, from 0, of the *part* named so, with what was noted already."""
        super().__init__()
        self.number = number
        self._prompt = prompt
        self._part = part
        self._notes = notes

    def compose(self) -> ComposeResult:
        """The question, then the box."""
        yield PromptCard(self._prompt)
        yield NotesBox()

    def on_mount(self) -> None:
        """Put the notes into the box, so that they can be gone on with."""
        named = f" · {self._part}" if self._part else ""
        self.box.take(self._notes, title=f"{self.number + 1}{named}")

    def on_descendant_focus(self) -> None:
        """Be the one that is written on, wholly in view."""
        self.add_class("-here")
        self.scroll_visible(animate=False)

    def on_descendant_blur(self) -> None:
        """No more."""
        self.remove_class("-here")

    @property
    def box(self) -> NotesBox:
        """Where the notes are written."""
        return self.query_one(NotesBox)
