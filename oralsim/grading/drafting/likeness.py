"""How well a word of an answer stands for a word of the reference."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import OSA

from oralsim.grading.drafting.content import Content
from oralsim.grading.opposites import opposites
from oralsim.grading.stem import stem
from oralsim.grading.words.alike import ALIKE
from oralsim.grading.words.frequency import RARITY
from oralsim.grading.words.known import is_known

TYPO = 0.95
FAMILY = 0.9
ALIKENESS = 0.7
_ROOT = 4
"""Letters that words of one family share at least."""


@lru_cache(maxsize=1)
def _alike() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = defaultdict(set)
    for line in ALIKE.strip().splitlines():
        keys = {stem(word) for word in line.split()}
        for key in keys:
            table[key] |= keys
    return {key: frozenset(keys - {key} - opposites(key)) for key, keys in table.items()}


class Lexicon:
    """The words of one answer, asked which of them stands best for a word of the reference."""

    def __init__(self, words: Iterable[Content]) -> None:
        self._surfaces: dict[str, str] = {}
        self._by_letters: dict[str, list[str]] = defaultdict(list)
        for word in words:
            if word.key not in self._surfaces:
                self._surfaces[word.key] = word.word
                if word.key.isalpha() and len(word.key) >= _ROOT:
                    self._by_letters[word.key[0]].append(word.key)

    def best(self, key: str, word: str) -> tuple[float, str]:
        """How well the answer says *key* (the stem of *word*), 0..1, and by which key."""
        if key in self._surfaces:
            return 1.0, key
        found = (0.0, "")
        for other in _alike().get(key, ()):
            if other in self._surfaces:
                found = max(found, (ALIKENESS, other))
        if len(key) >= _ROOT and key.isalpha():
            for other in self._candidates(key):
                found = max(found, (self._spelt(key, word, other), other))
        return found

    def _candidates(self, key: str) -> Iterable[str]:
        yield from self._by_letters.get(key[0], ())
        for other in self._by_letters.get(key[1], ()) if key[1] != key[0] else ():
            if other[1] == key[0]:
                yield other

    def _spelt(self, key: str, word: str, other: str) -> float:
        if other in opposites(key):
            return 0.0
        if _family(key, other):
            return FAMILY
        surface = self._surfaces[other]
        if is_known(surface, other) or other in RARITY:
            return 0.0
        allowed = 1 if min(len(key), len(other)) < 8 else 2
        distance = min(
            OSA.distance(key, other, score_cutoff=allowed), OSA.distance(word, surface, score_cutoff=allowed)
        )
        return TYPO if distance <= allowed else 0.0


def _family(one: str, other: str) -> bool:
    """Whether two stems grow from one root: recurs, recursion; simul, simulat."""
    short, long = sorted((one, other), key=len)
    return len(long) * 3 <= len(short) * 5 and len(short) > _ROOT and long.startswith(short[:-1])
