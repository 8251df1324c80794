"""How exams are held: choices that outlive the program."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oralsim.config import Settings, read_settings
from oralsim.core.choices import MANNERS
from oralsim.ui.app import OralsimApp
from oralsim.ui.screens.options import PACES, OptionsDialog, changed, values
from tests.ui.conftest import ScreenText, Snapshot


async def test_options(app: OralsimApp, snapshot: Snapshot) -> None:
    """Examiner, clock, pace."""
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("o")
        await pilot.pause()
        snapshot(app, "options")


async def test_what_is_chosen_is_kept(app: OralsimApp, screen_text: ScreenText) -> None:
    """By enter, arrows and Cyrillic twins; other choices stay as they were."""
    app.keep(Settings(theme="paper"))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("щ", "enter", "down", "space", "down", "right", "right", "left")
        assert "140 words a minute" in screen_text(app)
        await pilot.press("f2")
    assert read_settings(app.home) == Settings("paper", 140, "strict", clock_hidden=True)


async def test_it_works_by_mouse(app: OralsimApp) -> None:
    """A click on a row changes it, one on the last line ends."""
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("o")
        await pilot.click("Rows", offset=(6, 1))
        assert isinstance(app.screen, OptionsDialog)
        await pilot.click("OptionsDialog KeyBar", offset=(4, 0))
    assert app.settings.clock_hidden


@pytest.mark.parametrize("step", [1, -1])
def test_every_row_goes_round(step: int) -> None:
    """After as many steps as there are values all is as it was."""
    for row, count in ((0, len(MANNERS)), (1, 2), (2, len(PACES))):
        settings = Settings()
        seen = set()
        for _ in range(count):
            settings = changed(settings, row, step)
            seen.add(values(settings)[row])
        assert settings == Settings()
        assert len(seen) == count


def test_a_pace_of_ones_own_goes_on_from_near(app: OralsimApp) -> None:
    """The file may hold any."""
    assert changed(replace(Settings(), words_a_minute=400), 2, -1).words_a_minute == PACES[-2]
