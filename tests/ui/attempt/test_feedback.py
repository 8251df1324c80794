"""What an answer earned, after it in a drill."""

from __future__ import annotations

import pytest

from oralsim.ui.app import OralsimApp
from oralsim.ui.screens.feedback import FeedbackScreen
from oralsim.ui.screens.questions import QuestionsDialog
from oralsim.ui.screens.report import ReportScreen
from oralsim.ui.widgets.evidence import Evidence
from oralsim.ui.widgets.feedback import FeedbackView
from oralsim.ui.widgets.rubric import Rubric, RubricRow
from tests.ui.attempt.conftest import GOOD, WRONG, Sit, exam_of, write
from tests.ui.conftest import SIZES, ScreenText, Snapshot


def lit(app: OralsimApp) -> tuple[int | None, int | None]:
    """The finding lit in the rubric, and in the words."""
    return app.screen.query_one(Rubric).lit, app.screen.query(Evidence).last().lit


@pytest.mark.parametrize("size", SIZES)
async def test_feedback(sit: Sit, snapshot: Snapshot, size: tuple[int, int]) -> None:
    """Words beside the rubric, a wrong claim with its cost, the sum, the notes."""
    app = sit.open(sit.begin("drill"))
    async with app.run_test(size=size) as pilot:
        write(app, WRONG)
        await pilot.press("f2")
        snapshot(app, "feedback")


async def test_arrows_light_a_point_and_its_words(sit: Sit) -> None:
    """Down goes through the points and the wrong claims, up goes back."""
    app = sit.open(sit.begin("drill"))
    async with app.run_test(size=(120, 36)) as pilot:
        write(app, WRONG)
        await pilot.press("f2", "down", "down")
        assert lit(app) == (1, 1)
        await pilot.press("down", "down", "down")
        assert lit(app) == (3, 3)
        await pilot.press("up")
        assert lit(app) == (2, 2)


async def test_the_pointer_lights_both_ways(sit: Sit) -> None:
    """Over a row its words are lit, over words their row; a click keeps them lit."""
    app = sit.open(sit.begin("drill"))
    async with app.run_test(size=(120, 36)) as pilot:
        write(app, "layers")
        await pilot.press("f2")
        await pilot.hover(RubricRow)
        assert lit(app) == (0, 0)
        await pilot.hover(FeedbackView, offset=(1, 20))
        assert lit(app) == (None, None)
        await pilot.hover(Evidence, offset=(4, 1))
        assert lit(app) == (0, 0)
        await pilot.click(RubricRow)
        await pilot.hover(FeedbackView, offset=(1, 20))
        assert lit(app) == (0, 0)


async def test_a_retry_stands_beside_the_first(sit: Sit, screen_text: ScreenText) -> None:
    """The new response is shown with its own rubric; the first one counts."""
    sitting = sit.begin("drill")
    app = sit.open(sitting)
    async with app.run_test(size=(120, 36)) as pilot:
        write(app, "layers")
        await pilot.press("f2", "r")
        assert exam_of(app).draft == ""
        write(app, GOOD)
        await pilot.press("f2")
        text = screen_text(app)
        assert "You said first · 50 %, which counts" in text
        assert "You said again · 100 %" in text
        assert "Rubric of answer 2" in text
        await pilot.press("left")
        await pilot.pause()
        assert "Rubric of answer 1" in screen_text(app)
        sit.hand.turn(1)
        await pilot.press("f2")
        assert sitting.state.shown == 1
        assert [r.text for r in sitting.state.questions[0].responses] == ["layers", GOOD]


async def test_the_last_feedback_finishes(sit: Sit, screen_text: ScreenText) -> None:
    """With nothing open F2 leads to the report."""
    app = sit.open(sit.begin("drill", ids=("cnn-1",)))
    async with app.run_test(size=(80, 24)) as pilot:
        write(app, GOOD)
        await pilot.press("f2")
        assert "F2 Finish" in screen_text(app)
        sit.hand.turn(1)
        await pilot.press("f2")
        assert isinstance(app.screen, ReportScreen)


async def test_f2_pressed_twice_in_haste_stays_at_the_feedback(sit: Sit) -> None:
    """Nobody has read it yet."""
    app = sit.open(sit.begin("drill"))
    async with app.run_test(size=(80, 24)) as pilot:
        write(app, GOOD)
        await pilot.press("f2", "f2")
        assert len(app.screen_stack) == 2
        sit.hand.turn(1)
        await pilot.press("f2")
        assert len(app.screen_stack) == 1


async def test_ending_a_drill_shows_what_is_open(sit: Sit, screen_text: ScreenText) -> None:
    """F9 lists what would stay unanswered; F2 ends."""
    sitting = sit.begin("drill")
    app = sit.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        write(app, GOOD)
        await pilot.press("f2", "f9")
        assert isinstance(app.screen, QuestionsDialog)
        assert "2 open. F2 ends the drill." in screen_text(app)
        sit.hand.turn(1)
        await pilot.press("f2")
        assert sitting.state.ending == "finished"


async def test_the_model_answer_comes_and_goes(sit: Sit, screen_text: ScreenText) -> None:
    """`m` hides it, `m` shows it; on a Russian layout too."""
    app = sit.open(sit.begin("drill"))
    async with app.run_test(size=(120, 36)) as pilot:
        write(app, GOOD)
        await pilot.press("f2")
        assert isinstance(app.screen, FeedbackScreen)
        assert "A model answer with [MASK] in it." in screen_text(app)
        assert "The notes said [/]." in screen_text(app)
        await pilot.press("m")
        assert "A model answer" not in screen_text(app)
        await pilot.press("ь")
        assert "A model answer" in screen_text(app)


async def test_a_click_on_the_other_answer_judges_it(sit: Sit, screen_text: ScreenText) -> None:
    """Pointing at it does nothing yet: its findings are others."""
    app = sit.open(sit.begin("drill"))
    async with app.run_test(size=(120, 36)) as pilot:
        write(app, "layers")
        await pilot.press("f2", "r")
        write(app, GOOD)
        await pilot.press("f2")
        await pilot.hover(Evidence, offset=(4, 1))
        assert lit(app) == (None, None)
        await pilot.click(Evidence, offset=(4, 1))
        await pilot.pause()
        assert "Rubric of answer 1" in screen_text(app)
