"""What a sentence does as a whole: it asks, or it calls false what it names."""

from __future__ import annotations

from oralsim.grading.passage import Passage
from oralsim.grading.words import asking, telling
from oralsim.grading.words.verbs import AUXILIARIES

_SHORTEST = 5
"""Words of a sentence that names a claim and calls it false."""


def question(passage: Passage, sentence: tuple[int, ...]) -> tuple[int, ...]:
    """The part of an asked *sentence* that asks: MLM hides words; NSP, does one follow the other?"""
    words = passage.words
    if not sentence or words[sentence[0]].word in asking.ASKING:
        return sentence
    for place in range(len(sentence) - 1, 0, -1):
        index = sentence[place]
        begins = words[index].segment != words[index - 1].segment
        if begins and words[index].word in asking.ASKING:
            return sentence[place:]
    return sentence


def said_false(words: list[str]) -> int:
    """How many words at the end of a sentence say that what it began with is false; 0 if none do."""
    if len(words) < _SHORTEST or words[-1] not in telling.FALSE or telling.CLAIMS.isdisjoint(words[:2]):
        return 0
    return 2 if words[-2] in AUXILIARIES or words[-2] == "a" else 1
