"""The report of an oral exam reads like an examiner's protocol."""

from __future__ import annotations

import pytest

from oralsim.store.start import swap
from oralsim.ui.app import OralsimApp
from oralsim.ui.screens.reviewed import ReviewedScreen
from tests.ui.attempt.oral.conftest import Oral
from tests.ui.conftest import SIZES, ScreenText, Snapshot


def protocol(oral: Oral) -> OralsimApp:
    """Sit an exam with a swap, notes, a hint, an interruption and a time-out; open its report."""
    sitting = oral.ask()
    swap(sitting, oral.bank)
    sitting.prepare()
    oral.hand.turn(100)
    sitting.note(0, "first [/] the stones")
    sitting.end_preparation()
    sitting.show(0)
    oral.hand.turn(5)
    sitting.write("There is basalt")
    oral.hand.turn(20)
    sitting.submit("There is basalt")
    oral.hand.turn(10)
    sitting.submit("no idea")
    sitting.hint("")
    sitting.close()
    sitting = oral.again(sitting.attempt)
    sitting.show(0)
    sitting.write("then quartz")
    oral.hand.turn(15)
    sitting.submit("then quartz")
    sitting.show(1)
    oral.hand.turn(20)
    sitting.write("sand")
    oral.hand.turn(300)
    sitting.tick()
    sitting.finish()
    sitting.close()
    report = oral.store.report(sitting.attempt)
    app = OralsimApp(oral.bank, oral.store, report, now=lambda: oral.hand.seconds)
    app.animation_level = "none"
    return app


@pytest.mark.parametrize("size", SIZES)
async def test_the_whole(oral: Oral, snapshot: Snapshot, size: tuple[int, int]) -> None:
    """How the mark came about, what failed it, parts, ticket, preparation, interruptions."""
    app = protocol(oral)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        snapshot(app, "protocol")


@pytest.mark.parametrize("size", SIZES)
async def test_a_question(oral: Oral, snapshot: Snapshot, size: tuple[int, int]) -> None:
    """Who said what, beside what each point earned and when; the time line."""
    app = protocol(oral)
    async with app.run_test(size=size) as pilot:
        await pilot.press("enter")
        await pilot.pause()
        snapshot(app, "protocol-question")


async def test_notes_are_folded(oral: Oral, screen_text: ScreenText) -> None:
    """Until they are asked for."""
    app = protocol(oral)
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.press("enter")
        assert isinstance(app.screen, ReviewedScreen)
        assert "first [/] the stones" not in screen_text(app)
        await pilot.press("ctrl+n")
        await pilot.pause()
        assert "first [/] the stones" in screen_text(app)


async def test_words_of_replies_light_with_their_points(oral: Oral) -> None:
    """Walking to a point lights the words that earned it, in whichever turn."""
    from oralsim.ui.widgets.evidence import Evidence

    app = protocol(oral)
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.press("enter", "down")
        await pilot.pause()
        assert {box.lit for box in app.screen.query(Evidence)} == {0}
