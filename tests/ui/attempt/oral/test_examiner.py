"""The examiner's follow-ups, on the screen."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from textual.pilot import Pilot

from oralsim.core.choices import Manner
from oralsim.store.sitting import Sitting
from oralsim.ui.app import OralsimApp
from oralsim.ui.screens.questions import QuestionsDialog
from tests.ui.attempt.conftest import exam_of
from tests.ui.attempt.oral.conftest import Oral
from tests.ui.conftest import SIZES, ScreenText, Snapshot

PROBE, HINT = "What [/] glitters there?", "Watches [b] have it."


@asynccontextmanager
async def answering(
    oral: Oral, size: tuple[int, int] = (80, 24), manner: Manner = "neutral"
) -> AsyncIterator[tuple[OralsimApp, Pilot[None], Sitting]]:
    """At the first question of a prepared ticket."""
    sitting = oral.ask(manner=manner)
    app = oral.open(sitting)
    app.keep(replace(app.settings, manner=manner))
    async with app.run_test(size=size) as pilot:
        await oral.press(pilot, "f2")
        await oral.say(pilot, "stones, and which", "f2", "f2")
        yield app, pilot, sitting


@pytest.mark.parametrize("size", SIZES)
async def test_examiner(oral: Oral, snapshot: Snapshot, size: tuple[int, int]) -> None:
    """The question small above what is asked, the hint taken, a box for the reply."""
    async with answering(oral, size) as (app, pilot, _):
        await oral.say(pilot, "I know of basalt.", "f2")
        await oral.say(pilot, "no idea", "f2", "f3")
        snapshot(app, "examiner")


@pytest.mark.parametrize("size", [(80, 24)])
async def test_between_two_questions(oral: Oral, snapshot: Snapshot, size: tuple[int, int]) -> None:
    """The examiner's last words over the list of what is left."""
    async with answering(oral, size) as (app, pilot, _):
        await oral.say(pilot, "quartz", "f2", "f4")
        snapshot(app, "between")


async def test_a_follow_up_comes_right_after_the_answer(oral: Oral, screen_text: ScreenText) -> None:
    """About the heaviest point that is missing, in the bank's words, as they are written."""
    async with answering(oral) as (app, pilot, sitting):
        await oral.say(pilot, "I know of basalt.", "f2")
        assert "The examiner asks" in screen_text(app)
        assert PROBE in screen_text(app)
        assert exam_of(app).draft == ""
        assert sitting.state.examined == 0


async def test_a_reply_that_brings_it_is_received_in_silence(oral: Oral, screen_text: ScreenText) -> None:
    """Credit is recorded, nothing on the screen tells right from wrong."""
    async with answering(oral) as (app, pilot, sitting):
        await oral.say(pilot, "I know of basalt.", "f2")
        await oral.say(pilot, "It is quartz.", "f2")
        assert isinstance(app.screen, QuestionsDialog)
        assert "✓" not in screen_text(app)
        assert "%" not in screen_text(app)
        marking = sitting.state.questions[0].marking
        assert marking is not None
        assert marking.points[0].credit == 0.6


async def test_a_coach_says_what_a_reply_brought(oral: Oral, screen_text: ScreenText) -> None:
    """Before the next question, or when the last one is over."""
    async with answering(oral, manner="coach") as (app, pilot, _):
        await oral.say(pilot, "nothing at all", "f2")
        await oral.say(pilot, "It is quartz.", "f2")
        said = screen_text(app)
        assert any(word in said for word in ("that was it", "There it is", "well found"))


async def test_a_hint_is_offered_taken_and_priced(oral: Oral, screen_text: ScreenText) -> None:
    """A reply that brought nothing is asked again; F3 shows the hint, once; the point then counts less."""
    async with answering(oral) as (app, pilot, sitting):
        await oral.say(pilot, "I know of basalt.", "f2")
        await oral.say(pilot, "no idea", "f2")
        assert "30 %" in screen_text(app)
        assert HINT not in screen_text(app)
        await oral.press(pilot, "f3")
        assert HINT in screen_text(app)
        assert "F3" not in screen_text(app)
        await oral.say(pilot, "quartz then", "f2")
        marking = sitting.state.questions[0].marking
        assert marking is not None
        assert marking.points[0].credit == 0.3


