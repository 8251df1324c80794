"""A labelled line to type into."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, Static


class Field(Horizontal):
    """A muted label and an input of one line; the input's id is the field's name."""

    DEFAULT_CSS = """
    Field {
        height: 1;
        Static { width: 16; color: $muted; }
        Input { width: 1fr; background: $card; padding: 0 1; border: none; height: 1; }
        Input:focus { background: $lifted; border: none; background-tint: transparent; }
        Input > .input--placeholder, Input:focus > .input--placeholder { color: $muted; }
        &.gap { margin-top: 1; }
    }
    """

    def __init__(self, name: str, label: str, placeholder: str, *, gap: bool = False) -> None:
        super().__init__(classes="gap" if gap else None)
        self._input = name
        self._label = label
        self._placeholder = placeholder

    def compose(self) -> ComposeResult:
        """The label, then the line."""
        yield Static(Content(self._label))
        yield Input(placeholder=self._placeholder, id=self._input)
