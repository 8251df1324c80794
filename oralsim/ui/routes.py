"""Which screen comes first, and how the app answers the messages that ask to go somewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from textual.app import App
from textual.screen import Screen

from oralsim.core.model import Bank
from oralsim.store.sitting import Sitting
from oralsim.store.store import Store

if TYPE_CHECKING:
    from oralsim.core.report import Report

Start: TypeAlias = "Sitting | Report | None"
"""An attempt just begun or taken up, a report, or home."""


def first_screen(bank: Bank, store: Store, start: Start) -> Screen[None]:
    """The screen that the app opens with."""
    if start is None:
        from oralsim.ui.screens.home import HomeScreen

        return HomeScreen(bank, store)
    if isinstance(start, Sitting):
        from oralsim.ui.screens.exam import ExamScreen

        return ExamScreen(start)
    from oralsim.ui.screens.report import ReportScreen

    return ReportScreen(start)


def report_screen(store: Store, attempt: str) -> Screen[None]:
    """The report of an attempt that is over."""
    from oralsim.ui.screens.report import ReportScreen

    return ReportScreen(store.report(attempt))


def leave(app: App[None], home: Callable[[], Screen[None]]) -> None:
    """Close the top screen; below the last one lies home, below home the shell."""
    from oralsim.ui.screens.home import HomeScreen

    if len(app.screen_stack) > 1:
        app.pop_screen()
    elif isinstance(app.screen, HomeScreen):
        app.exit()
    else:
        app.switch_screen(home())


def go_home(app: App[None], home: Callable[[], Screen[None]]) -> None:
    """Close everything but home."""
    from oralsim.ui.screens.home import HomeScreen

    while len(app.screen_stack) > 1:
        app.pop_screen()
    if not isinstance(app.screen, HomeScreen):
        app.switch_screen(home())