async def test_no_hint_where_the_reply_has_it(oral: Oral, screen_text: ScreenText) -> None:
    """Nothing is spent, and no verdict is given away to those who don't ask."""
    async with answering(oral) as (app, pilot, sitting):
        await oral.say(pilot, "I know of basalt.", "f2")
        await oral.say(pilot, "it is quartz", "f3")
        assert HINT not in screen_text(app)
        assert "F2 replies" in screen_text(app)
        assert exam_of(app).draft == "it is quartz"
        asked = sitting.state.questions[0].asked
        assert asked is not None
        assert not asked.hint


async def test_f4_gives_no_reply(oral: Oral) -> None:
    """What stood in the box is not said."""
    async with answering(oral) as (_, pilot, sitting):
        await oral.say(pilot, "I know of basalt.", "f2")
        await oral.say(pilot, "half a th", "f4")
        assert [reply.text for reply in sitting.state.questions[0].replies] == [""]


async def test_f2_on_an_empty_reply_asks_once(oral: Oral, screen_text: ScreenText) -> None:
    """The second press is a reply of nothing."""
    async with answering(oral) as (app, pilot, sitting):
        await oral.say(pilot, "I know of basalt.", "f2", "f2")
        assert "gives no reply" in screen_text(app)
        await oral.press(pilot, "f2")
        assert len(sitting.state.questions[0].replies) == 1


async def test_an_empty_answer_gets_an_opening_question(oral: Oral, screen_text: ScreenText) -> None:
    """Then, if something came, the usual ones."""
    async with answering(oral) as (app, pilot, sitting):
        await oral.press(pilot, "f2", "f2")
        assert sitting.state.examined == 0
        assert PROBE not in screen_text(app)
        await oral.say(pilot, "basalt perhaps", "f2")
        assert PROBE in screen_text(app)


async def test_time_out_during_a_follow_up(oral: Oral, screen_text: ScreenText) -> None:
    """What stands in the box is the reply; keys are swallowed for a second, then F2 goes on."""
    async with answering(oral) as (app, pilot, sitting):
        await oral.say(pilot, "I know of basalt.", "f2")
        await oral.say(pilot, "it may be qua")
        oral.hand.turn(240)
        exam_of(app).beat()
        await pilot.pause()
        await pilot.press("f2", "x")
        assert "this is your reply" in screen_text(app)
        assert exam_of(app).draft == "it may be qua"
        reply = sitting.state.questions[0].replies[0]
        assert (reply.text, reply.timed_out) == ("it may be qua", True)
        await oral.press(pilot, "f2")
        assert isinstance(app.screen, QuestionsDialog)


async def test_what_was_said_can_be_read_again(oral: Oral, screen_text: ScreenText) -> None:
    """Answer and notes, while a follow-up waits."""
    async with answering(oral, (120, 36)) as (app, pilot, _):
        await oral.say(pilot, "I know of basalt.", "f2")
        assert "I know of basalt." in screen_text(app)
        assert "stones, and which" in screen_text(app)


async def test_no_other_question_before_the_reply(oral: Oral) -> None:
    """The list shows how things stand; nothing in it can be gone to."""
    async with answering(oral) as (app, pilot, sitting):
        await oral.say(pilot, "I know of basalt.", "f2", "f8", "enter", "escape")
        assert exam_of(app) is app.screen
        assert sitting.state.examined == 0


async def test_a_crash_in_a_follow_up_leads_back_to_it(oral: Oral, screen_text: ScreenText) -> None:
    """With what stood in the box, the same words asked, and the clock where it was."""
    async with answering(oral) as (_, pilot, sitting):
        await oral.say(pilot, "I know of basalt.", "f2")
        await oral.say(pilot, "it may be qua")
        sitting.flush()
    sitting.close()
    oral.hand.turn(9_000)
    again = oral.again(sitting.attempt)
    app = oral.open(again)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "Question 1, the examiner asks, 3:" in screen_text(app)
        assert PROBE not in screen_text(app)
        await oral.press(pilot, "f2")
        assert PROBE in screen_text(app)
        assert exam_of(app).draft == "it may be qua"
        await oral.say(pilot, "it may be quartz", "f2")
    marking = again.state.questions[0].marking
    assert marking is not None
    assert marking.points[0].credit == 0.6


async def test_between_questions_a_crash_leads_to_the_list(oral: Oral, screen_text: ScreenText) -> None:
    """The candidate chooses, as before."""
    async with answering(oral) as (_, pilot, sitting):
        await oral.say(pilot, "quartz and basalt", "f2")
    sitting.close()
    app = oral.open(oral.again(sitting.attempt))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "Between two questions" in screen_text(app)
        await oral.press(pilot, "f2")
        assert isinstance(app.screen, QuestionsDialog)
