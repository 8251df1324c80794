"""Strict exams are left on purpose only; drills can pause."""

from __future__ import annotations

from dataclasses import replace

from oralsim.ui.screens.cover import CoverScreen
from oralsim.ui.screens.home import HomeScreen
from oralsim.ui.screens.questions import QuestionsDialog
from tests.ui.attempt.conftest import exam_of
from tests.ui.attempt.oral.conftest import ORAL, Oral
from tests.ui.conftest import ScreenText


async def test_who_stays_finds_the_list_again(oral: Oral) -> None:
    """Between questions too there is a way on."""
    app = oral.open(oral.ask())
    async with app.run_test(size=(80, 24)) as pilot:
        await oral.press(pilot, "f2", "f2", "f9", "escape")
        assert isinstance(app.screen, QuestionsDialog)


async def test_leaving_is_in_the_report(oral: Oral) -> None:
    """When, and over what."""
    sitting = oral.ask()
    app = oral.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        await oral.press(pilot, "f2", "f2", "f2")
        await oral.say(pilot, "I know of basalt.", "f2", "f9", "f2")
        assert isinstance(app.screen, HomeScreen)
    again = oral.again(sitting.attempt)
    again.finish()
    again.close()
    breaks = oral.store.report(sitting.attempt).breaks
    assert [(one.question, one.probe) for one in breaks] == [(0, 1)]


async def test_a_mock_exam_without_a_ticket_is_left_at_once(oral: Oral) -> None:
    """As ever."""
    app = oral.open(oral.ask(replace(ORAL, parts=(), prep=0.0)))
    async with app.run_test(size=(80, 24)) as pilot:
        await oral.press(pilot, "f9")
        assert isinstance(app.screen, HomeScreen)


async def test_a_drill_pauses_under_a_cover(oral: Oral, screen_text: ScreenText) -> None:
    """The question can't be read, its clock rests, the words come back."""
    sitting = oral.ask(replace(ORAL, parts=(), prep=0.0, follow_ups=0), mode="drill")
    app = oral.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        await oral.say(pilot, "half a sentence", "ctrl+p")
        assert isinstance(app.screen, CoverScreen)
        assert "MASK" not in screen_text(app)
        oral.hand.turn(1_000)
        await oral.press(pilot, "f2")
        assert exam_of(app).draft == "half a sentence"
        assert sitting.state.questions[0].clock.used(sitting.now()) < 10
        assert sitting.state.interruptions == ()


async def test_a_pause_while_answering_once_more_keeps_the_words(oral: Oral) -> None:
    """They are no less the candidate's."""
    sitting = oral.ask(replace(ORAL, parts=(), prep=0.0, follow_ups=0), mode="drill")
    app = oral.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        await oral.say(pilot, "basalt", "f2", "r")
        await oral.say(pilot, "basalt and qua", "ctrl+з", "f2")
        assert exam_of(app).draft == "basalt and qua"
        await oral.press(pilot, "f2")
    assert [response.text for response in sitting.state.questions[0].responses] == [
        "basalt",
        "basalt and qua",
    ]


async def test_an_exam_has_no_pause(oral: Oral) -> None:
    """Strict or not."""
    app = oral.open(oral.ask(replace(ORAL, parts=(), prep=0.0)))
    async with app.run_test(size=(80, 24)) as pilot:
        await oral.press(pilot, "ctrl+p")
        assert exam_of(app) is app.screen
        assert "Pause" not in [command.title for command in app.get_system_commands(app.screen)]
