"""A plain reference made ready for marking: what it says, how much each word of it tells, its points."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property, lru_cache

from oralsim.grading.drafting.content import Contents, contents
from oralsim.grading.drafting.denial import Polarity, polarity
from oralsim.grading.drafting.need import asked, items, statements
from oralsim.grading.drafting.overlap import Shingles, shingles

GIVEN = 0.25
"""What a word is worth that the question says already."""
_ASIDE = 0.5
"""What a word in brackets or of an example is worth."""
_LIGHT = 0.3
"""Weight under which a stretch of the reference is no item."""
_ASIDES = re.compile(
    r"\([^()]{3,}\)|\b(?:e\.g\.?|for example|for instance|such as|например)[^.;\n]*", re.IGNORECASE
)
_NUMBERS = re.compile(r"\d+")
"""Of a prompt, those that only count its items too: the reference may refer to them."""
_MOST_POINTS = 30


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the reference: an item of a list, a sentence."""

    text: str
    weights: dict[str, float]
    """Its stems."""

    @property
    def weight(self) -> float:
        """How much it says."""
        return sum(self.weights.values())


@dataclass(frozen=True, eq=False)
class Sheet:
    """One accepted answer, prepared for one question."""

    prompt: frozenset[str]
    """Stems that the question says."""
    text: Contents
    weights: dict[str, float]
    """Each stem of content with its worth, words of the question at `GIVEN`."""
    surfaces: dict[str, str]
    """Each stem as the reference writes it."""
    points: tuple[Part, ...]
    items: tuple[Part, ...]
    """Of these `need` are enough; empty where all is asked for."""
    need: int
    order: tuple[str, ...]
    """All stems of content as they follow each other."""

    @cached_property
    def polarity(self) -> Polarity:
        """What it asserts and denies."""
        return polarity(self.text, strict=True)

    @cached_property
    def shingles(self) -> Shingles:
        """Its letters in fours."""
        return shingles(self.text.raw)

    @cached_property
    def total(self) -> float:
        """The worth of all its words."""
        return sum(self.weights.values())

    @cached_property
    def new(self) -> dict[str, float]:
        """What it says beyond the question; all of it if that is nothing."""
        return {key: w for key, w in self.weights.items() if key not in self.prompt} or self.weights


def prepare(prompt: str, reference: str, shared: Counter[str] | None = None) -> Sheet:
    """Prepare *reference*; *shared* says in how many points of one rubric each stem stands."""
    given = frozenset(word.key for word in contents(prompt).words).union(_NUMBERS.findall(prompt))
    return _sheet(given, asked(prompt), reference, shared or Counter())


@lru_cache(maxsize=512)
def only(sheet: Sheet, chosen: tuple[int, ...]) -> Sheet:
    """The sheet as if its reference had the *chosen* items only."""
    return _sheet(sheet.prompt, 0, "\n".join(sheet.items[index].text for index in chosen), Counter())


def _sheet(given: frozenset[str], need: int, reference: str, shared: Counter[str]) -> Sheet:
    text = _without_numbering(contents(reference))
    weights = _weights(text, given, shared)
    parts = _parts(text, items(reference), weights)
    return Sheet(
        prompt=given,
        text=text,
        weights=weights,
        surfaces={word.key: word.word for word in reversed(text.words)},
        points=tuple(_parts(text, statements(reference)[:_MOST_POINTS], weights)),
        items=tuple(parts) if 0 < need < len(parts) else (),
        need=need,
        order=tuple(word.key for word in text.words),
    )


def _without_numbering(text: Contents) -> Contents:
    """*text* without the numbers that only count its items."""
    inside = items(text.raw)
    words = text.passage.words
    kept = [
        word
        for word in text.words
        if words[word.place].kind != "number"
        or any(start <= words[word.place].start < end for start, end in inside)
    ]
    return Contents(text.raw, text.passage, tuple(kept))


def _weights(text: Contents, given: frozenset[str], shared: Counter[str]) -> dict[str, float]:
    asides = [match.span() for match in _ASIDES.finditer(text.raw)]
    found: dict[str, float] = {}
    for word in text.words:
        start = text.passage.words[word.place].start
        weight = word.weight * (GIVEN if word.key in given else 1.0) / max(1, shared[word.key])
        if any(begin <= start < end for begin, end in asides):
            weight *= _ASIDE
        found[word.key] = max(found.get(word.key, 0.0), weight)
    return found


def _parts(text: Contents, places: list[tuple[int, int]], weights: dict[str, float]) -> list[Part]:
    found: list[Part] = []
    for start, end in places:
        keys = [word.key for word in text.words if start <= text.passage.words[word.place].start < end]
        part = Part(text.raw[start:end], {key: weights[key] for key in keys})
        if part.weight >= _LIGHT:
            found.append(part)
    return found
