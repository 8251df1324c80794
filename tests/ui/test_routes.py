"""The ways between screens, also in haste, and where the store can't be read."""

from __future__ import annotations

from dataclasses import replace

import pytest
from textual.events import Key
from textual.message import Message
from textual.screen import Screen

from oralsim.config import Settings
from oralsim.core.model import Bank, Blueprint
from oralsim.store.start import begin, draw_ticket
from oralsim.store.store import Store
from oralsim.ui import messages as to
from oralsim.ui.app import OralsimApp
from oralsim.ui.screens.exam import ExamScreen
from oralsim.ui.screens.history import HistoryScreen
from oralsim.ui.screens.home import HomeScreen
from oralsim.ui.screens.ticket import TicketScreen
from tests.ui.conftest import Past, ScreenText

ROUTES = (
    to.SetUp("exam"),
    to.ShowHistory(),
    to.ShowBank(),
    to.ShowReport("e1"),
    to.Begin("exam", Blueprint()),
    to.Resume("e1"),
)


async def test_who_begins_twice_in_haste_gets_one(app: OralsimApp, store: Store) -> None:
    """The second press finds the attempt coming."""
    async with app.run_test(size=(80, 24)) as pilot:
        for _ in range(2):
            app.screen.post_message(to.Begin("drill", Blueprint()))
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, ExamScreen)
        assert len(store.history.attempts()) == 1


@pytest.mark.parametrize(
    ("opening", "haste", "screens"),
    [
        (["f8"], ["enter", "enter"], [ExamScreen]),
        (["f8"], ["escape", "escape"], [ExamScreen]),
        (["f1"], ["f1", "escape"], [ExamScreen]),
        (["f9", "f1"], ["escape", "escape"], [ExamScreen, HomeScreen]),
        (["f9"], ["r", "r"], [ExamScreen, HomeScreen, HistoryScreen]),
        (["f9", "e"], ["escape", "escape"], [ExamScreen, HomeScreen]),
    ],
)
async def test_keys_in_haste_act_once(
    bank: Bank, store: Store, opening: list[str], haste: list[str], screens: list[type[Screen[None]]]
) -> None:
    """The second of two keys that come before anything is drawn finds nothing left to do."""
    sitting = begin(store, draw_ticket(bank, store, Blueprint(), "exam", seed=1))
    app = OralsimApp(bank, store, sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*opening)
        for key in haste:
            app.post_message(Key(key, None))
        for _ in range(3):
            await pilot.pause()
        assert app.is_running
        assert [type(screen) for screen in app.screen_stack] == screens
    sitting.close()


@pytest.mark.parametrize("message", ROUTES, ids=lambda message: type(message).__name__)
async def test_a_store_that_fails_is_a_sentence(
    app: OralsimApp, store: Store, screen_text: ScreenText, message: Message
) -> None:
    """And the screen stays."""
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        store.close()
        app.screen.post_message(message)
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, HomeScreen)
        assert "The store is closed." in screen_text(app)


async def test_a_store_that_fails_leaves_lists_as_they_were(
    app: OralsimApp, store: Store, past: Past, screen_text: ScreenText
) -> None:
    """Coming back to history and to home reads them anew, if it can."""
    past.play(words=10)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("r", "f1")
        store.close()
        await pilot.press("f1")
        assert isinstance(app.screen, HistoryScreen)
        assert "100 %" in screen_text(app)
        await pilot.press("f9")
        assert isinstance(app.screen, HomeScreen)
        assert "The store is closed." in screen_text(app)


async def test_an_exam_begun_from_a_screen_has_code_and_examiner(
    app: OralsimApp, bank: Bank, store: Store
) -> None:
    """The ticket's code, the blueprint's screens, the manner chosen."""
    app.keep(Settings(manner="strict"))
    async with app.run_test(size=(80, 24)) as pilot:
        oral = replace(app.library(bank).load("oral"), prep=0.0)
        app.screen.post_message(to.Begin("exam", oral, seed=4, coded=True))
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, TicketScreen)
        sitting = app.screen.sitting
        assert sitting.state.ticket.code.startswith("oral-0004-")
        sitting.show(0)
        sitting.submit("")
        strict = app.examiner().voices["en", "strict"]
        asked = sitting.state.questions[0].asked
        assert asked is not None
        assert asked.text in strict.opening
