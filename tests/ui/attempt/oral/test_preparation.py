"""Notes, the clock of the preparation, and the way to the answers."""

from __future__ import annotations

import pytest

from oralsim.config import Settings
from oralsim.ui.screens.exam import ExamScreen
from oralsim.ui.screens.preparation import PreparationScreen
from oralsim.ui.screens.questions import QuestionsDialog
from oralsim.ui.widgets.aside import Aside
from oralsim.ui.widgets.notes import NotesRow
from tests.ui.attempt.conftest import exam_of
from tests.ui.attempt.oral.conftest import Oral, box_of
from tests.ui.conftest import SIZES, ScreenText, Snapshot


@pytest.mark.parametrize("size", SIZES)
async def test_preparation(oral: Oral, snapshot: Snapshot, size: tuple[int, int]) -> None:
    """The questions beside their notes, under the clock."""
    app = oral.open(oral.ask())
    async with app.run_test(size=size) as pilot:
        await oral.press(pilot, "f2")
        await oral.say(pilot, "first the definition", "tab")
        await oral.say(pilot, "an example with [/]")
        oral.hand.turn(200)
        assert isinstance(app.screen, PreparationScreen)
        app.screen.beat()
        await pilot.pause()
        snapshot(app, "preparation")


async def test_notes_belong_to_their_questions_and_are_kept(oral: Oral) -> None:
    """Tab goes round the boxes; what stands in them is in the event that ends the preparation."""
    sitting = oral.ask()
    app = oral.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        await oral.press(pilot, "f2")
        await oral.say(pilot, "one", "tab")
        assert [row.has_class("-here") for row in app.screen.query(NotesRow)] == [False, True]
        await oral.say(pilot, "two", "tab")
        assert box_of(app).text == "one"
        await oral.press(pilot, "f2")
    assert [here.notes for here in sitting.state.questions] == ["one", "two"]
    assert sitting.state.stage == "answering"


async def test_time_out_leads_on_by_itself(oral: Oral, screen_text: ScreenText) -> None:
    """To the list, where no clock runs; with a dialog open it waits for that to close."""
    sitting = oral.ask()
    app = oral.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        await oral.press(pilot, "f2")
        await oral.say(pilot, "half a thou")
        await oral.press(pilot, "f9")
        oral.hand.turn(600)
        page = app.screen_stack[-2]
        assert isinstance(page, PreparationScreen)
        page.beat()
        await pilot.pause()
        assert "Leave this exam" in screen_text(app)
        await oral.press(pilot, "escape")
        page.beat()
        await pilot.pause()
        assert isinstance(app.screen, QuestionsDialog)
        assert "2 open, 8:00 left" in screen_text(app)
    assert sitting.state.questions[0].notes == "half a thou"


async def test_the_order_is_free(oral: Oral) -> None:
    """Any question first; after it the list again, until all are answered."""
    sitting = oral.ask()
    app = oral.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        await oral.press(pilot, "f2", "f2", "down", "f2")
        assert sitting.state.shown == 1
        await oral.say(pilot, "quartz and basalt", "f2")
        assert isinstance(app.screen, QuestionsDialog)
        await oral.press(pilot, "enter")
        assert sitting.state.shown == 0


async def test_a_key_still_down_chooses_nothing(oral: Oral) -> None:
    """F2 that ended the preparation doesn't take the first question."""
    sitting = oral.ask()
    app = oral.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        await oral.press(pilot, "f2", "f2")
        await pilot.press("f2")
        assert isinstance(app.screen, QuestionsDialog)
        assert sitting.state.shown is None


async def test_notes_are_read_while_answering(oral: Oral, screen_text: ScreenText) -> None:
    """Beside the box where there is room, else by ctrl+n; they can't be changed."""
    sitting = oral.ask()
    app = oral.open(sitting)
    async with app.run_test(size=(120, 36)) as pilot:
        await oral.press(pilot, "f2")
        await oral.say(pilot, "remember the watch", "f2", "f2")
        aside = exam_of(app).query_one(Aside)
        assert aside.display
        assert "remember the watch" in screen_text(app)
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert not aside.display
        await oral.press(pilot, "ctrl+т")
        assert aside.display
        assert "remember the watch" in screen_text(app)
        await oral.press(pilot, "ctrl+n", "x")
        assert not aside.display
        assert exam_of(app).draft == "x"


async def test_a_crash_leads_back_with_all_notes(oral: Oral, screen_text: ScreenText) -> None:
    """The clock rests behind the cover."""
    sitting = oral.ask()
    app = oral.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        await oral.press(pilot, "f2")
        await oral.say(pilot, "one", "tab")
        await oral.say(pilot, "two")
    sitting.close()
    oral.hand.turn(5_000)
    again = oral.again(sitting.attempt)
    app = oral.open(again)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "Preparation, 9:5" in screen_text(app)
        oral.hand.turn(5_000)
        await oral.press(pilot, "f2")
        assert isinstance(app.screen, PreparationScreen)
        assert "one" in screen_text(app)
        assert "two" in screen_text(app)
        await oral.press(pilot, "f2")
    assert [here.notes for here in again.state.questions] == ["one", "two"]


async def test_a_small_window_keeps_clock_and_notes_going(oral: Oral, screen_text: ScreenText) -> None:
    """40×12 asks for a larger one; what is typed there is in the box when it is back."""
    sitting = oral.ask()
    app = oral.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        await oral.press(pilot, "f2")
        await pilot.resize_terminal(40, 12)
        await pilot.pause()
        assert "A larger window" in screen_text(app)
        await oral.press(pilot, "h", "i", after=10)
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert "hi" in screen_text(app)
    assert sitting.session.notes_of(0) == "hi"
    assert sitting.state.prep.remaining(sitting.now()) == 580


async def test_a_hidden_clock_shows_when_time_runs_short(oral: Oral, screen_text: ScreenText) -> None:
    """In the preparation, on the list, and over an answer."""
    sitting = oral.ask()
    app = oral.open(sitting)
    app.keep(Settings(clock_hidden=True))
    async with app.run_test(size=(80, 24)) as pilot:
        await oral.press(pilot, "f2")
        assert "10:00" not in screen_text(app)
        await oral.press(pilot, "f2")
        assert "8:00" not in screen_text(app)
        await oral.press(pilot, "f2")
        assert isinstance(app.screen, ExamScreen)
        assert "of 4:00" not in screen_text(app)
        oral.hand.turn(200)
        exam_of(app).beat()
        await pilot.pause()
        assert "of 4:00" in screen_text(app)
