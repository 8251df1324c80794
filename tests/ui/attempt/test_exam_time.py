"""Time and interruptions: warnings, time-outs, leaving and coming back, signals, other windows."""

from __future__ import annotations

import signal
import sqlite3
from contextlib import closing

from oralsim.core import events as ev
from oralsim.store.attempts import Attempts
from oralsim.store.log import Entry
from oralsim.store.store import Store
from oralsim.ui.screens.home import HomeScreen
from oralsim.ui.screens.report import ReportScreen
from tests.ui.attempt.conftest import GOOD, Sit, exam_of, write
from tests.ui.conftest import ScreenText


async def test_the_clock_warns_twice_in_words(sit: Sit, screen_text: ScreenText) -> None:
    """At a quarter and at ten seconds left, not before."""
    app = sit.open(sit.begin())
    async with app.run_test(size=(80, 24)) as pilot:
        for seconds, words in ((134, ""), (2, "A quarter of the time is left."), (34.5, "Ten seconds left")):
            sit.hand.turn(seconds)
            exam_of(app).beat()
            await pilot.pause()
            assert words in screen_text(app)
            assert ("left" in screen_text(app)) == bool(words)


async def test_a_time_out_locks_the_box_and_swallows_keys(sit: Sit, screen_text: ScreenText) -> None:
    """The text stays and counts, what fingers still type does nothing, then only F2 goes on."""
    sitting = sit.begin()
    app = sit.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        write(app, GOOD)
        await pilot.pause()
        sit.hand.turn(180)
        exam_of(app).beat()
        await pilot.press("x", "f2", "f4", "f9")
        assert "The time is up" in screen_text(app)
        assert sitting.state.questions[0].status == "timed_out"
        assert sitting.state.questions[0].answer == exam_of(app).draft == GOOD
        sit.hand.turn(1)
        await pilot.press("y", "f4", "f5", "f8")
        assert exam_of(app).draft == GOOD
        assert app.screen is exam_of(app)
        await pilot.press("f2")
        assert sitting.state.shown == 1


async def test_when_the_exam_is_over_only_its_end_is_left(sit: Sit, screen_text: ScreenText) -> None:
    """The time of the whole exam runs out before the question's: no other question is shown."""
    app = sit.open(sit.begin(total=60))
    async with app.run_test(size=(80, 24)) as pilot:
        sit.hand.turn(61)
        exam_of(app).beat()
        await pilot.pause()
        assert "The exam's time is up" in screen_text(app)
        sit.hand.turn(1)
        await pilot.press("f2")
        assert "The time of the exam is up. F2 ends the exam." in screen_text(app)
        sit.hand.turn(1)
        await pilot.press("enter", "f2")
        assert isinstance(app.screen, ReportScreen)


async def test_leaving_saves_and_a_cover_waits_for_the_return(sit: Sit, screen_text: ScreenText) -> None:
    """F9 keeps text and time; the clock rests until F2 on the cover."""
    sitting = sit.begin()
    app = sit.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        write(app, "so far")
        await pilot.pause()
        sit.hand.turn(60)
        await pilot.press("f9")
        assert sitting.state.shown is None
    sit.hand.turn(5_000)
    app = sit.open(sit.resume(sitting.attempt))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        sit.hand.turn(40)
        assert "Question 1, 2:00 left" in screen_text(app)
        await pilot.press("f2")
        assert exam_of(app).draft == "so far"
        assert "2:00 ━" in screen_text(app)


async def test_a_cover_can_be_left(sit: Sit) -> None:
    """F9 on the cover leaves the attempt as it was, to be taken up again."""
    sitting = sit.begin()
    sitting.show(0)
    sitting.close()
    app = sit.open(sit.resume(sitting.attempt))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f9")
    assert sit.resume(sitting.attempt).state.return_to == 0


async def test_a_signal_saves_what_stands_in_the_box(sit: Sit) -> None:
    """Closing by a signal loses no letter, and the attempt can be taken up."""
    sitting = sit.begin()
    app = sit.open(sitting)
    async with app.run_test(size=(80, 24)):
        write(app, "the last word")
        app.close_by(signal.SIGTERM)
    resumed = sit.resume(sitting.attempt)
    assert resumed.session.text_of(0) == "the last word"
    resumed.close()


async def test_another_window_that_goes_on_stops_this_one(sit: Sit, screen_text: ScreenText) -> None:
    """The loser says so at home, and keeps the text as a draft."""
    sitting = sit.begin()
    app = sit.open(sitting)
    async with app.run_test(size=(80, 24)) as pilot:
        sitting.flush()
        entries = sit.store.attempts.entries(sitting.attempt)
        Attempts(sit.store.database).save(
            sitting.attempt, len(entries), [Entry(ev.Interrupted(0.0), entries[-1].wall)]
        )
        await pilot.press("a", "f5")
        sitting.flush()
        await pilot.press("z")  # nothing at home, where a tick may have come first
        await pilot.pause()
        assert "continued in another window" in " ".join(screen_text(app).split())
        assert isinstance(app.screen, HomeScreen)


async def test_an_attempt_in_memory_ends_in_its_report(sit: Sit) -> None:
    """Without a disk the exam goes on all the same."""
    store = Store(None)
    sitting = sit.begin(ids=("cnn-1",), store=store)
    app = sit.open(sitting, store)
    async with app.run_test(size=(80, 24)) as pilot:
        write(app, GOOD)
        await pilot.press("f2")
        sit.hand.turn(1)
        await pilot.press("f2")
        assert isinstance(app.screen, ReportScreen)
    sitting.close()
    store.close()


async def test_leaving_says_what_could_not_be_saved(sit: Sit, screen_text: ScreenText) -> None:
    """Where another program keeps the database busy, nothing is called saved."""
    path = sit.store.database.path
    assert path is not None
    app = sit.open(sit.begin())
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        sit.store.database.read(lambda connection: connection.execute("PRAGMA busy_timeout = 0").fetchone())
        write(app, GOOD)
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            await pilot.press("f9")
            await pilot.pause()
            assert isinstance(app.screen, HomeScreen)
        assert "Another program" in screen_text(app)
        assert "Saved." not in screen_text(app)


async def test_a_window_too_small_for_a_while_costs_nothing(sit: Sit, screen_text: ScreenText) -> None:
    """The clock and the text go on, and so does typing, seen again when the window is large again."""
    app = sit.open(sit.begin())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("a")
        await pilot.resize_terminal(40, 10)
        sit.hand.turn(30)
        await pilot.press("b")
        assert screen_text(app).strip() == "A larger window, please: 60×15."
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        await pilot.press("c")
        assert exam_of(app).draft == "abc"
        assert "2:30 ━" in screen_text(app)
