"""Where the groups of a question stand in an answer; which can at all is told by their first words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from operator import itemgetter
from typing import Generic, Protocol, TypeVar

from oralsim.grading.phrases import PREFIX, Phrase
from oralsim.grading.reading import Reading
from oralsim.grading.search import Hit, find
from oralsim.grading.stem import stem

_PLACE = itemgetter(0, 1)


class Group(Protocol):
    """What has phrases and can be told from others."""

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """Its alternatives."""


AnyGroup = TypeVar("AnyGroup", bound=Group)


class Lookup(Generic[AnyGroup]):
    """The groups of a question by what their phrases begin with."""

    def __init__(self, groups: Iterable[AnyGroup]) -> None:
        self._holders: dict[Phrase, list[tuple[AnyGroup, int]]] = defaultdict(list)
        for group in groups:
            for order, phrase in enumerate(group.phrases):
                self._holders[phrase].append((group, order))
        self._single: dict[str, list[Phrase]] = defaultdict(list)
        self._by_key: dict[str, list[Phrase]] = defaultdict(list)
        """Phrases of several words by the one that the fewest have."""
        self._by_beginning: dict[str, list[Phrase]] = defaultdict(list)
        self._bare: list[Phrase] = []
        holders = Counter(key for phrase in self._holders for key in phrase.keys)
        for phrase in self._holders:
            if not phrase.words:
                self._bare.append(phrase)
            elif len(phrase.keys) == 1:
                self._single[phrase.words[0]].append(phrase)
            else:
                self._by_key[min(phrase.words, key=holders.__getitem__)].append(phrase)
            if phrase.joined:
                self._by_beginning[phrase.joined[:PREFIX]].append(phrase)

    def find(self, reading: Reading) -> dict[AnyGroup, list[Hit]]:
        """The places of each group that stands in *reading*, in order of the text."""
        places: dict[AnyGroup, list[tuple[int, int, Hit]]] = defaultdict(list)
        for phrase in self._likely(reading):
            for hit in find(phrase, reading):
                for group, order in self._holders[phrase]:
                    places[group].append((hit.words[0], order, hit))
        return {group: [hit for _, _, hit in sorted(found, key=_PLACE)] for group, found in places.items()}

    def _likely(self, reading: Reading) -> set[Phrase]:
        """The phrases of which all words stand in one segment."""
        likely = set(self._bare)
        there = reading.index.keys()
        for key in there & self._single.keys():
            likely.update(self._single[key])
        openings = there & self._by_key.keys()
        for keys in reading.segments():
            for key in keys & openings:
                likely.update([phrase for phrase in self._by_key[key] if phrase.keys <= keys])
        for beginning in reading.beginnings & self._by_beginning.keys():
            likely.update(phrase for phrase in self._by_beginning[beginning] if stem(phrase.joined) in there)
        return likely
