"""Putting screens up and taking them down, whatever screen the app began with."""

from __future__ import annotations

from collections.abc import Callable

from textual.app import App
from textual.screen import Screen

from oralsim.errors import OralsimError


class Moves(App[None]):
    """An app whose first screen may be any."""

    def __init__(self) -> None:
        super().__init__()
        self._base_spent = False
        """Whether the screen that the app began with, which Textual can't replace, is only a floor now."""

    def _open(self, make: Callable[[], Screen[None]], *, instead: bool = False) -> None:
        """Put up a screen that reads the store, or say why it can't be read."""
        try:
            screen = make()
        except OralsimError as error:
            self._say(str(error))
        else:
            self._put(screen, instead=instead)

    def _put(self, screen: Screen[None], *, instead: bool) -> None:
        if instead:
            self._replace(screen)
        elif type(screen) is not type(self.screen):  # else a key was pressed twice in haste
            self.push_screen(screen)

    def _replace(self, screen: Screen[None]) -> None:
        if len(self.screen_stack) > 1:
            self.switch_screen(screen)
        else:
            self._base_spent = True
            self.push_screen(screen)

    def _depth(self) -> int:
        return len(self.screen_stack) - self._base_spent

    def _at_home(self) -> bool:
        from oralsim.ui.screens.home import HomeScreen

        return isinstance(self.screen, HomeScreen)

    def _say(self, text: str) -> None:
        if text:
            self.notify(text, markup=False)
