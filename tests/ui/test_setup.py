"""Choosing what to draw from."""

from __future__ import annotations

import pytest
from textual.widgets import Input

from oralsim.core.draw import coded, draw
from oralsim.core.model import Bank, Filters
from oralsim.store.store import Store
from oralsim.ui.app import OralsimApp
from oralsim.ui.messages import Begin, SetUp
from oralsim.ui.screens.setup import SetupScreen
from oralsim.ui.widgets.ticks import Ticks
from tests.ui.conftest import SIZES, Past, ScreenText, Snapshot


class SetupApp(OralsimApp):
    """An app that opens at a setup and keeps what it begins."""

    def __init__(self, bank: Bank, store: Store, wanted: SetUp) -> None:
        super().__init__(bank, store)
        self._wanted = wanted
        self.begun: list[Begin] = []

    def on_mount(self) -> None:
        """Go there."""
        super().on_mount()
        self.on_set_up(self._wanted)

    def on_begin(self, message: Begin) -> None:
        """Keep it."""
        self.begun.append(message)


@pytest.fixture
def exam(bank: Bank, store: Store) -> SetupApp:
    """Setting up an exam."""
    return SetupApp(bank, store, SetUp("exam"))


@pytest.fixture
def drill(bank: Bank, store: Store) -> SetupApp:
    """Setting up a drill of one topic."""
    return SetupApp(bank, store, SetUp("drill", Filters(topics=frozenset({"cnn"}))))


@pytest.mark.parametrize("size", SIZES)
async def test_setup_of_an_exam(
    exam: SetupApp, past: Past, snapshot: Snapshot, size: tuple[int, int]
) -> None:
    """Topics with counts and marks, kinds, levels, fields, and what will be asked."""
    past.play(9)
    async with exam.run_test(size=size) as pilot:
        await pilot.pause()
        snapshot(exam, "setup-exam")


async def test_setup_of_a_drill(drill: SetupApp, snapshot: Snapshot) -> None:
    """The topic asked for is ticked; the weakest may come first."""
    async with drill.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        snapshot(drill, "setup-drill")


async def test_ticks_count_at_once_and_are_drawn_from(exam: SetupApp, screen_text: ScreenText) -> None:
    """Space ticks a topic, the first line says how many match, F2 begins with them."""
    async with exam.run_test(size=(80, 24)) as pilot:
        await pilot.press("space", "down", "space")
        assert "8 match" in screen_text(exam)
        exam.screen.query_one("#kinds", Ticks).ticked = frozenset({"list"})
        await pilot.pause()
        assert "only 2 of 5 match" in screen_text(exam)
        await pilot.press("f2")
    blueprint = exam.begun[0].blueprint
    assert blueprint.filters == Filters(frozenset({"cnn", "generative"}), frozenset({"list"}))
    assert (exam.begun[0].mode, exam.begun[0].instead) == ("exam", True)


async def test_fields_are_read(exam: SetupApp) -> None:
    """Number, times and seed reach the blueprint."""
    async with exam.run_test(size=(80, 24)) as pilot:
        for name, text in {"number": "7", "per_question": "90s", "total": "8m", "seed": "12"}.items():
            exam.screen.query_one(f"#{name}", Input).value = text
        await pilot.press("f2")
    begun = exam.begun[0]
    assert (begun.blueprint.count, begun.blueprint.per_question, begun.blueprint.total) == (7, 90.0, 480.0)
    assert begun.seed == 12


async def test_what_cannot_be_read_is_said_and_not_begun(exam: SetupApp, screen_text: ScreenText) -> None:
    """A field that makes no sense stops F2, with a sentence."""
    async with exam.run_test(size=(80, 24)) as pilot:
        exam.screen.query_one("#per_question", Input).value = "soon"
        await pilot.press("f2")
        assert "'soon' is no duration" in screen_text(exam)
    assert exam.begun == []


