"""The first line of a screen: where one is, and what about it matters."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

GAP = 2


class HeaderLine(Widget):
    """`oralsim  mock exam` on the left, facts on the right; it asks for a larger window if need be."""

    DEFAULT_CSS = """
    HeaderLine { height: 1; width: 100%; max-width: 104; padding: 0 2; color: $muted; }
    """

    left: reactive[Content] = reactive(Content(""))
    right: reactive[Content] = reactive(Content(""))

    def __init__(self, left: Content, right: Content) -> None:
        super().__init__()
        self.set_reactive(HeaderLine.left, left)
        self.set_reactive(HeaderLine.right, right)

    def render(self) -> Content:
        """The two ends on one line; if they don't fit the name goes, then the left one is cut."""
        window = self.app.size
        if window.width < 60 or window.height < 15:
            return Content("A larger window, please: 60×15.")
        width = self.content_size.width
        room = max(0, width - self.right.cell_length - GAP)
        left = Content.assemble(("oralsim", "bold $foreground"), "  ", self.left)
        if left.cell_length > room and self.left:
            left = self.left
        left = left.truncate(room, ellipsis=True, pad=True)
        return Content.assemble(left, " " * GAP, self.right)
