"""JSON as it may be saved and shown."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from oralsim.reports.json_text import json_text

ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(st.characters()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(ANY)
def test_any_value_comes_back_and_is_valid_text(value: object) -> None:
    """Lone surrogates too, which UTF-8 can't hold; one line if asked for."""
    text = json_text(value, indent=None)
    assert json.loads(text.encode()) == value
    assert text.count("\n") == 1
    assert json.loads(json_text(value)) == value


def test_nothing_reaches_a_terminal_that_it_would_obey() -> None:
    """Controls and direction marks are escaped; other letters stay as they are."""
    text = json_text("\x1b[31m\x9b31m\u202eёж 🙂", indent=None)
    assert text == '"\\u001b[31m\\u009b31m\\u202eёж 🙂"\n'
