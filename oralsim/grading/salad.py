"""Sentences that string keywords together and say nothing."""

from __future__ import annotations

from oralsim.grading.passage import Passage
from oralsim.grading.words.function import ARTICLES, FUNCTION
from oralsim.grading.words.verbs import FINITE, is_finite

_PIECES = 4
"""Pieces between commas from which a run of words is a list."""
_WORDS = 3
"""Words of a piece that only names something, on the average."""


def listed(passage: Passage) -> frozenset[int]:
    """The sentences that are mere lists: short pieces, no verb, hardly a structural word or sign."""
    return frozenset(number for number in range(len(passage.sentences)) if _is_list(passage, number))


def _is_list(passage: Passage, number: int) -> bool:
    words = [passage.words[index] for index in passage.sentences[number]]
    pieces = len({word.segment for word in words})
    if pieces < _PIECES:
        return len(words) > _PIECES and _bare([word.word for word in words])
    if len(words) > pieces * _WORDS or any(word.kind in {"relation", "arrow"} for word in words):
        return False
    spoken = [word.word for word in words]
    if any(is_finite(word) and (word in FINITE or len(word) > 5) for word in spoken):
        return False
    structural = sum(word in FUNCTION and word not in ARTICLES for word in spoken)
    return structural * 6 <= len(spoken)


def _bare(spoken: list[str]) -> bool:
    """Whether a run without pauses has nothing but content words."""
    return len(spoken) >= 8 and not any(word in FUNCTION or is_finite(word) for word in spoken)
