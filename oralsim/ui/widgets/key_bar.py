"""The last line of a screen: its keys, from the key table; each can be clicked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

ALWAYS = frozenset({"go", "help", "leave", "back"})
"""Below 80 columns only these stay, and they go last when room is short."""
GAP = 3
PAGE = 100


class Place(NamedTuple):
    """Where a key stands on the line, in cells."""

    start: int
    end: int
    binding: Binding


class KeyBar(Widget):
    """A footer that says what each key does here and now."""

    DEFAULT_CSS = """
    KeyBar { height: 1; width: 100%; dock: bottom; background: $card; color: $muted; }
    """

    labels: reactive[dict[str, str | None]] = reactive({})
    """Footer texts that differ from the bindings'; None takes the key off the line."""
    hovered: reactive[str | None] = reactive(None)

    def __init__(self, bindings: Sequence[Binding], *, spare: bool = True) -> None:
        """Say *bindings*; a *spare* line, that of a screen, is kept to the few in a narrow window."""
        super().__init__()
        self._spare = spare
        self._bindings_shown = tuple(bindings)

    def label(self, binding: Binding) -> str | None:
        """What the line says of *binding*; None: nothing."""
        if not binding.show:
            return self.labels.get(binding.id or "")
        return self.labels.get(binding.id or "", binding.description)

    def places(self, width: int) -> list[Place]:
        """The keys that fit into *width* cells, first things first."""
        named = [b for b in self._bindings_shown if self.label(b)]
        if self._spare and width < 80:
            named = [b for b in named if b.id in ALWAYS]
        while named and self._length(named) > width - 4:
            dropped = next((b for b in reversed(named) if b.id not in ALWAYS), named[-1])
            named.remove(dropped)
        start, laid = max(2, (width - PAGE) // 2), []
        for binding in named:
            end = start + self._width(binding)
            laid.append(Place(start, end, binding))
            start = end + GAP
        return laid

    def render(self) -> Content:
        """The line: keys in the accent colour, what they do beside them."""
        parts: list[str | Content | tuple[str, str]] = []
        at = 0
        for start, end, binding in self.places(self.size.width):
            lit = "$foreground" if binding.id == self.hovered else ""
            parts += [" " * (start - at), (binding.key_display or "", "bold $key"), " "]
            parts.append((self.label(binding) or "", lit))
            at = end
        return Content.assemble(*parts)

    def _width(self, binding: Binding) -> int:
        return Content(f"{binding.key_display} {self.label(binding)}").cell_length

    def _length(self, bindings: Sequence[Binding]) -> int:
        return sum(map(self._width, bindings)) + GAP * (len(bindings) - 1)

    def _at(self, x: int) -> Binding | None:
        return next((p.binding for p in self.places(self.size.width) if p.start <= x < p.end), None)

    async def on_click(self, event: events.Click) -> None:
        """Do what the clicked key does."""
        binding = self._at(event.x)
        if binding is not None:
            action = binding.action if "." in binding.action else f"screen.{binding.action}"
            await self.run_action(action)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Light the key under the pointer."""
        binding = self._at(event.x)
        self.hovered = binding.id if binding else None

    def on_leave(self) -> None:
        """Put the light out."""
        self.hovered = None
