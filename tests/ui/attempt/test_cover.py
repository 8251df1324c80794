"""The card over an attempt taken up again."""

from __future__ import annotations

import pytest

from oralsim.config import Settings
from oralsim.ui.screens.questions import QuestionsDialog
from tests.ui.attempt.conftest import Sit, exam_of
from tests.ui.conftest import SIZES, ScreenText, Snapshot


@pytest.mark.parametrize("size", SIZES)
async def test_cover(sit: Sit, snapshot: Snapshot, size: tuple[int, int]) -> None:
    """The question, its time, what is done; nothing of the question itself."""
    sitting = sit.begin()
    sitting.show(0)
    sit.hand.turn(108)
    sitting.close()
    app = sit.open(sit.resume(sitting.attempt))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        snapshot(app, "cover")


async def test_a_drill_has_no_time_left(sit: Sit, screen_text: ScreenText) -> None:
    """Where there is no limit, none is spoken of."""
    sitting = sit.begin("drill")
    sitting.show(0)
    sitting.close()
    app = sit.open(sit.resume(sitting.attempt))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "Question 1" in screen_text(app)
        assert " left" not in screen_text(app)


async def test_a_hidden_clock_stays_hidden(sit: Sit, screen_text: ScreenText) -> None:
    """Who wants to see no times isn't told them here either."""
    sitting = sit.begin()
    sitting.show(0)
    sitting.close()
    app = sit.open(sit.resume(sitting.attempt))
    app.keep(Settings(clock_hidden=True))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "Question 1\n" in screen_text(app)
        assert " left" not in screen_text(app)


async def test_a_retry_goes_on_too(sit: Sit, screen_text: ScreenText) -> None:
    """Who is interrupted while answering once more comes back to that, with the words and the time."""
    sitting = sit.begin("drill", ids=("cnn-1",))
    sitting.show(0)
    sitting.submit("layers")
    sitting.retry()
    sitting.write("second thoughts")
    sit.hand.turn(20)
    sitting.close()
    again = sit.resume(sitting.attempt)
    app = sit.open(again)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "Question 1, once more" in screen_text(app)
        await pilot.press("f2")
        assert exam_of(app).draft == "second thoughts"
        assert "0:20 so far" in screen_text(app)
        sit.hand.turn(5)
        await pilot.press("f2")
    assert [(r.text, r.seconds) for r in again.state.questions[0].responses][1] == ("second thoughts", 25.0)


async def test_with_nothing_to_return_to_the_list_opens(sit: Sit) -> None:
    """All questions were seen and one was passed: the candidate chooses."""
    sitting = sit.begin(ids=("cnn-1",))
    sitting.show(0)
    sitting.pass_over("later")
    sitting.close()
    app = sit.open(sit.resume(sitting.attempt))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert isinstance(app.screen, QuestionsDialog)
