"""Words that are right as they stand, so that no typing slip is seen in them."""

from __future__ import annotations

from oralsim.grading.words.function import FUNCTION
from oralsim.grading.words.verbs import FINITE

_WORDS = frozenset([])


def is_known(word: str, root: str) -> bool:
    """Whether *word*, or its stem *root*, is a common word."""
    return word in FUNCTION or word in FINITE or word in _WORDS or root in _WORDS
