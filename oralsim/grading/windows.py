"""Within how much text all groups of a point must be met."""

from __future__ import annotations

from oralsim.grading.passage import Passage
from oralsim.grading.words.function import JOINING
from oralsim.grading.words.verbs import THIRD_PERSON

_HEAD = 3


def windows(passage: Passage) -> list[frozenset[int]]:
    """Each sentence, then each with the one before where a pronoun or a dropped subject joins them."""
    alone = [frozenset({number}) for number, sentence in enumerate(passage.sentences) if sentence]
    numbers = [number for number, sentence in enumerate(passage.sentences) if sentence]
    joined = [
        frozenset({before, number})
        for before, number in zip(numbers, numbers[1:], strict=False)
        if goes_on(passage, number)
    ]
    return alone + joined


def goes_on(passage: Passage, sentence: int) -> bool:
    """Whether *sentence* goes on about what the one before it spoke of."""
    head = [passage.words[index].word for index in passage.sentences[sentence][:_HEAD]]
    return bool(head) and (head[0] in THIRD_PERSON or any(word in JOINING for word in head))
