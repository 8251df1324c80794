"""The app round its screens: commands, signals, crashes, leaving, the ways between screens."""

from __future__ import annotations

import io
import os
import signal
import sys
from typing import Self

import pytest
from textual.command import CommandPalette
from textual.geometry import Region
from textual.pilot import Pilot

from oralsim.errors import UsageError
from oralsim.store.store import Store
from oralsim.ui.app import OralsimApp
from oralsim.ui.launch import need_terminal
from oralsim.ui.messages import GoHome, Resume, ShowReport
from oralsim.ui.page import Page
from oralsim.ui.screens.confirm import ConfirmDialog
from oralsim.ui.screens.exam import ExamScreen
from oralsim.ui.screens.help import HelpScreen
from oralsim.ui.screens.home import HomeScreen
from oralsim.ui.screens.report import ReportScreen
from oralsim.ui.widgets.key_bar import KeyBar
from tests.ui.conftest import Past, ScreenText, Snapshot


async def settle(app: OralsimApp, pilot: Pilot[None]) -> None:
    """Wait for workers and for what they post."""
    await app.workers.wait_for_complete()
    await pilot.pause()
    await pilot.pause()


async def test_help_is_made_of_the_keys(app: OralsimApp, snapshot: Snapshot) -> None:
    """F1 says what the screen is for and what its keys do; F2 goes back."""
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("question_mark")
        assert isinstance(app.screen, HelpScreen)
        snapshot(app, "help")
        await pilot.press("f2")
        assert isinstance(app.screen, HomeScreen)


async def test_long_lines_of_help_hang(app: OralsimApp, screen_text: ScreenText) -> None:
    """What a key does stands in its own column, to its last line."""
    async with app.run_test(size=(60, 24)) as pilot:
        await pilot.press("f1")
        await pilot.pause()
        lines = screen_text(app).splitlines()
        keys = lines[next(n for n, line in enumerate(lines) if line.startswith("    F2")) : -1]
        assert {line[4:17].strip() != "" or line[17:18] != " " for line in keys if line.strip()} == {True}


async def test_the_palette_has_the_screens_keys(app: OralsimApp) -> None:
    """F12 opens it; what the screen can do stands there, with themes and suspending."""
    async with app.run_test(size=(80, 24)) as pilot:
        titles = [command.title for command in app.get_system_commands(app.screen)]
        assert {"Drill", "Reports", "Bank", "Theme", "Suspend"} <= set(titles)
        await pilot.press("f12")
        assert isinstance(app.screen, CommandPalette)


async def test_ctrl_c_says_how_to_leave(app: OralsimApp, screen_text: ScreenText) -> None:
    """It doesn't end the app."""
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("ctrl+c")
        await pilot.pause()
        assert "F9 leaves this screen" in screen_text(app)


async def test_a_remark_is_said_at_the_beginning(app: OralsimApp, screen_text: ScreenText) -> None:
    """Literally, over whatever screen is the first; no screen after it says it again."""
    said = OralsimApp(app.bank, app.store, remark="Only 1 of 3 [/] found.")
    async with said.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        assert screen_text(said).count("Only 1 of 3 [/] found.") == 1
    assert app.store.notices == []


async def test_a_footer_key_can_be_clicked(app: OralsimApp) -> None:
    """Clicking `F1 Help` is pressing F1; clicking a gap is nothing."""
    async with app.run_test(size=(80, 24)) as pilot:
        places = app.screen.query_one(KeyBar).places(80)
        x = next(place.start for place in places if place.binding.id == "help")
        await pilot.click("KeyBar", offset=(x - 2, 0))
        assert isinstance(app.screen, HomeScreen)
        await pilot.click("KeyBar", offset=(x + 1, 0))
        assert isinstance(app.screen, HelpScreen)


class Kept(Page):
    """A page that notes being put away."""

    away = False

    def put_away(self) -> None:
        """Note it."""
        self.away = True


async def test_a_signal_saves_and_closes(app: OralsimApp) -> None:
    """SIGTERM puts every screen away and ends the app with its code."""
    page = Kept()
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(page)
        os.kill(os.getpid(), signal.SIGTERM)
        await pilot.pause()
    assert page.away
    assert app.return_code == 128 + signal.SIGTERM


class Painted(Page):
    """A page that counts how often it was laid out anew."""

    laid_out = 0

    def refresh(
        self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False
    ) -> Self:
        """Count."""
        self.laid_out += layout
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)


async def test_after_a_suspension_all_is_painted(app: OralsimApp) -> None:
    """When the app comes to the foreground again, the whole screen is laid out anew."""
    page = Painted()
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(page)
        await pilot.pause()
        before = page.laid_out
        app.app_resume_signal.publish(app)
        await pilot.pause()
        assert page.laid_out == before + 1


async def test_an_exam_is_begun_left_and_taken_up(app: OralsimApp, store: Store) -> None:
    """From home through F2 F2 to the first question, back home, and on."""
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2", "f2")
        await settle(app, pilot)
        assert isinstance(app.screen, ExamScreen)
        await pilot.press("f9")
        await settle(app, pilot)
        assert isinstance(app.screen, HomeScreen)
        app.screen.post_message(Resume(store.history.unfinished()[0].attempt))
        await pilot.pause()
        await settle(app, pilot)
        assert len(app.screen_stack) > 1
        app.screen.post_message(GoHome())
        await pilot.pause()
        assert isinstance(app.screen, HomeScreen)


async def test_a_second_exam_beside_an_unfinished_one_asks(app: OralsimApp, past: Past, store: Store) -> None:
    """No begins nothing."""
    past.play(5, answers=2, end="leave")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("e", "f2")
        await pilot.pause()
        assert isinstance(app.screen, ConfirmDialog)
        await pilot.press("escape")
    assert len(store.history.attempts()) == 1


async def test_a_report_opens_from_the_list(app: OralsimApp, past: Past) -> None:
    """Enter in the history shows the report; F9 comes back to the list."""
    past.play(9)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("r", "enter")
        await pilot.pause()
        assert isinstance(app.screen, ReportScreen)


async def test_a_report_that_is_not_there_is_a_sentence(app: OralsimApp, screen_text: ScreenText) -> None:
    """The screen stays."""
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        app.screen.post_message(ShowReport("e0099"))
        await pilot.pause()
        await pilot.pause()
        assert isinstance(app.screen, HomeScreen)
        assert "e0099" in screen_text(app)


async def test_a_crash_is_kept_for_the_log(app: OralsimApp) -> None:
    """What ended the app is there for the one who writes the log."""

    class Broken(Page):
        def on_mount(self) -> None:
            raise ZeroDivisionError("on purpose")

    with pytest.raises(ZeroDivisionError):
        async with app.run_test(size=(80, 24)):
            await app.push_screen(Broken())
    assert isinstance(app.crash, ZeroDivisionError)


def test_without_a_terminal_there_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not a hang."""
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    with pytest.raises(UsageError, match="needs a terminal"):
        need_terminal()
