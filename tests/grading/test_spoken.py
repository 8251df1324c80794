"""Short texts have the words that reading finds in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim.grading.passage import read
from oralsim.grading.spoken import spoken

ALPHABET = "abeоxхАеёё -'_2.,()=/σ"


def _read(text: str) -> list[tuple[str, str, int, int]]:
    return [(w.word, w.stem, w.start, w.end) for w in read(text).words if w.kind != "other"]


@pytest.mark.parametrize(
    "text",
    ["Batch norm", "mini-batch", "an x-y plane", "ещё слой", "don't reduce", "L1", "nn.Embedding", "х"],
)
def test_the_words_are_those_of_reading(text: str) -> None:
    """By the short cut or not."""
    assert list(spoken(text)) == _read(text)


@given(st.text(ALPHABET, max_size=20))
def test_any_text_has_the_words_of_reading(text: str) -> None:
    """Letters, hyphens, both alphabets, signs."""
    assert list(spoken(text)) == _read(text)
