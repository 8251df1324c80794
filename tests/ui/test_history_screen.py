"""The list of past attempts."""

from __future__ import annotations

import pytest
from textual.widgets import Input

from oralsim.store.store import Store
from oralsim.ui.app import OralsimApp
from oralsim.ui.screens.confirm import ConfirmDialog
from oralsim.ui.screens.history import HistoryScreen
from oralsim.ui.screens.setup import SetupScreen
from tests.ui.conftest import SIZES, Past, ScreenText, Snapshot


@pytest.fixture
def listed(app: OralsimApp, past: Past) -> OralsimApp:
    """The app with an exam passed, a drill failed, an exam given up, and one unfinished."""
    past.play(9)
    past.play(4, mode="drill", topic="cnn")
    past.play(7, answers=1, end="give up")
    past.play(7, answers=2, end="leave")
    return app


@pytest.mark.parametrize("size", SIZES)
async def test_history(listed: OralsimApp, snapshot: Snapshot, size: tuple[int, int]) -> None:
    """A line for each attempt, the newest first; the marks as a line of blocks with figures."""
    async with listed.run_test(size=size) as pilot:
        await pilot.press("r")
        snapshot(listed, "history")


async def test_filters_and_orders_go_round(listed: OralsimApp, screen_text: ScreenText) -> None:
    """`f` shows exams, drills, unfinished ones; `s` sorts."""
    async with listed.run_test(size=(80, 24)) as pilot:
        await pilot.press("r", "f", "f")
        assert "drills · newest first" in screen_text(listed)
        assert "1 attempt " in screen_text(listed)
        await pilot.press("f", "f", "s")
        text = screen_text(listed)
        assert "all · best first" in text
        assert text.index(" 90 %") < text.index("given up")


@pytest.mark.parametrize(("size", "blocks"), [((60, 15), 13), ((80, 24), 20)])
async def test_the_trend_takes_one_line(
    app: OralsimApp, past: Past, screen_text: ScreenText, size: tuple[int, int], blocks: int
) -> None:
    """In a narrow window fewer marks are drawn."""
    for _ in range(25):
        past.play(9, answers=1)
    async with app.run_test(size=size) as pilot:
        await pilot.press("r")
        await pilot.pause()
        line = next(line for line in screen_text(app).splitlines() if "25 attempts" in line)
        assert line.endswith("on average")
        assert line.count("▂") == blocks


async def test_words_filter_and_escape_ends_that(listed: OralsimApp, screen_text: ScreenText) -> None:
    """Words must stand in an attempt; escape shows all again, and only then leaves."""
    async with listed.run_test(size=(80, 24)) as pilot:
        await pilot.press("r", "slash")
        listed.screen.query_one(Input).value = "drill"
        await pilot.pause()
        assert "1 attempt " in screen_text(listed)
        await pilot.press("escape")
        assert "4 attempts" in screen_text(listed)
        await pilot.press("escape")
        assert not isinstance(listed.screen, HistoryScreen)


async def test_deleting_asks_first(listed: OralsimApp, store: Store, screen_text: ScreenText) -> None:
    """Escape keeps the attempt, F2 deletes it and no other."""
    async with listed.run_test(size=(80, 24)) as pilot:
        await pilot.press("r", "down", "x")
        assert isinstance(listed.screen, ConfirmDialog)
        assert "lost for ever" in screen_text(listed)
        await pilot.press("escape")
        assert len(store.history.attempts()) == 4
        await pilot.press("ч", "f2")
        await listed.workers.wait_for_complete()
        await pilot.pause()
    assert [row.state for row in store.history.attempts()] == ["open", "finished", "finished"]


async def test_an_empty_history_says_how_to_begin(app: OralsimApp, screen_text: ScreenText) -> None:
    """Nothing to open, a sentence instead; F2 leads to the first exam."""
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("r", "x")
        assert "No attempts yet" in screen_text(app)
        assert "F2 Exam" in screen_text(app)
        assert not {"Delete", "Filter", "Sort", "topics"} & set(screen_text(app).split())
        await pilot.press("f2")
        await pilot.pause()
        assert isinstance(app.screen, SetupScreen)
