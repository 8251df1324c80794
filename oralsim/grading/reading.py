"""A passage seen with a question's eyes: which of its words can stand for which keyword."""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from oralsim.grading.passage import Passage, read
from oralsim.grading.phrases import PREFIX, key_of
from oralsim.grading.polarity import stance
from oralsim.grading.stance import Stance
from oralsim.grading.stem import stem
from oralsim.grading.typos import Speller
from oralsim.grading.words.denial import NEGATORS
from oralsim.grading.words.shorthand import MEASURES, SHORTHAND

_REMEMBERED = 4096
"""Words of answers to one question whose meanings are kept."""
_LONGEST = 24
"""Letters of two words that may be one."""

Place = tuple[int, int]
"""First and last word of what stands for one key."""


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """The keys that a question looks for, with the forms they have in its texts."""

    forms: tuple[tuple[str, str], ...] = ()
    """Surface and key."""
    known: frozenset[str] = frozenset()
    """Words that are right as they stand."""
    joined: frozenset[str] = frozenset()
    """Phrases written as one word."""
    _meant: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """What was found out about words so far."""

    @cached_property
    def keys(self) -> frozenset[str]:
        """All keys."""
        return frozenset(key for _, key in self.forms)

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """How the forms begin."""
        return frozenset(surface[:PREFIX] for surface, _ in self.forms)

    @cached_property
    def _joined(self) -> dict[str, list[str]]:
        """Phrases written as one word by how they begin."""
        found: dict[str, list[str]] = defaultdict(list)
        for word in self.joined:
            found[word[:PREFIX]].append(word)
        return dict(found)

    def is_joined(self, word: str, root: str) -> bool:
        """Whether *word* is a phrase written as one, in any inflection."""
        beginning = word[:PREFIX]
        return beginning in self._joined and any(stem(joined) == root for joined in self._joined[beginning])

    def meant(self, word: str, root: str) -> tuple[str, ...]:
        """The keys that a word may stand for: its own, what it is short for, or a slip of."""
        if word not in self._meant:
            if len(self._meant) > _REMEMBERED:
                self._meant.clear()
            self._meant[word] = tuple(dict.fromkeys(self._keys(word, root)))
        return self._meant[word]

    def _keys(self, word: str, root: str) -> Iterator[str]:
        key = key_of(word, root)
        yield key
        yield from map(stem, SHORTHAND.get(word, ()))
        if len(word) > 3 and word[-1] == "d" and word[-2] in "123":
            yield stem(word[:-2])
        elif self.forms and key not in self.keys and not self.is_joined(word, key):
            yield from self.speller.mend(word, key)

    @cached_property
    def speller(self) -> Speller:
        """Finds the key that a misspelt word means."""
        return Speller(self.forms, self.known)


@dataclass
class Reading:
    """A passage, how its words are meant, and an index from keys to places."""

    passage: Passage
    stance: Stance
    index: dict[str, list[Place]] = field(default_factory=dict)
    keys: list[tuple[str, ...]] = field(default_factory=list)
    """Keys of each word."""
    beginnings: frozenset[str] = frozenset()
    """How its words begin."""
    pairs: dict[int, str] = field(default_factory=dict)
    """The key that a word spells together with the next one."""

    def segments(self) -> list[set[str]]:
        """The keys that stand in each segment."""
        found: list[set[str]] = [set() for _ in self.passage.segments]
        words = self.passage.words
        for key, places in self.index.items():
            for first, _ in places:
                found[words[first].segment].add(key)
        return found


def read_with(raw: str, vocabulary: Vocabulary) -> Reading:
    """Read *raw*, mending its spelling towards *vocabulary*."""
    passage = read(raw)
    index: dict[str, list[Place]] = defaultdict(list)
    keys: list[tuple[str, ...]] = []
    wanted = vocabulary.keys
    for number, word in enumerate(passage.words):
        spelt = word.kind == "word" or word.word in SHORTHAND
        own = vocabulary.meant(word.word, word.stem) if spelt else (key_of(word.word, word.stem),)
        if word.word in MEASURES and number and passage.words[number - 1].segment == word.segment:
            own = (*own, MEASURES[word.word])
        keys.append(own)
        for key in own:
            index[key].append((number, number))
    pairs = _join_pairs(passage, vocabulary) if wanted else {}
    for number, joined in pairs.items():
        insort(index[joined], (number, number + 1))
    beginnings = frozenset([word.word[:PREFIX] for word in passage.words])
    return Reading(passage, stance(passage), dict(index), keys, beginnings, pairs)


def _join_pairs(passage: Passage, vocabulary: Vocabulary) -> dict[int, str]:
    """Neighbours that together spell one key, by the first of them: "drop out" for dropout."""
    pairs: dict[int, str] = {}
    beginnings, wanted = vocabulary.beginnings, vocabulary.keys
    for number, (one, other) in enumerate(pairwise([word.word for word in passage.words])):
        together = one + other
        if together[:PREFIX] not in beginnings:
            continue  # as most
        first, second = passage.words[number : number + 2]
        if first.segment != second.segment or first.kind != "word":
            continue
        if len(together) > _LONGEST or other in NEGATORS or not other[0].isalnum():
            continue
        if (joined := stem(together)) in wanted:
            pairs[number] = joined
    return pairs
