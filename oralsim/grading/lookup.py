"""Which phrases of a question can stand in an answer at all, told by their first word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from oralsim.grading.phrases import PREFIX, Phrase
from oralsim.grading.reading import Reading
from oralsim.grading.search import Hit, find
from oralsim.grading.stem import stem


class Lookup:
    """The phrases of a question by what they begin with."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._by_key: dict[str, list[Phrase]] = defaultdict(list)
        self._by_beginning: dict[str, list[Phrase]] = defaultdict(list)
        self._bare: list[Phrase] = []
        for phrase in dict.fromkeys(phrases):
            if not phrase.words:
                self._bare.append(phrase)
                continue
            self._by_key[phrase.words[0]].append(phrase)
            if phrase.joined:
                self._by_beginning[phrase.joined[:PREFIX]].append(phrase)

    def find(self, reading: Reading) -> dict[Phrase, list[Hit]]:
        """The places of each phrase that stands in *reading*."""
        likely = set(self._bare)
        there = reading.index.keys()
        for key in there & self._by_key.keys():
            likely.update(phrase for phrase in self._by_key[key] if phrase.keys <= there)
        for beginning in reading.beginnings & self._by_beginning.keys():
            likely.update(phrase for phrase in self._by_beginning[beginning] if stem(phrase.joined) in there)
        return {phrase: hits for phrase in likely if (hits := find(phrase, reading))}
