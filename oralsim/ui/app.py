"""The app: themes, signals, crashes, commands. It knows no rule of the exam."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import time
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from textual.app import SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen

from oralsim.ui import theme
from oralsim.ui.keys import with_twins
from oralsim.ui.page import Page
from oralsim.ui.routes import Clock, Routes, Start

if TYPE_CHECKING:
    from oralsim.bank.late import LateBank
    from oralsim.core.model import Bank
    from oralsim.store.store import Store

WIDTHS = [(0, "-too-narrow"), (60, "-narrow"), (80, "-normal"), (100, "-wide")]
NO_COMMANDS = frozenset({"palette", "choose", "mark", "back"})
"""Keys that make no sense in the palette."""
HEIGHTS = [(0, "-too-low"), (15, "-low"), (24, "-tall"), (34, "-high")]


def acted(key: Binding) -> str:
    """The action of a screen's *key*, as the app runs it."""
    return key.action if "." in key.action else f"screen.{key.action}"


class OralsimApp(Routes):
    """A mock oral exam in the terminal."""

    TITLE = "oralsim"
    CSS_PATH = Path(__file__).with_name("app.tcss")
    COMMAND_PALETTE_BINDING = "f12"
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(with_twins("ctrl+q"), "screen.leave", "Leave", show=False),
        Binding(with_twins("ctrl+c"), "how_to_leave", show=False, system=True),
    ]

    def __init__(
        self,
        bank: Bank | LateBank,
        store: Store,
        start: Start = None,
        now: Clock = time.monotonic,
        *,
        remark: str = "",
    ) -> None:
        """Open at *start*: home, an attempt just begun or taken up, or a report; *now* is any clock.

        *remark* is said there, once.
        """
        super().__init__(bank, store, now)
        self._start = start
        self._remark = remark
        self.crash: Exception | None = None
        """What ended the app unforeseen."""
        for own in (theme.CHALK, theme.PAPER):
            self.register_theme(own)
        self.theme = self._first_theme()

    def get_default_screen(self) -> Screen[None]:
        """The first screen, so that no empty one is painted before it."""
        screen = self.screen_of(self._start)
        self.stylesheet.read_all(screen.css_path)  # Textual loads it only for screens that are pushed
        return screen

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Our tokens, for themes that don't have them."""
        return theme.tokens(self.current_theme)

    def _first_theme(self) -> str:
        """The theme that the environment asks for, else the one chosen last, else ours."""
        wishes = os.environ.get("TEXTUAL_THEME", ""), self.settings.theme
        return next((wish for wish in wishes if wish in self.available_themes), theme.CHALK.name)

    def watch_theme(self, old: str, new: str) -> None:
        """Keep the candidate's choice; what the app began with is none."""
        if self.is_running and old != new:
            self.keep(replace(self.settings, theme=new))

    def on_mount(self) -> None:
        """Listen to signals; draw everything anew after a suspension."""
        self.app_resume_signal.subscribe(self, lambda _: self.refresh(layout=True))
        with contextlib.suppress(NotImplementedError):
            for number in {signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)}:
                asyncio.get_running_loop().add_signal_handler(number, self.close_by, number)
        self._say(self._remark)
        if not self.is_headless:
            self.set_interval(1.0, self._watch_terminal)

    def _watch_terminal(self) -> None:
        """Close when the terminal is gone without a signal, as for a process that it doesn't control."""
        if not os.isatty(0):
            self.close_by(getattr(signal, "SIGHUP", signal.SIGTERM))

    def close_by(self, number: signal.Signals) -> None:
        """Save and close, as the signal asks."""
        for screen in self.screen_stack:
            if isinstance(screen, Page):
                screen.put_away()
        self.exit(return_code=128 + number)

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """The screen's own keys, the themes, suspending."""
        if isinstance(screen, Page):
            offered = filter(screen.offers, screen.own_keys())
            named = {screen.label_of(key): key for key in offered if key.id not in NO_COMMANDS}
            for label, key in named.items():
                yield SystemCommand(label, key.tooltip, partial(self.run_action, acted(key)))
        yield SystemCommand("Theme", "Choose the colours.", self.action_change_theme)
        yield SystemCommand("Suspend", "Back to the shell; fg returns.", self.action_suspend_process)

    def action_how_to_leave(self) -> None:
        """Say how to leave, for those who press ctrl+c."""
        self.notify("F9 leaves this screen; what is written is kept.", markup=False)

    def _handle_exception(self, error: Exception) -> None:
        self.crash = self.crash or error
        super()._handle_exception(error)

    def _print_error_renderables(self) -> None:
        if self.crash is None:
            super()._print_error_renderables()
