"""How exams are held: the examiner's manner, the clock, the pace of speech. No mark depends on them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from oralsim.config import Settings
from oralsim.core.choices import MANNERS
from oralsim.ui.keys import bind
from oralsim.ui.page import Dialog
from oralsim.ui.widgets.rows import Rows

PACES = tuple(range(80, 221, 10))
"""Words a minute to choose from; the file takes any from 40 to 400."""
_NAMES = ("Examiner", "Clock", "You speak")
_HEADING = "How exams are held; the marks stay the same"


def changed(settings: Settings, row: int, step: int) -> Settings:
    """*settings* with what stands in a *row* one *step* further, round the ends."""
    if row == 0:
        place = MANNERS.index(settings.manner) + step
        return replace(settings, manner=MANNERS[place % len(MANNERS)])
    if row == 1:
        return replace(settings, clock_hidden=not settings.clock_hidden)
    near = min(PACES, key=lambda pace: abs(pace - settings.words_a_minute))
    return replace(settings, words_a_minute=PACES[(PACES.index(near) + step) % len(PACES)])


def values(settings: Settings) -> tuple[str, str, str]:
    """What stands in the rows."""
    clock = "hidden until time runs short" if settings.clock_hidden else "shown"
    return settings.manner, clock, f"{settings.words_a_minute} words a minute"


class Values(Rows):
    """Rows whose values the arrows change."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,space", "step(1)", show=False),
        Binding("left", "step(-1)", show=False),
    ]

    @dataclass
    class Stepped(Message):
        """The row under the cursor is to have another value."""

        row: int
        step: int

    def action_step(self, step: int) -> None:
        """Ask for the next value, or the one before."""
        self.post_message(self.Stepped(self.highlighted or 0, step))


class OptionsDialog(Dialog[Settings]):
    """Three rows; enter, a click or an arrow changes one. Ends with what was chosen."""

    CSS_PATH = "options.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bind("go:Done", "choose:Change", "-back", "-leave")]

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings

    def body(self) -> ComposeResult:
        """The heading and the rows."""
        yield Static(_HEADING, classes="muted")
        rows = Values()
        rows.add_options([Option(self._row(number)) for number in range(len(_NAMES))])
        yield rows

    def on_mount(self) -> None:
        """Begin at the examiner."""
        self.query_one(Values).focus().highlighted = 0

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Change the row that was clicked, or entered."""
        self._change(event.option_index, 1)

    def on_values_stepped(self, event: Values.Stepped) -> None:
        """Change the row on or back."""
        self._change(event.row, event.step)

    def action_choose(self) -> None:
        """Change the row under the cursor."""
        self.query_one(Values).action_step(1)

    def action_go(self) -> None:
        """Keep it."""
        self.dismiss(self._settings)

    def action_back(self) -> None:
        """Keep it."""
        self.dismiss(self._settings)

    def action_leave(self) -> None:
        """Keep it."""
        self.dismiss(self._settings)

    def _change(self, row: int, step: int) -> None:
        self._settings = changed(self._settings, row, step)
        self.query_one(Values).replace_option_prompt_at_index(row, self._row(row))

    def _row(self, number: int) -> Content:
        return Content.assemble((f"{_NAMES[number]:<12}", "$muted"), values(self._settings)[number])
