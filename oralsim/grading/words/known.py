"""Words that are right as they stand, so that no typing slip is seen in them."""

from __future__ import annotations

from oralsim.grading.words.common import ENGLISH, RUSSIAN
from oralsim.grading.words.function import FUNCTION
from oralsim.grading.words.irregular import STEMS
from oralsim.grading.words.numbers import NUMBER_WORDS
from oralsim.grading.words.table import words
from oralsim.grading.words.verbs import FINITE

_EXACT = FUNCTION | FINITE | STEMS.keys() | NUMBER_WORDS.keys()
_STEMS = ENGLISH | RUSSIAN
_PLAIN = FUNCTION | FINITE | NUMBER_WORDS.keys()
_EVERYDAY = words("new old low bad use long short real true нов стар низк плох использ долг коротк")
"""Stems of words that alone tell little."""
_ALIKE = words("inabl unabl предобуч выход доход подход переход")
"""Stems that a slip might make of a keyword and that are right as they stand."""


def is_known(word: str, root: str) -> bool:
    """Whether *word*, or its stem *root*, is a common word."""
    return word in _EXACT or root in _STEMS or root in _ALIKE


def is_common(word: str, root: str) -> bool:
    """Whether *word* is of everyday language, so that alone it tells little of a subject."""
    return word in _PLAIN or root in _STEMS or root in _EVERYDAY
