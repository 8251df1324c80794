"""Reading and searching the bank."""

from __future__ import annotations

import pytest
from textual.widgets import Input

from oralsim.core.model import Bank
from oralsim.store.store import Store
from oralsim.ui.app import OralsimApp
from oralsim.ui.messages import ShowBank
from oralsim.ui.screens.setup import SetupScreen
from oralsim.ui.widgets.ticks import Ticks
from tests.ui.conftest import SIZES, ScreenText, Snapshot


@pytest.mark.parametrize("size", SIZES)
async def test_bank(app: OralsimApp, snapshot: Snapshot, size: tuple[int, int]) -> None:
    """Topics unfold into questions; the one under the cursor stands beside them with its rubric."""
    async with app.run_test(size=size) as pilot:
        await pilot.press("b", "enter", "down")
        snapshot(app, "bank")


async def test_awkward_text_is_shown_as_written(app: OralsimApp, screen_text: ScreenText) -> None:
    """Brackets survive, escape sequences don't reach the terminal."""
    async with app.run_test(size=(120, 36)) as pilot:
        app.screen.post_message(ShowBank("transformers-0"))
        await pilot.pause()
        await pilot.pause()
        text = " ".join(screen_text(app).split())
    assert "[MASK], W[l], [/] and nn.Conv2d(3,16,5)" in text
    assert "through [/] many" in text
    assert "[b]alternative[/b]" in text
    assert "caused by W[l] alone" in text
    assert "The notes said [/]." in text
    assert "\x1b" not in text
    assert "title" not in text


async def test_search_forgives_typos(app: OralsimApp, screen_text: ScreenText) -> None:
    """Words much like those of a question find it; escape brings the topics back."""
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("b", "slash")
        app.screen.query_one(Input).value = "thrd trainin"
        await pilot.pause()
        assert "What is the third of training?" in screen_text(app)
        await pilot.press("escape")
        assert "Convolutional networks" in screen_text(app)


async def test_a_topic_is_drilled_by_setting_it_up(app: OralsimApp) -> None:
    """F2 on a topic opens the setup with the topic ticked."""
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("b", "down", "f2")
        assert isinstance(app.screen, SetupScreen)
        assert app.screen.query_one("#topics", Ticks).ticked == {"generative"}


def test_search_wants_every_word(bank: Bank) -> None:
    """The best comes first; a word that is nowhere finds nothing."""
    from oralsim.ui.search import found

    assert found(bank, "second graphs")[0].id == "graphs-1"
    assert found(bank, "second xylophone") == []
    assert found(bank, "") == []


async def test_nothing_found_is_said(app: OralsimApp, store: Store, screen_text: ScreenText) -> None:
    """And F2 then does nothing."""
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("b", "slash")
        app.screen.query_one(Input).value = "zzzz"
        await pilot.press("f2")
        assert "Nothing is like that." in screen_text(app)
    assert store.history.attempts() == []
