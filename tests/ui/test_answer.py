"""The box for the answer."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from textual.app import App, ComposeResult

from oralsim.core.plain import clean
from oralsim.core.speech import spoken
from oralsim.ui import theme
from oralsim.ui.widgets.answer import LIMIT, AnswerBox


class Boxed(App[None]):
    """A box alone."""

    def compose(self) -> ComposeResult:
        """The box."""
        yield AnswerBox()

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Our tokens."""
        return theme.tokens(self.current_theme)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", "0 words · about 0:00 spoken"),
        ("one", "1 word · about 0:00 spoken"),
        ("w " * 130, "130 words · about 1:00 spoken"),
    ],
)
async def test_words_are_counted(text: str, count: str) -> None:
    """Words, and the time to say them at 130 a minute."""
    app = Boxed()
    async with app.run_test(size=(80, 24)) as pilot:
        box = app.query_one(AnswerBox)
        box.text = text
        await pilot.pause()
        assert str(box.border_subtitle) == count


async def test_a_held_text_stays_as_it_is() -> None:
    """Neither keys nor undo nor a paste change it; it can be taken up again."""
    app = Boxed()
    async with app.run_test(size=(80, 24)) as pilot:
        box = app.query_one(AnswerBox)
        await pilot.press("a", "b")
        box.hold("ab")
        await pilot.press("c", "ctrl+z", "ctrl+y", "ctrl+я", "backspace", "ctrl+x")
        assert box.text == "ab"
        box.take("ab", title="Your answer")
        await pilot.press("c")
        assert box.text == "abc"


async def test_undo_goes_round_what_was_cleaned() -> None:
    """The history holds the clean text, so undo and redo meet."""
    app = Boxed()
    async with app.run_test(size=(80, 24)):
        box = app.query_one(AnswerBox)
        box.insert("a\x1b[31mb\x00c")
        box.undo()
        assert box.text == ""
        box.redo()
        assert box.text == "abc"


@settings(max_examples=3, deadline=None)
@given(st.lists(st.text(max_size=60), min_size=20, max_size=40))
async def test_what_is_held_is_clean(texts: list[str]) -> None:
    """Whatever comes from a store, no control character is sent to the terminal."""
    app = Boxed()
    async with app.run_test(size=(40, 10)):
        box = app.query_one(AnswerBox)
        for text in texts:
            box.take(text, title="Your answer")
            assert clean(box.text) == box.text


def test_speaking_takes_time() -> None:
    """The box holds more than anybody says in ten minutes."""
    assert spoken(LIMIT // 6) > 600


async def test_a_line_that_wraps_at_the_bottom_is_seen_at_once() -> None:
    """The cursor stays in view also when the key that moved it made the text a line longer."""
    app = Boxed()
    async with app.run_test(size=(40, 8)) as pilot:
        box = app.query_one(AnswerBox)
        box.take("word\n" * 20 + "x", title="Your answer")
        for _ in range(45):
            box.insert("x")
            await pilot.pause()
            line = box.cursor_screen_offset.y
            assert box.content_region.y <= line < box.content_region.bottom
