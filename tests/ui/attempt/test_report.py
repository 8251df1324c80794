"""The report of an attempt, and what it leads to."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from textual.events import Key

from oralsim.core.model import Bank
from oralsim.core.report import Report
from oralsim.store.store import Store
from oralsim.ui.app import OralsimApp
from oralsim.ui.screens.exam import ExamScreen
from oralsim.ui.screens.history import HistoryScreen
from oralsim.ui.screens.home import HomeScreen
from oralsim.ui.screens.report import ReportScreen, missed
from oralsim.ui.screens.reviewed import ReviewedScreen
from oralsim.ui.widgets.rows import Rows
from tests.ui.attempt.conftest import GOOD, WRONG, Sit
from tests.ui.conftest import SIZES, ScreenText, Snapshot


def report_of(sit: Sit, *answers: str, end: str = "finish") -> Report:
    """Sit an exam with these answers; the rest is never reached."""
    sitting = sit.begin()
    for number, answer in enumerate(answers):
        sitting.show(number)
        sit.hand.turn(75)
        sitting.submit(answer)
    sitting.finish() if end == "finish" else sitting.give_up()
    sitting.close()
    return sit.store.report(sitting.attempt)


def at(sit: Sit, report: Report) -> OralsimApp:
    """The app at *report*."""
    app = sit.open(sit.begin())
    return type(app)(app.bank, sit.store, report, now=lambda: sit.hand.seconds)


@pytest.mark.parametrize("size", SIZES)
async def test_report(sit: Sit, snapshot: Snapshot, size: tuple[int, int]) -> None:
    """Grade, mark, time, what to study, questions, topics."""
    app = at(sit, report_of(sit, GOOD, WRONG))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        snapshot(app, "report")


@pytest.mark.parametrize("size", SIZES)
async def test_reviewed(sit: Sit, snapshot: Snapshot, size: tuple[int, int]) -> None:
    """A question of it, opened with enter."""
    app = at(sit, report_of(sit, GOOD, WRONG))
    async with app.run_test(size=size) as pilot:
        await pilot.press("down", "enter")
        snapshot(app, "reviewed")


async def test_f2_turns_the_pages(sit: Sit, screen_text: ScreenText) -> None:
    """Question after question, then the report again; an unanswered one says so."""
    app = at(sit, report_of(sit, GOOD, WRONG))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "enter", "f2")
        assert isinstance(app.screen, ReviewedScreen)
        assert "question 3 of 3" in screen_text(app)
        assert "You said nothing" in screen_text(app)
        await pilot.press("f2")
        assert isinstance(app.screen, ReportScreen)


async def test_f2_drills_what_was_missed(sit: Sit) -> None:
    """Exactly the questions that lacked something, the worst first; not by a key still down."""
    report = report_of(sit, GOOD, "layers")
    assert missed(report) == ("graphs-2", "cnn-1")
    app = at(sit, report)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        assert isinstance(app.screen, ReportScreen)
        sit.hand.turn(1)
        await pilot.press("f2")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, ExamScreen)
        state = app.screen.sitting.state
        assert (state.mode, [here.question.id for here in state.questions]) == ("drill", list(missed(report)))


async def test_with_nothing_missed_f2_goes_home(sit: Sit, screen_text: ScreenText) -> None:
    """And the card says that nothing was missed."""
    app = at(sit, report_of(sit, GOOD, GOOD, GOOD))
    async with app.run_test(size=(80, 24)) as pilot:
        assert "Nothing was missed." in screen_text(app)
        sit.hand.turn(1)
        await pilot.press("f2")
        assert isinstance(app.screen, HomeScreen)


async def test_an_earlier_exam_is_compared_with(sit: Sit, screen_text: ScreenText) -> None:
    """With the last one before it, not with later ones, not with drills, not with one given up."""
    sit.hand.turn(1)
    first = report_of(sit, GOOD)
    for words, end in ((GOOD, "give up"), (WRONG, "finish")):
        sit.hand.turn(1)
        second = report_of(sit, words, words, end=end)
    for report, line in ((first, ""), (second, "last time 33 % ▼ 33")):
        app = at(sit, report)
        async with app.run_test(size=(80, 24)) as pilot:
            await pilot.pause()
            assert "last time" not in screen_text(app) if not line else line in screen_text(app)


@pytest.mark.parametrize(("size", "lines"), [((60, 15), 2), ((80, 24), 1)])
async def test_figures_break_between_facts(
    sit: Sit, screen_text: ScreenText, size: tuple[int, int], lines: int
) -> None:
    """Where one line is too short for them, what the exam before came to stands whole on the next."""
    report_of(sit, GOOD)
    sit.hand.turn(1)
    app = at(sit, report_of(sit, "nothing"))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        text = screen_text(app)
        assert "last time 33 % ▼ 33" in text
        between = text[text.index(" of 7:00") : text.index("last time 33 %")]
        assert between.count("\n") == lines - 1


async def test_a_given_up_attempt_has_no_mark(sit: Sit, screen_text: ScreenText) -> None:
    """Its answers stay readable."""
    app = at(sit, report_of(sit, GOOD, end="give up"))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        text = screen_text(app)
        assert "given up" in text
        assert "no mark" in text
        assert "Study first" not in text


async def test_export_says_where(
    sit: Sit, screen_text: ScreenText, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`e` asks in which form, F2 writes it, and a second file doesn't replace the first."""
    monkeypatch.chdir(tmp_path)
    report = report_of(sit, GOOD)
    app = at(sit, report)
    async with app.run_test(size=(120, 36), notifications=True) as pilot:
        await pilot.press("e", "down", "f2", "e", "down", "enter", "у", "escape")
        await pilot.pause()
        assert "Written to" in screen_text(app)
    files = sorted(file.name for file in tmp_path.glob("*.json"))
    assert files == [f"oralsim-{report.attempt}-2.json", f"oralsim-{report.attempt}.json"]
    assert json.loads((tmp_path / files[0]).read_text(encoding="utf-8"))["attempt"] == report.attempt


