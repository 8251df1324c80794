"""What a screen is for, and its keys; all from the key table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from oralsim.ui.keys import bind
from oralsim.ui.page import Page
from oralsim.ui.widgets.prose import Paragraph, Prose

GENERAL = (
    ("tab", "Move between the parts of a screen."),
    ("ctrl+c", "Copy what is selected."),
    ("mouse", "Everything can be clicked, also the keys in the last line."),
)
"""Keys that are Textual's own."""
COLUMN = 13


class HelpScreen(Page):
    """The keys of the screen below."""

    HEADING = "help"
    CSS_PATH = "help.tcss"
    AUTO_FOCUS = "VerticalScroll"
    BINDINGS: ClassVar[list[BindingType]] = [*bind("go:Back", "-back", "-help", "-leave")]

    def __init__(self, purpose: str, keys: Sequence[Binding]) -> None:
        super().__init__()
        self._purpose = purpose
        self._keys = keys

    def body(self) -> ComposeResult:
        """The purpose, then a line for each key."""
        keys = [(key.key_display or key.key, key.tooltip) for key in self._keys]
        lines = [
            Paragraph(Content(meaning), Content.styled(f"{shown:<{COLUMN}}", "bold $key"))
            for shown, meaning in (*keys, *GENERAL)
        ]
        with VerticalScroll():
            yield Static(self._purpose, markup=False, classes="card rail")
            yield Prose(lines)

    def action_go(self) -> None:
        """Back to the screen."""
        self.action_leave()

    def action_back(self) -> None:
        """Back to the screen."""
        self.action_leave()

    def action_help(self) -> None:
        """Back to the screen."""
        self.action_leave()
