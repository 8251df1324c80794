"""The smallest Textual app: what every app pays."""

from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.widgets import Static


class Empty(App[None]):
    """One line; q quits."""

    BINDINGS: ClassVar[list[BindingType]] = [("q", "quit", "Quit")]

    def compose(self) -> ComposeResult:
        """One line."""
        yield Static("ready to go")


if __name__ == "__main__":
    Empty().run()
