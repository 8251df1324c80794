"""The list of questions: on the way, and at the end."""

from __future__ import annotations

import pytest

from oralsim.core.model import Bank
from oralsim.ui.screens.confirm import ConfirmDialog
from oralsim.ui.screens.exam import ExamScreen
from oralsim.ui.screens.home import HomeScreen
from oralsim.ui.screens.questions import QuestionsDialog
from oralsim.ui.screens.report import ReportScreen
from oralsim.ui.widgets.key_bar import KeyBar
from tests.ui.attempt.conftest import GOOD, Sit, exam_of, write
from tests.ui.conftest import SIZES, ScreenText, Snapshot


@pytest.mark.parametrize("size", SIZES)
async def test_questions(sit: Sit, snapshot: Snapshot, size: tuple[int, int]) -> None:
    """After the last question: how each stands, flags, time left, and what F2 does."""
    app = sit.open(sit.begin())
    async with app.run_test(size=size) as pilot:
        write(app, GOOD)
        await pilot.press("f2", "f5", "f4", "f4")
        snapshot(app, "questions")


@pytest.mark.parametrize("size", SIZES)
async def test_a_long_list_scrolls_in_a_card_that_ends_with_its_keys(
    sit: Sit, bank: Bank, size: tuple[int, int]
) -> None:
    """However many questions there are, all of the card is seen, and nothing is left empty in it."""
    app = sit.open(sit.begin(ids=tuple(question.id for question in bank.questions)))
    async with app.run_test(size=size) as pilot:
        await pilot.press("f8")
        card, keys = app.screen.query_one("#dialog"), app.screen.query_one(KeyBar)
        assert keys.region.bottom == card.region.bottom < size[1]
        assert card.region.y >= 0


async def test_the_clock_runs_on_below_the_list(sit: Sit, screen_text: ScreenText) -> None:
    """The list is no pause: a question can run out under it, and is then closed there too."""
    sitting = sit.begin()
    app = sit.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f8")
        for screen in (exam_of(app), app.screen):
            sit.hand.turn(90.5)
            assert isinstance(screen, ExamScreen | QuestionsDialog)
            screen.beat()
        exam_of(app).beat()
        assert isinstance(app.screen, QuestionsDialog)
        app.screen.beat()
        await pilot.pause()
        assert "time ran out" in screen_text(app)
        await pilot.press("home", "escape")
        assert exam_of(app).locked


async def test_going_elsewhere_leaves_the_question_open(sit: Sit) -> None:
    """Its text waits, another one is shown."""
    sitting = sit.begin()
    app = sit.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        write(app, "begun")
        await pilot.press("f8", "end", "enter")
        assert sitting.state.shown == 2
        assert exam_of(app).draft == ""
        await pilot.press("f8", "home", "enter")
        assert sitting.state.shown == 0
        assert exam_of(app).draft == "begun"


async def test_f2_goes_back_while_a_question_is_shown(sit: Sit) -> None:
    """On the way F2 doesn't end the exam, nor does escape."""
    sitting = sit.begin()
    app = sit.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        for key in ("f2", "escape"):
            await pilot.press("f8", key)
            assert app.screen is exam_of(app)
        assert not sitting.state.over


async def test_a_key_still_down_doesnt_end_the_exam(sit: Sit) -> None:
    """The list that came by itself takes F2 only after half a second; then it ends the exam."""
    sitting = sit.begin(ids=("cnn-1",))
    app = sit.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        write(app, GOOD)
        await pilot.press("f2", "f2", "f2")
        assert not sitting.state.over
        sit.hand.turn(0.6)
        await pilot.press("f2")
        assert sitting.state.ending == "finished"
        assert isinstance(app.screen, ReportScreen)


async def test_giving_up_asks_and_gives_no_mark(sit: Sit, screen_text: ScreenText) -> None:
    """Escape goes on; F2 gives up, and the report has the answers without a mark."""
    sitting = sit.begin()
    app = sit.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        write(app, GOOD)
        await pilot.press("f2", "f8", "g")
        assert isinstance(app.screen, ConfirmDialog)
        assert "It gets no mark" in screen_text(app)
        await pilot.press("escape")
        assert not sitting.state.over
        await pilot.press("g", "f2")
        text = screen_text(app)
        assert sitting.state.ending == "given_up"
        assert "given up" in text
        assert "no mark" in text


async def test_leaving_from_the_list_saves(sit: Sit) -> None:
    """F9 in the list leaves the exam, which can be taken up again."""
    sitting = sit.begin()
    app = sit.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        write(app, "begun")
        await pilot.press("f8", "f9")
        assert isinstance(app.screen, HomeScreen)
    assert sit.resume(sitting.attempt).session.text_of(0) == "begun"


async def test_a_dialog_has_the_only_keys(sit: Sit) -> None:
    """The screen below says its keys again when the dialog is gone."""
    app = sit.open(sit.begin())
    async with app.run_test() as pilot:
        below = app.screen.query_one(KeyBar)
        await pilot.press("f8")
        assert isinstance(app.screen, QuestionsDialog)
        assert not below.visible
        await pilot.press("escape")
        assert below.visible
