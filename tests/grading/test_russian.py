"""The Russian stemmer cuts what Snowball cuts."""

from __future__ import annotations

import re

import pytest
import snowballstemmer
from hypothesis import given
from hypothesis import strategies as st

from oralsim.grading.russian import russian_stem
from oralsim.grading.words import common, negation

SNOWBALL = snowballstemmer.stemmer("russian")
ENDINGS = (
    "ивши ившись вшись ими ого ующая нная вшая ся сь ила ейте уют ешь нно иями остью ейше ейшая ннее ь и"
)


@given(st.text("абвгдежзийклмнопрстуфхцчшщъыьэюя", max_size=14), st.sampled_from(ENDINGS.split()))
def test_any_letters_are_cut_as_snowball_cuts_them(body: str, ending: str) -> None:
    """Also what is no word."""
    assert russian_stem(body + ending) == SNOWBALL.stemWord(body + ending)


@pytest.mark.parametrize("ending", ENDINGS.split())
def test_words_are_cut_as_snowball_cuts_them(ending: str) -> None:
    """Stems of everyday words with every kind of ending."""
    known = " ".join((*common.RUSSIAN, *negation.NEGATORS))
    for word in re.findall("[а-я]+", known):
        assert russian_stem(word + ending) == SNOWBALL.stemWord(word + ending)
