"""The home screen with real data, at every size."""

from __future__ import annotations

import pytest

from oralsim.store.store import Store
from oralsim.ui.app import OralsimApp
from oralsim.ui.screens.bank import BankScreen
from oralsim.ui.screens.exam import ExamScreen
from oralsim.ui.screens.history import HistoryScreen
from oralsim.ui.screens.home import HomeScreen
from oralsim.ui.screens.setup import SetupScreen
from oralsim.ui.widgets.menu import Menu
from oralsim.ui.widgets.standing_view import StandingView
from oralsim.ui.widgets.ticks import Ticks
from tests.ui.conftest import SIZES, Past, ScreenText, Snapshot


@pytest.mark.parametrize("size", SIZES)
async def test_home_of_a_newcomer(app: OralsimApp, snapshot: Snapshot, size: tuple[int, int]) -> None:
    """Without attempts every topic stands there, never asked."""
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        snapshot(app, "home-new")


@pytest.mark.parametrize("size", SIZES)
async def test_home_with_a_past(
    app: OralsimApp, past: Past, snapshot: Snapshot, size: tuple[int, int]
) -> None:
    """Marks, trend, weakest topic and the unfinished exam stand there, all twelve topics at 80×24 too."""
    past.play(9)
    past.play(4, mode="drill", topic="cnn")
    past.play(6)
    past.play(7, answers=2, end="leave")
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        snapshot(app, "home-past")


async def test_a_window_too_small_asks_for_a_larger_one(app: OralsimApp, screen_text: ScreenText) -> None:
    """Below 60×15 one line says so; larger again, all is back."""
    async with app.run_test(size=(50, 12)) as pilot:
        await pilot.pause()
        assert screen_text(app).strip() == "A larger window, please: 60×15."
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert "Mock exam" in screen_text(app)


@pytest.mark.parametrize(
    ("key", "screen"),
    [("e", SetupScreen), ("у", SetupScreen), ("к", HistoryScreen), ("и", BankScreen), ("f2", SetupScreen)],
)
async def test_letters_work_on_both_layouts(app: OralsimApp, key: str, screen: type) -> None:
    """A Latin letter and its Cyrillic twin do the same."""
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(key)
        assert isinstance(app.screen, screen)


async def test_the_menu_goes_by_arrows_and_by_mouse(app: OralsimApp) -> None:
    """Down and enter open the drill; a click opens the bank."""
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "enter")
        assert isinstance(app.screen, SetupScreen)
        await pilot.press("f9")
        assert isinstance(app.screen, HomeScreen)
        await pilot.click(Menu, offset=(6, 9))
        assert isinstance(app.screen, BankScreen)


async def test_what_the_store_says_stays_until_dismissed(
    app: OralsimApp, store: Store, screen_text: ScreenText
) -> None:
    """A notice is shown literally, and gone after escape."""
    store.notices.append("The database [/] was damaged.")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "The database [/] was damaged." in screen_text(app)
        await pilot.press("escape")
        assert "damaged" not in screen_text(app)


async def test_home_is_left_by_its_last_key(app: OralsimApp) -> None:
    """F9 at home ends the app without an error."""
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f9")
    assert app.return_code == 0


async def test_a_click_on_a_topic_sets_up_its_drill(app: OralsimApp) -> None:
    """The row of a topic is a way in."""
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.click(StandingView, offset=(3, 3))
        await pilot.pause()
        assert isinstance(app.screen, SetupScreen)
        assert app.screen.query_one("#topics", Ticks).ticked == {"generative"}


async def test_the_card_of_the_unfinished_exam_goes_on(app: OralsimApp, past: Past) -> None:
    """A click on it is F2."""
    past.play(7, answers=2, end="leave")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.click("#unfinished")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen_stack[1], ExamScreen)


async def test_home_shows_what_changed_meanwhile(
    app: OralsimApp, past: Past, screen_text: ScreenText
) -> None:
    """Back from another screen, a new attempt stands there."""
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("b")
        past.play(9)
        await pilot.press("f9")
        await pilot.pause()
        assert "1 attempt, best 90 %" in screen_text(app)


async def test_an_exam_open_in_another_window_is_not_offered(
    app: OralsimApp, past: Past, store: Store, screen_text: ScreenText
) -> None:
    """The card says so, and F2 sets up a new one."""
    lock = store.lock(past.play(7, answers=2, end="leave"))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "open in another window" in screen_text(app)
        await pilot.press("f2")
        assert isinstance(app.screen, SetupScreen)
    lock.release()
