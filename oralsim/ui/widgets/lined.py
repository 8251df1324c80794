"""A widget that is lines of text, as many as its width makes."""

from __future__ import annotations

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget
from typing_extensions import override


class Lined(Widget):
    """Say `lines(width)`; give it `height: auto`."""

    def lines(self, width: int) -> list[Content]:
        """The lines at *width* cells."""
        raise NotImplementedError

    @override
    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as there are at *width*."""
        return len(self.lines(width))

    def render(self) -> Content:
        """All lines at the width that there is."""
        return Content("\n").join(self.lines(self.content_size.width))
