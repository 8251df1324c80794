"""A question that is answered with yes or no."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widgets import Static

from oralsim.ui.keys import bind
from oralsim.ui.literal import literal
from oralsim.ui.page import Dialog


class ConfirmDialog(Dialog[bool]):
    """Ask before something is lost; F2 says yes, escape no."""

    CSS_PATH = "confirm.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bind("go:Yes", "back:No", "-leave")]

    def __init__(self, title: str, text: str, *, yes: str, no: str) -> None:
        """Say what is asked, what it would mean, and the two answers."""
        super().__init__()
        self._heading = title
        self._text = text
        self._answers = {"go": yes, "back": no}

    def body(self) -> ComposeResult:
        """The question and what it means."""
        yield Static(literal(self._heading, "bold"), classes="asked")
        yield Static(literal(self._text, "$muted"), classes="meaning")

    def on_mount(self) -> None:
        """Name the answers in the last line."""
        self.relabel(**self._answers)

    def action_go(self) -> None:
        """Say yes."""
        self.dismiss(result=True)

    def action_back(self) -> None:
        """Say no."""
        self.dismiss(result=False)

    def action_leave(self) -> None:
        """Say no."""
        self.dismiss(result=False)
