"""The question on its card."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.widgets import Input

from oralsim.ui import theme
from oralsim.ui.widgets.prompt_card import PromptCard


class Carded(App[None]):
    """A card above something else to focus."""

    def __init__(self, prompt: str) -> None:
        super().__init__()
        self._prompt = prompt

    def compose(self) -> ComposeResult:
        """Both."""
        yield PromptCard(self._prompt)
        yield Input()

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Our tokens."""
        return theme.tokens(self.current_theme)


async def test_a_long_prompt_scrolls_in_a_third() -> None:
    """It takes no more of the height, and tab leads to it."""
    app = Carded("A long question? " * 60)
    async with app.run_test(size=(60, 15)) as pilot:
        card = app.query_one(PromptCard)
        assert card.size.height <= 15 / 3
        await pilot.press("tab", "shift+tab")
        app.query_one(Input).focus()
        await pilot.press("shift+tab", "end")
        assert app.focused is card
        assert card.scroll_y == card.max_scroll_y > 0


async def test_a_short_one_is_no_stop_for_tab() -> None:
    """There is nothing to scroll."""
    app = Carded("Why?")
    async with app.run_test(size=(60, 15)) as pilot:
        await pilot.press("tab", "tab")
        assert isinstance(app.focused, Input)
        app.query_one(PromptCard).prompt = "What is [/]?"
        await pilot.pause()
        assert app.query_one(PromptCard).size.height == 1
