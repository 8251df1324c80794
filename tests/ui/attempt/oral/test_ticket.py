"""The ticket, face down."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oralsim.ui.screens.confirm import ConfirmDialog
from oralsim.ui.screens.exam import ExamScreen
from oralsim.ui.screens.home import HomeScreen
from oralsim.ui.screens.preparation import PreparationScreen
from oralsim.ui.screens.ticket import TicketScreen, contents
from tests.ui.attempt.oral.conftest import ORAL, Oral
from tests.ui.conftest import SIZES, ScreenText, Snapshot


@pytest.mark.parametrize("size", SIZES)
async def test_ticket(oral: Oral, snapshot: Snapshot, size: tuple[int, int]) -> None:
    """Its code, its back, what it holds, what a swap costs."""
    app = oral.open(oral.ask())
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        snapshot(app, "ticket")


async def test_no_question_can_be_read_yet(oral: Oral, screen_text: ScreenText) -> None:
    """The ticket lies face down, no clock runs."""
    sitting = oral.ask()
    app = oral.open(sitting)
    async with app.run_test(size=(120, 36)) as pilot:
        oral.hand.turn(3_600)
        await pilot.pause()
        assert not any(q.question.prompt[:12] in screen_text(app) for q in sitting.state.questions)
        assert sitting.state.stage == "drawn"


async def test_a_swap_asks_and_is_had_once(oral: Oral, screen_text: ScreenText) -> None:
    """Saying no keeps the ticket; the second ticket can't be swapped, and says what it cost."""
    sitting = oral.ask()
    first = sitting.state.ticket
    app = oral.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        await oral.press(pilot, "s")
        assert isinstance(app.screen, ConfirmDialog)
        assert "10 %" in screen_text(app)
        await oral.press(pilot, "escape")
        assert sitting.state.ticket == first
        await oral.press(pilot, "ы", "f2")
        assert sitting.state.swapped
        assert sitting.state.ticket.code != first.code
        assert sitting.state.ticket.code in screen_text(app)
        assert "second and last" in screen_text(app)
        await oral.press(pilot, "s")
        assert isinstance(app.screen, TicketScreen)


async def test_f2_turns_it_over_and_the_preparation_runs(oral: Oral) -> None:
    """From the press on, not before; and the button does what the key does."""
    sitting = oral.ask()
    app = oral.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        oral.hand.turn(60)
        await pilot.click("KeyBar", offset=(4, 0))
        await pilot.pause()
        assert isinstance(app.screen, PreparationScreen)
        assert sitting.state.prep.remaining(sitting.now()) == 600


async def test_a_key_still_down_turns_nothing(oral: Oral) -> None:
    """F2 that came with the screen is not F2 pressed for it."""
    sitting = oral.ask()
    app = oral.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        assert sitting.state.stage == "drawn"


async def test_without_preparation_the_first_question_comes(oral: Oral) -> None:
    """As in a viva."""
    sitting = oral.ask(replace(ORAL, prep=0.0))
    app = oral.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        await oral.press(pilot, "f2")
        assert isinstance(app.screen, ExamScreen)
        assert sitting.state.shown == 0


async def test_it_still_lies_there_after_a_crash(oral: Oral, screen_text: ScreenText) -> None:
    """Behind the cover, and can still be swapped."""
    sitting = oral.ask()
    sitting.close()
    again = oral.again(sitting.attempt)
    app = oral.open(again)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "The ticket, face down" in screen_text(app)
        await oral.press(pilot, "f2")
        assert isinstance(app.screen, TicketScreen)
        await oral.press(pilot, "s", "f2", "f2")
        assert again.state.swapped
        assert again.state.stage == "prep"


async def test_leaving_asks(oral: Oral, screen_text: ScreenText) -> None:
    """An oral exam isn't just left; who stays has lost nothing."""
    app = oral.open(oral.ask())
    async with app.run_test(size=(80, 24)) as pilot:
        await oral.press(pilot, "f9")
        assert "interruption" in screen_text(app)
        await oral.press(pilot, "escape")
        assert isinstance(app.screen, TicketScreen)
        await oral.press(pilot, "f9", "f2")
        assert isinstance(app.screen, HomeScreen)


async def test_what_the_store_says_is_said_once(oral: Oral, screen_text: ScreenText) -> None:
    """However many screens the exam goes through."""
    sitting = oral.ask()
    sitting.notices.append("Disk [/] full.")
    app = oral.open(sitting)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await oral.press(pilot, "f2", "f2", "f2", "f2")
        assert isinstance(app.screen, ExamScreen)
        assert screen_text(app).count("Disk [/] full.") == 1


def test_only_parts_that_were_drawn_are_told(oral: Oral) -> None:
    """A bank without questions for a part has none on its tickets."""
    ticket = oral.ask().state.ticket
    assert next(contents(ticket)) == "2 questions: Basics, Depth"
    assert next(contents(replace(ticket, items=ticket.items[1:]))) == "1 question"
