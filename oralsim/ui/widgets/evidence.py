"""What was said, with the words tinted that earned or lost something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget

from oralsim.ui.literal import literal
from oralsim.ui.spans import Piece

_META = "piece"


class Evidence(Widget):
    """A card of text; pointing at tinted words names their finding, a lit finding sets its words off."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    Evidence { height: auto; width: 100%; background: $card; color: $foreground; padding: 1 2; }
    .-low Evidence { padding: 0 2; }
    """

    @dataclass
    class Pointed(Message):
        """The pointer is on words of this finding, or on none."""

        evidence: Evidence
        finding: int | None
        clicked: bool = False

    lit: reactive[int | None] = reactive(None)
    """The finding whose words are set off."""

    def __init__(self, pieces: Sequence[Piece], response: int = 0) -> None:
        """Show the *pieces* of what was said in that *response*."""
        super().__init__()
        self.response = response
        self._pieces = tuple(pieces)
        self._pointed: int | None = None

    def render(self) -> Content:
        """All pieces; while a finding is lit, the words of others lose their ground."""
        made = [self._draw(number, piece) for number, piece in enumerate(self._pieces)]
        return Content("").join(made) if made else Content.styled("(nothing)", "$muted")

    def _draw(self, number: int, piece: Piece) -> Content:
        text = literal(piece.text)
        if not piece.tone:
            return text
        if self.lit is None:
            style = f"${piece.tone} on ${piece.tone}-tint"
        elif self.lit in piece.findings:
            style = f"bold underline ${piece.tone} on ${piece.tone}-tint"
        else:
            style = f"${piece.tone}"
        return text.stylize(style).stylize(Style.from_meta({_META: number}))

    def _finding(self, event: events.MouseEvent) -> int | None:
        number = event.style.meta.get(_META)
        return min(self._pieces[number].findings) if isinstance(number, int) else None

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Name the finding under the pointer when it changes."""
        self._point(self._finding(event))

    def on_leave(self) -> None:
        """The pointer is on no words any more."""
        self._point(None)

    def on_click(self, event: events.Click) -> None:
        """Choose the finding that was clicked, or this text."""
        self.post_message(self.Pointed(self, self._finding(event), clicked=True))

    def _point(self, finding: int | None) -> None:
        if finding != self._pointed:
            self._pointed = finding
            self.post_message(self.Pointed(self, finding))
