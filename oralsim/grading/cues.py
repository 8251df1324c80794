"""Find cues, phrases of fixed words, in a passage."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

Phrases = tuple[tuple[str, ...], ...]


class Cues:
    """A set of phrases, found by their first word."""

    def __init__(self, phrases: Phrases) -> None:
        self._by_first: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for phrase in sorted(phrases, key=len, reverse=True):
            self._by_first[phrase[0]].append(phrase)
        self.first = frozenset(self._by_first)
        """The words that a phrase may begin with."""

    def at(self, words: Sequence[str], index: int) -> int:
        """How many words the longest phrase at *index* has; 0 if none stands there."""
        for phrase in self._by_first.get(words[index], ()):
            if tuple(words[index : index + len(phrase)]) == phrase:
                return len(phrase)
        return 0
