"""Text to read: paragraphs, some of them hanging from a sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.reactive import reactive

from oralsim.ui.widgets.lined import Lined

LEAST = 10
_NO_SIGN = Content("")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text that is wrapped to the right of its sign."""

    text: Content
    sign: Content = _NO_SIGN

    def lines(self, width: int) -> list[Content]:
        """The lines at *width* cells."""
        indent = self.sign.cell_length
        wrapped = self.text.wrap(max(LEAST, width - indent)) or [Content("")]
        return [Content.assemble(" " * indent if i else self.sign, line) for i, line in enumerate(wrapped)]


class Prose(Lined):
    """Paragraphs one below the other."""

    DEFAULT_CSS = """
    Prose { height: auto; width: 100%; }
    """

    paragraphs: reactive[tuple[Paragraph, ...]] = reactive((), layout=True)

    def __init__(self, paragraphs: Sequence[Paragraph] = ()) -> None:
        super().__init__()
        self.set_reactive(Prose.paragraphs, tuple(paragraphs))

    def lines(self, width: int) -> list[Content]:
        """The lines at *width* cells."""
        return [line for paragraph in self.paragraphs for line in paragraph.lines(width)]
