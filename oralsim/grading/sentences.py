"""What a sentence does as a whole: it asks, or it calls false what it names."""

from __future__ import annotations

from oralsim.grading.passage import Passage
from oralsim.grading.words import asking, telling
from oralsim.grading.words.verbs import AUXILIARIES, is_finite

_NAME = 4
"""Words of the name of a task at most."""
_SHORTEST = 5
"""Words of a sentence that names a claim and calls it false."""


def question(passage: Passage, sentence: tuple[int, ...]) -> tuple[int, ...]:
    """The part of an asked *sentence* that asks: MLM hides words; NSP, does one follow the other?"""
    words = passage.words
    if not sentence or _asks(passage, sentence[0], asking.ASKING):
        return sentence
    for place in range(len(sentence) - 1, 0, -1):
        index = sentence[place]
        begins = words[index].segment != words[index - 1].segment
        if begins and _asks(passage, index, asking.ASKING):
            return () if _describes(passage, index) else sentence[place:]
    return sentence


def _asks(passage: Passage, index: int, openers: frozenset[str]) -> bool:
    """Whether a question begins at *index*: with one of *openers*, or with a "ли" behind its first word."""
    following = passage.words[index + 1].word if index + 1 < len(passage.words) else ""
    return passage.words[index].word in openers or following == "ли"


def _describes(passage: Passage, index: int) -> bool:
    """Whether the question at *index* says what the task named before it asks: "NSP: does one follow?"."""
    if not _asks(passage, index, asking.TASKS):
        return False
    while index > passage.sentences[passage.words[index].sentence][0]:
        earlier = passage.segments[passage.words[index - 1].segment]
        if len(earlier) > _NAME or any(is_finite(passage.words[word].word) for word in earlier):
            return False
        if index in passage.labelled:
            return True
        index = earlier[0]
    return False


def said_false(words: list[str]) -> int:
    """How many words at the end of a sentence say that what it began with is false; 0 if none do."""
    if len(words) < _SHORTEST or words[-1] not in telling.FALSE or telling.CLAIMS.isdisjoint(words[:2]):
        return 0
    return 2 if words[-2] in AUXILIARIES or words[-2] == "a" else 1
