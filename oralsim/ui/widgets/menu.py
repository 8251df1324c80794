"""A few large choices, one below the other, drawn by one widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

RAIL = "▌"


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry."""

    id: str
    key: str
    title: str
    about: str


class Menu(Widget, can_focus=True):
    """Choices to walk through with the arrows; cards of two lines, or lines where room is short."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "walk(-1)", show=False),
        Binding("down", "walk(1)", show=False),
        Binding("enter", "choose", show=False),
    ]

    @dataclass
    class Chosen(Message):
        """A choice was made, by key or by mouse."""

        choice: str

    cursor: reactive[int] = reactive(0)
    choices: reactive[tuple[Choice, ...]] = reactive(())
    tight: reactive[bool] = reactive(default=False, layout=True)
    """A line each."""

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__()
        self.set_reactive(Menu.choices, tuple(choices))

    @property
    def chosen(self) -> Choice:
        """The choice under the cursor."""
        return self.choices[self.cursor]

    def watch_tight(self) -> None:
        """Take a line, or a card of two lines with a gap below, for each."""
        count = len(self.choices)
        self.styles.height = count if self.tight else 3 * count - 1

    def render(self) -> Content:
        """All choices; the one under the cursor is lifted and has a rail."""
        draw = self._line if self.tight else self._card
        gap = "\n" if self.tight else "\n\n"
        width = self.content_size.width
        return Content(gap).join([draw(i, choice, width) for i, choice in enumerate(self.choices)])

    def action_walk(self, step: int) -> None:
        """Move the cursor, round the ends."""
        self.cursor = (self.cursor + step) % len(self.choices)

    def action_choose(self) -> None:
        """Take the choice under the cursor."""
        self.post_message(self.Chosen(self.chosen.id))

    def on_click(self, event: events.Click) -> None:
        """Take the choice that was clicked."""
        place = self._place(event.y)
        if place is not None:
            self.cursor = place
            self.action_choose()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Let the cursor follow the pointer."""
        place = self._place(event.y)
        if place is not None:
            self.cursor = place

    def _place(self, y: int) -> int | None:
        place, line = divmod(y, 1 if self.tight else 3)
        return place if line < 2 and place < len(self.choices) else None

    def _ground(self, place: int) -> tuple[tuple[str, str], str]:
        if place == self.cursor:
            return (RAIL, "$focus"), "on $lifted"
        return (" ", ""), "on $card"

    def _line(self, place: int, choice: Choice, width: int) -> Content:
        rail, ground = self._ground(place)
        title = f"{choice.title:<14}"
        line = Content.assemble(
            rail, (f" {choice.key}  ", "bold $key"), (title, "bold"), (f" {choice.about}", "$muted")
        )
        line = line.truncate(width, ellipsis=True, pad=True)
        return line.stylize_before(ground) if place == self.cursor else line

    def _card(self, place: int, choice: Choice, width: int) -> Content:
        rail, ground = self._ground(place)
        lines = (
            Content.assemble(rail, (f" {choice.key}  ", "bold $key"), (choice.title, "bold")),
            Content.assemble(rail, "    ", (choice.about, "$muted")),
        )
        cut = [line.truncate(width, ellipsis=True, pad=True).stylize_before(ground) for line in lines]
        return Content("\n").join(cut)
