"""Misspelt words: which keyword a word that nobody knows was meant to be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from rapidfuzz.distance import OSA

from oralsim.grading.stem import stem
from oralsim.grading.words.abbreviations import DOTTED
from oralsim.grading.words.function import FUNCTION
from oralsim.grading.words.known import is_known

_SHORTEST = 5
"""Letters from which a slip is forgiven; of four letters only two that changed places."""
_LONG = 9
"""Letters from which two slips are forgiven."""
_ABBREVIATION = 4
_VOWELS = frozenset("aeiouаеиоуыэюя")


class Speller:
    """Knows the forms of a question's keywords and the words that are right as they stand."""

    def __init__(self, forms: Sequence[tuple[str, str]], known: frozenset[str]) -> None:
        self._by_letter: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self._known = set(known)
        for surface, key in dict.fromkeys(forms):
            if len(surface) >= _ABBREVIATION and surface.isalpha():
                self._by_letter[surface[0]].append((surface, key))
                self._known.add(surface)
        self._keys = {surface: key for surface, key in forms if len(surface) >= _ABBREVIATION}

    def mend(self, word: str, root: str) -> tuple[str, ...]:
        """The keys that *word* may have been meant for; none if it is a word of its own."""
        if not 3 <= len(word) <= 32 or not word.isalpha() or word in self._known or is_known(word, root):
            return ()
        if word.startswith("не") and word[2:] in self._known:  # the opposite: нетрудно
            return ()
        if len(word) >= _ABBREVIATION and (keys := self._nearest(word, root)):
            return keys
        if len(word) > _SHORTEST and (keys := self._split(word)):
            return keys
        if len(word) >= _ABBREVIATION or word in DOTTED:
            return self._abbreviated(word)
        return ()

    def _nearest(self, word: str, root: str) -> tuple[str, ...]:
        best = 3
        keys: list[str] = []
        for surface, key in self._candidates(word):
            distance = min(_distance(word, surface), _distance(root, stem(surface)))
            if distance < best:
                best, keys = distance, [key]
            elif distance == best < 3:
                keys.append(key)
        return tuple(dict.fromkeys(keys))

    def _split(self, word: str) -> tuple[str, ...]:
        """Keys of two words run together: "onthe left", "hiddenlayer"."""
        for cut in range(1, len(word)):
            left, right = word[:cut], word[cut:]
            parts = [self._keys[part] for part in (left, right) if part in self._keys]
            if parts and all(
                part in self._keys or (part in FUNCTION and len(part) > 1) for part in (left, right)
            ):
                return tuple(parts)
        return ()

    def _candidates(self, word: str) -> Iterable[tuple[str, str]]:
        yield from self._by_letter.get(word[0], ())
        for surface, key in self._by_letter.get(word[1], ()):
            if surface[0] == word[1] and surface[1] == word[0]:
                yield surface, key

    def _abbreviated(self, word: str) -> tuple[str, ...]:
        keys = [
            key
            for surface, key in self._by_letter.get(word[0], ())
            if surface.startswith(word) and len(surface) > len(word) + 1
        ]
        return tuple(dict.fromkeys(keys))


def _swapped(word: str, other: str) -> bool:
    return len(word) == len(other) and word != other and sorted(word) == sorted(other)


def _without_vowel(word: str, other: str) -> bool:
    """Whether *word* is *other* of five letters with a vowel left out: wlks."""
    return len(other) == len(word) + 1 and any(
        letter in _VOWELS and other[:place] + other[place + 1 :] == word
        for place, letter in enumerate(other[:-1])
        if place
    )


def _distance(word: str, other: str) -> int:
    """Slips between two words, 3 where they are too many for their length."""
    shorter = min(len(word), len(other))
    if shorter < _ABBREVIATION:
        return 3
    if shorter < _SHORTEST:
        return 1 if _swapped(word, other) or _without_vowel(word, other) else 3
    allowed = 2 if shorter >= _LONG else 1
    distance = OSA.distance(word, other, score_cutoff=allowed)
    return distance if distance <= allowed else 3
