"""The question on a card with a rail; a long one scrolls in a third of the height."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.reactive import reactive
from textual.widgets import Static

from oralsim.ui.literal import literal


class PromptCard(VerticalScroll):
    """Where the eye lands."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    PromptCard {
        height: auto; max-height: 33vh; width: 100%;
        background: $card; border-left: thick $focus; padding: 1 2;
        scrollbar-size-vertical: 1; scrollbar-color: $track; scrollbar-background: $card;
        &:focus { background: $lifted; scrollbar-background: $lifted; }
    }
    .-low PromptCard { padding: 0 2; }
    """

    prompt: reactive[str] = reactive("")
    """As the bank has it; shown literally."""

    def __init__(self, prompt: str = "") -> None:
        super().__init__()
        self.set_reactive(PromptCard.prompt, prompt)

    def compose(self) -> ComposeResult:
        """The text alone."""
        yield Static(literal(self.prompt), markup=False)

    def watch_prompt(self, prompt: str) -> None:
        """Show another question from its beginning."""
        self.query_one(Static).update(literal(prompt))
        self.scroll_home(animate=False)

    def allow_focus(self) -> bool:
        """Be a stop for tab only where there is something to scroll."""
        return self.max_scroll_y > 0