async def test_an_export_asked_for_twice_in_haste_is_one_file(
    sit: Sit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The dialog is gone after the first."""
    monkeypatch.chdir(tmp_path)
    app = at(sit, report_of(sit, GOOD))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("e")
        for _ in range(2):
            app.post_message(Key("f2", None))
        for _ in range(3):
            await pilot.pause()
        assert isinstance(app.screen, ReportScreen)
    assert len(list(tmp_path.glob("*.md"))) == 1


async def test_what_a_low_window_hides_comes_with_the_last_row(sit: Sit, screen_text: ScreenText) -> None:
    """And what stands above, with the first."""
    app = at(sit, report_of(sit, "layers", "layers", "layers"))
    async with app.run_test(size=(60, 15)) as pilot:
        await pilot.pause()
        assert "graphs  " not in screen_text(app)
        await pilot.press("up")
        await pilot.pause()
        assert "graphs  " in screen_text(app)
        await pilot.press("down")
        await pilot.pause()
        assert "50 %  in 3:45" in screen_text(app)


@pytest.mark.parametrize("size", SIZES)
async def test_the_page_follows_the_row(
    sit: Sit, bank: Bank, screen_text: ScreenText, size: tuple[int, int]
) -> None:
    """Of a long list the chosen row is in view, and only the page has a scrollbar."""
    sitting = sit.begin(ids=tuple(question.id for question in bank.questions))
    sitting.finish()
    sitting.close()
    app = at(sit, sit.store.report(sitting.attempt))
    async with app.run_test(size=size) as pilot:
        for number in range(2, 48):
            await pilot.press("down")
            assert f" {number:>2}     — ○" in screen_text(app)
        assert not app.screen.query_one(Rows).show_vertical_scrollbar


async def test_the_ways_from_a_report(sit: Sit, store: Store) -> None:
    """`h` lists the attempts, F9 goes home."""
    app = at(sit, report_of(sit, GOOD))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("h")
        assert isinstance(app.screen, HistoryScreen)
        await pilot.press("f9", "f9")
        assert isinstance(app.screen, HomeScreen)
