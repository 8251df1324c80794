"""The words of a text that carry content: what a reference asks for and what an answer brings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from oralsim.grading.drafting.filler import EMPTY, MILD
from oralsim.grading.passage import Passage, Word, read
from oralsim.grading.words.frequency import RARITY

_MOST = 4000
"""Words of a text that are looked at."""
_DOTTED = re.compile(
    r"(?<=\d)\.(?=\d+\.\d|[a-z])|(?<=\.\d)\.(?=\d)|(?<=\.\d\d)\.(?=\d)|(?<=\.\d\d\d)\.(?=\d)"
)
"""Dots of addresses and versions: 127.0.0.1."""


class Content(NamedTuple):
    """A word with content."""

    key: str
    """Its stem."""
    word: str
    weight: float
    """How much it tells, 0..1."""
    place: int
    """Its place in the passage."""


@dataclass(frozen=True, slots=True, eq=False)
class Contents:
    """A text with its words of content."""

    raw: str
    passage: Passage
    words: tuple[Content, ...]

    def weights(self) -> dict[str, float]:
        """Each key once, in order of the text, with its weight."""
        return {word.key: word.weight for word in self.words}


def contents(raw: str) -> Contents:
    """Read *raw*; any text will do."""
    passage = read(_DOTTED.sub(" ", raw))
    return Contents(raw, passage, tuple(_content(raw, passage)))


def _content(raw: str, passage: Passage) -> Iterator[Content]:
    for index, word in enumerate(passage.words[:_MOST]):
        if word.kind == "number":
            yield Content(word.stem, word.word, 1.0, index)
        elif word.kind == "word" and _says(raw, passage, index):
            yield Content(word.stem, word.word, _weight(word), index)


def _says(raw: str, passage: Passage, index: int) -> bool:
    word = passage.words[index].word
    if word == "a":
        return _is_name(raw, passage, index)
    return word not in EMPTY


def _is_name(raw: str, passage: Passage, index: int) -> bool:
    """Whether an "a" is no article but the name of something: bulb A, "A and C"."""
    words = passage.words
    if index and raw[words[index].start] == "A" and words[index - 1].sentence == words[index].sentence:
        return True
    follows = words[index + 1].word if index + 1 < len(words) else ""
    return index > 0 and words[index - 1].word not in EMPTY and (not follows or follows in EMPTY)


def _weight(word: Word) -> float:
    return RARITY.get(word.stem, 1.0) * (0.5 if word.word in MILD else 1.0)
