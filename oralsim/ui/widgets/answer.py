"""The box for the answer: clean text of bounded length, counted in words and in time to speak it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import TextArea
from textual.widgets.text_area import Edit, EditResult

from oralsim.core.choices import WORDS_A_MINUTE
from oralsim.core.durations import format_clock
from oralsim.core.plain import clean
from oralsim.core.speech import spoken, words_of
from oralsim.ui.keys import with_twins

LIMIT = 30_000
"""Characters; an hour of speech, and more in one paragraph would make typing slow."""
_OWN_KEYS = {"x": "cut", "c": "copy", "v": "paste", "z": "undo", "y": "redo", "a": "cursor_line_start"}


class AnswerBox(TextArea):
    """A text box that drops what no terminal should be sent, and stops at a limit."""

    DEFAULT_CSS = """
    AnswerBox {
        border: round $track; padding: 0 1; background: $background; color: $foreground;
        border-title-color: $muted; border-subtitle-color: $muted;
        scrollbar-size-vertical: 1; scrollbar-color: $track; scrollbar-background: $background;
        &:focus { border: round $focus; border-title-color: $focus; border-subtitle-color: $focus; }
        &.-read-only { border: round $track; border-title-color: $muted; border-subtitle-color: $muted; }
        & .text-area--cursor-line { background: $background; }
        & .text-area--placeholder { color: $muted; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(with_twins(f"ctrl+{letter}").partition(",")[2], action, show=False)
        for letter, action in _OWN_KEYS.items()
    ]

    @dataclass
    class Tidied(Message):
        """What was put in did not stay as it was."""

        saying: str

    def __init__(self, a_minute: int = WORDS_A_MINUTE) -> None:
        """Hold nothing yet; the candidate says so many words *a_minute*."""
        super().__init__(soft_wrap=True, highlight_cursor_line=False, tab_behavior="focus")
        self.cursor_blink = False
        self._a_minute = a_minute
        self._words = -1
        self._count()

    def edit(self, edit: Edit) -> EditResult:
        """Put in what is clean and fits; `Tidied` says what didn't."""
        replaced = self.get_text_range(*sorted((edit.from_location, edit.to_location)))
        room = max(0, LIMIT - len(self.text) + len(replaced))
        text = clean(edit.text)
        saying = ""
        if len(text) > room:
            text, saying = text[:room], f"The box holds {LIMIT:,} characters; the rest was cut off."
        elif len(text) < len(edit.text.replace("\r\n", "\n")):
            saying = "Control characters were taken out."
        edit.text = text
        result = super().edit(edit)
        if saying:
            self.post_message(self.Tidied(saying))
        return result

    def take(self, text: str, *, title: str) -> None:
        """Hold *text* for writing on, the cursor at its end."""
        self.read_only, self.show_cursor = False, True
        self.border_title = Content(title)
        self.text = clean(text)
        self.move_cursor(self.document.end)

    def hold(self, text: str, title: str = "Your answer, locked") -> None:
        """Show *text*, locked."""
        self.text = clean(text)
        self.read_only, self.show_cursor = True, False
        self.border_title = Content(title)
        self.move_cursor(self.document.end)

    def action_undo(self) -> None:
        """Undo, unless locked."""
        if not self.read_only:
            super().action_undo()

    def action_redo(self) -> None:
        """Redo, unless locked."""
        if not self.read_only:
            super().action_redo()

    def on_text_area_changed(self) -> None:
        """Count anew; a line that only now wrapped at the bottom comes into view."""
        self._count()
        self.call_after_refresh(self.scroll_cursor_visible)

    def _count(self) -> None:
        words = words_of(self.text)
        if words == self._words:
            return  # a new subtitle would draw the whole box
        self._words = words
        self.border_subtitle = Content(self.said(words))

    def said(self, words: int) -> str:
        """How long an answer of so many words is."""
        noun = "word" if words == 1 else "words"
        return f"{words:,} {noun} · about {format_clock(spoken(words, self._a_minute))} spoken"
