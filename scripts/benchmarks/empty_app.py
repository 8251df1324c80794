"""The smallest Textual app: what every app pays."""

from textual.app import App, ComposeResult
from textual.widgets import Static


class Empty(App[None]):
    """One line; q quits."""

    BINDINGS = [("q", "quit", "Quit")]

    def compose(self) -> ComposeResult:
        """One line."""
        yield Static("ready to go")


if __name__ == "__main__":
    Empty().run()
