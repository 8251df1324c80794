"""Sitting an exam at the screen."""

from __future__ import annotations

import pytest
from textual.events import Paste

from oralsim.ui.widgets.answer import LIMIT
from tests.ui.attempt.conftest import GOOD, WRONG, Sit, exam_of, write
from tests.ui.conftest import SIZES, ScreenText, Snapshot


@pytest.mark.parametrize("size", SIZES)
async def test_exam(sit: Sit, snapshot: Snapshot, size: tuple[int, int]) -> None:
    """Awkward text reaches the screen as written; clock, answer and words at every size."""
    app = sit.open(sit.begin())
    async with app.run_test(size=size) as pilot:
        write(app, "W[l] and [/] are “[MASK]”.")
        sit.hand.turn(78.4)
        exam_of(app).beat()
        await pilot.pause()
        snapshot(app, "exam")


async def test_submitting_is_silent_and_shows_the_next(sit: Sit, screen_text: ScreenText) -> None:
    """After F2 the next question stands there, and no word of right or wrong."""
    sitting = sit.begin()
    app = sit.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        write(app, WRONG)
        await pilot.press("f2")
        text = screen_text(app)
        assert "Question 2 of 3" in text
        assert not {"✓", "✗", "%"} & set(text)
        assert sitting.state.questions[0].answer == WRONG


async def test_an_empty_box_asks_once(sit: Sit, screen_text: ScreenText) -> None:
    """The first F2 asks, the second submits; typing in between takes the question back."""
    sitting = sit.begin()
    app = sit.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        assert "F2 once more submits it empty" in screen_text(app)
        await pilot.press("a", "backspace", "f2")
        assert sitting.state.open == (0, 1, 2)
        sit.hand.turn(1)
        await pilot.press("f2")
        assert sitting.state.questions[0].answer == ""
        assert sitting.state.shown == 1


async def test_a_key_held_down_submits_once(sit: Sit) -> None:
    """It asks at the next, empty box and no more; a press of its own submits."""
    sitting = sit.begin()
    app = sit.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        write(app, GOOD)
        for wait in (1.0, 0.5, 0.03, 0.03, 0.03):
            sit.hand.turn(wait)
            await pilot.press("f2")
        assert len(sitting.state.open) == 2
        sit.hand.turn(1)
        await pilot.press("f2")
        assert len(sitting.state.open) == 1


async def test_a_passed_question_waits_with_its_text(sit: Sit, screen_text: ScreenText) -> None:
    """F4 puts it off; the list goes back to it, with its text and the time that it had left."""
    app = sit.open(sit.begin())
    async with app.run_test(size=(80, 24)) as pilot:
        write(app, "half a thought")
        await pilot.pause()
        sit.hand.turn(30)
        await pilot.press("f4")
        sit.hand.turn(10)
        await pilot.press("f8")
        assert "passed" in screen_text(app)
        assert "2:30" in screen_text(app)
        await pilot.press("home", "enter")
        assert exam_of(app).draft == "half a thought"
        assert "2:30 ━" in screen_text(app)


async def test_flags_come_and_go(sit: Sit, screen_text: ScreenText) -> None:
    """F5 flags, F5 takes the flag away."""
    app = sit.open(sit.begin())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f5")
        assert "⚑ Question 1" in screen_text(app)
        await pilot.press("f5")
        assert "⚑" not in screen_text(app)


async def test_a_russian_layout_works(sit: Sit) -> None:
    """ctrl+я undoes, ctrl+ы submits; ctrl+z is undo and never suspends."""
    sitting = sit.begin()
    app = sit.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("a", "ctrl+я")
        assert exam_of(app).draft == ""
        await pilot.press("b", "ctrl+z", "c", "ctrl+ы")
        assert sitting.state.questions[0].answer == "c"


async def test_a_paste_is_cleaned_and_cut_with_a_word(sit: Sit, screen_text: ScreenText) -> None:
    """No escape sequence reaches the box; it holds so much and says so."""
    app = sit.open(sit.begin())
    async with app.run_test(size=(80, 24)) as pilot:
        app.post_message(Paste("red \x1b[31mink\x1b[0m\u202e, [MASK]\ttab\r\nline"))
        await pilot.pause()
        assert exam_of(app).draft == "red ink, [MASK] tab\nline"
        assert "Control characters were taken out." in screen_text(app)
        app.post_message(Paste("line\n" * LIMIT))
        await pilot.pause()
        assert len(exam_of(app).draft) == LIMIT
        assert "the rest was cut off" in screen_text(app)