async def test_the_weakest_can_come_first(drill: SetupApp) -> None:
    """A drill may start with the lowest last marks."""
    async with drill.run_test(size=(80, 24)) as pilot:
        drill.screen.query_one("#order", Ticks).tick_all()
        await pilot.press("ctrl+ы")
    assert (drill.begun[0].mode, drill.begun[0].weak) == ("drill", True)


async def test_all_topics_at_once(exam: SetupApp) -> None:
    """One key ticks all topics, and none again."""
    async with exam.run_test(size=(80, 24)) as pilot:
        await pilot.press("a")
        assert len(exam.screen.query_one("#topics", Ticks).ticked) == 12
        await pilot.press("ф")
        assert not exam.screen.query_one("#topics", Ticks).ticked


async def test_the_app_answers_set_up(app: OralsimApp) -> None:
    """Home's message opens the screen."""
    async with app.run_test(size=(80, 24)) as pilot:
        app.screen.post_message(SetUp("drill"))
        await pilot.pause()
        assert isinstance(app.screen, SetupScreen)


async def test_a_blueprint_is_chosen(exam: SetupApp, screen_text: ScreenText) -> None:
    """One at a time; the card says what its ticket holds, empty fields what it says."""
    async with exam.run_test(size=(120, 36)) as pilot:
        ticks = exam.screen.query_one("#blueprint", Ticks)
        ticks.focus()
        await pilot.press("down", "space")
        assert ticks.ticked == {"oral"}
        assert "10 minutes to prepare, up to 2 follow-ups each, neutral examiner" in screen_text(exam)
        assert exam.screen.query_one("#prep", Input).placeholder == "10:00"
        await pilot.press("space")
        assert ticks.ticked == {"oral"}
        await pilot.press("f2")
    begun = exam.begun[0]
    assert (begun.blueprint.name, len(begun.blueprint.parts), begun.coded) == ("oral", 3, True)


async def test_a_blueprint_of_ones_own_stands_with_the_others(
    exam: SetupApp, store: Store, screen_text: ScreenText
) -> None:
    """Its defects are said when it is chosen."""
    assert exam.home is not None
    folder = exam.home / "blueprints"
    folder.mkdir(parents=True)
    (folder / "own.yaml").write_text("count: 2\n")
    (folder / "poor.yaml").write_text("cuont: 2\n")
    async with exam.run_test(size=(120, 36)) as pilot:
        ticks = exam.screen.query_one("#blueprint", Ticks)
        assert "has a defect" in screen_text(exam)
        ticks.ticked = frozenset({"own"})
        await pilot.pause()
        assert "2 questions, about" in screen_text(exam)
        ticks.ticked = frozenset({"poor"})
        await pilot.pause()
        assert "did you mean 'count'" in screen_text(exam)
        await pilot.press("f2")
    assert exam.begun == []


async def test_a_code_draws_the_very_ticket(exam: SetupApp, bank: Bank, screen_text: ScreenText) -> None:
    """Typed as one likes; a wrong one begins nothing."""
    ticket = coded(bank, draw(bank, exam.library(bank).load("oral"), 9))
    async with exam.run_test(size=(120, 36)) as pilot:
        field = exam.screen.query_one("#code", Input)
        field.value = "oral-0000-00"
        await pilot.press("f2")
        assert "is no code" in screen_text(exam)
        field.value = ticket.code.lower()
        await pilot.pause()
        assert f"ticket {ticket.code}" in screen_text(exam)
        await pilot.press("f2")
    assert [(begun.seed, begun.coded) for begun in exam.begun] == [(9, True)]


async def test_options_are_at_hand(exam: SetupApp, screen_text: ScreenText) -> None:
    """The examiner chosen is named at once."""
    async with exam.run_test(size=(120, 36)) as pilot:
        exam.screen.query_one("#blueprint", Ticks).ticked = frozenset({"oral"})
        await pilot.press("o", "enter", "f2")
        await pilot.pause()
        assert "strict examiner" in screen_text(exam)
