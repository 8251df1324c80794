"""Colours: ours as drawn, any other theme made readable."""

from __future__ import annotations

import pytest
from textual.color import Color
from textual.theme import BUILTIN_THEMES, Theme

from oralsim.config import Settings, keep_settings, read_settings
from oralsim.core.model import Bank
from oralsim.store.store import Store
from oralsim.ui.app import OralsimApp
from oralsim.ui.contrast import READABLE, contrast, readable
from oralsim.ui.theme import CHALK, PAPER, TOKENS, tokens

OURS = [CHALK, PAPER]
OTHERS = [theme for theme in BUILTIN_THEMES.values() if not theme.ansi]
TEXT = ("muted", "key", "good", "half", "bad", "focus")


def colors(theme: Theme) -> dict[str, Color]:
    """Return the tokens of *theme*, with the colours that text stands on."""
    values = {**theme.to_color_system().generate(), **tokens(theme), **theme.variables}
    return {name: Color.parse(values[name]) for name in (*TOKENS, "background", "foreground")}


@pytest.mark.parametrize("theme", [*OURS, *OTHERS], ids=lambda theme: theme.name)
def test_text_can_be_read_on_every_ground(theme: Theme) -> None:
    """All tokens for text keep a contrast of 4.5 on the page and on cards."""
    found = colors(theme)
    for name in TEXT:
        for ground in ("background", "card"):
            assert contrast(found[name], found[ground]) >= READABLE, (name, ground)


@pytest.mark.parametrize("theme", [*OURS, *OTHERS], ids=lambda theme: theme.name)
def test_evidence_can_be_read_on_its_tint(theme: Theme) -> None:
    """Tinted words keep the contrast too."""
    found = colors(theme)
    for name in ("good", "half", "bad"):
        assert contrast(found[name], found[f"{name}-tint"]) >= READABLE, name


@pytest.mark.parametrize("name", sorted(BUILTIN_THEMES))
async def test_every_theme_draws_home(app: OralsimApp, name: str) -> None:
    """No theme lacks a token."""
    async with app.run_test(size=(80, 24)) as pilot:
        app.theme = name
        await pilot.pause()
        assert app.theme_variables.keys() >= TOKENS


async def test_the_chosen_theme_is_remembered(app: OralsimApp, bank: Bank, store: Store) -> None:
    """The next start begins with it."""
    async with app.run_test(size=(80, 24)) as pilot:
        app.theme = "paper"
        await pilot.pause()
    assert OralsimApp(bank, store).theme == "paper"


def test_a_readable_colour_stays() -> None:
    """Only what can't be read is moved."""
    white, black = Color(255, 255, 255), Color(0, 0, 0)
    assert readable(black, white) == black
    assert contrast(readable(Color(250, 250, 250), white), white) >= READABLE
    assert round(contrast(white, black)) == 21


def test_an_unknown_theme_is_ours(app: OralsimApp) -> None:
    """Without a wish the dark one."""
    assert app.theme == "chalk"


async def test_another_theme_leaves_the_other_choices(app: OralsimApp, store: Store) -> None:
    """They stand in the same file."""
    path = store.database.path
    assert path is not None
    keep_settings(path.parent, Settings("nord", manner="coach"))
    async with app.run_test() as pilot:
        app.theme = "paper"
        await pilot.pause()
    assert read_settings(path.parent) == Settings("paper", manner="coach")
