"""Rows to tick; none ticked means any. Or rows of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from oralsim.ui.widgets.rows import Rows

SIGN = "✓"


@dataclass(frozen=True, slots=True)
class Tick:
    """One row."""

    id: str
    label: Content
    note: Content
    """Right of the label."""


class Ticks(Rows):
    """Space or a click ticks a row; at its ends the arrows go on to the next list."""

    DEFAULT_CSS = """
    Ticks:blur > .option-list--option-highlighted { background: transparent; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "select", show=False),
        Binding("up", "up", show=False),
        Binding("down", "down", show=False),
    ]

    @dataclass
    class Changed(Message):
        """Rows were ticked or unticked."""

        ticks: Ticks

    ticked: reactive[frozenset[str]] = reactive(frozenset(), init=False)

    def __init__(
        self, rows: Sequence[Tick], ticked: frozenset[str] = frozenset(), *, one: bool = False
    ) -> None:
        """Show *rows*; *one*: always exactly one is ticked."""
        super().__init__()
        self._one = one
        self._rows = tuple(rows)
        self.set_reactive(Ticks.ticked, ticked & {row.id for row in rows})
        self.add_options([Option(self._prompt(row), id=row.id) for row in rows])

    def renew(self, rows: Sequence[Tick]) -> None:
        """Show the same rows with other notes."""
        for old, row in zip(self._rows, rows, strict=True):
            if old != row:
                self.replace_option_prompt(row.id, self._prompt(row))
        self._rows = tuple(rows)

    def watch_ticked(self) -> None:
        """Draw the signs and tell."""
        for row in self._rows:
            self.replace_option_prompt(row.id, self._prompt(row))
        self.post_message(self.Changed(self))

    def tick_all(self) -> None:
        """Tick every row, or none if all are ticked."""
        every = frozenset(row.id for row in self._rows)
        self.ticked = frozenset() if self.ticked == every else every

    def action_up(self) -> None:
        """One row up, or to the widget before."""
        if self.highlighted in {0, None}:
            self.screen.focus_previous()
        else:
            self.action_cursor_up()

    def action_down(self) -> None:
        """One row down, or to the next widget."""
        if self.highlighted in {self.option_count - 1, None}:
            self.screen.focus_next()
        else:
            self.action_cursor_down()

    def on_focus(self) -> None:
        """Have a row under the cursor."""
        if self.highlighted is None:
            self.highlighted = 0

    @on(OptionList.OptionSelected)
    def _toggle(self, message: OptionList.OptionSelected) -> None:
        message.stop()
        if message.option_id is not None:
            chosen = frozenset({message.option_id})
            self.ticked = chosen if self._one else self.ticked ^ chosen

    def _prompt(self, row: Tick) -> Content:
        sign = (SIGN, "$good") if row.id in self.ticked else "·"
        return Content.assemble(sign, " ", row.label, row.note)
