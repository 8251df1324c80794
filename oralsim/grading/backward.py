"""Denials of what stands before the cue: X is not used, X isn't what it does, X is left aside."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from oralsim.grading.cues import Cues
from oralsim.grading.passage import Passage
from oralsim.grading.phrases import COPULAS
from oralsim.grading.words import denial, extent
from oralsim.grading.words.function import AND, ARTICLES, FUNCTION
from oralsim.grading.words.verbs import AUXILIARIES, is_finite

_SHUT_OUT = Cues(extent.SHUT_OUT)
_LAST = frozenset(phrase[-1] for phrase in extent.SHUT_OUT)
_WHERE = frozenset({"where", "где"})
_PREDICATE = 4
"""Words of what a thing is called, from its "is" on."""
_LONGEST = max(len(phrase) for phrase in extent.SHUT_OUT)


def denies_subject(words: Sequence[str], segment: tuple[int, ...], place: int) -> bool:
    """Whether the cue at *place* of *segment* is about what stands before it."""
    after = [words[index] for index in segment[place + 1 : place + 4]]
    after = [word for word, following in pairwise([*after, ""]) if word != "one" or following == "of"]
    word = words[segment[place]]
    if not after:
        return word in extent.FINAL
    if word == "не" and len(after) == 1 and after[0] in extent.FINAL_VERBS:
        return True
    if after[0] in extent.PLACED:
        return True
    return word not in denial.BRIEF and not extent.BACKWARD.isdisjoint(after)


def shut_out(words: Sequence[str], segment: tuple[int, ...]) -> int:
    """The place from which the end of *segment* says that something is left aside; 0 if it doesn't."""
    if not segment or words[segment[-1]] not in _LAST:
        return 0
    for place in range(max(1, len(segment) - _LONGEST), len(segment)):
        if _SHUT_OUT.at(words, segment[place]) == len(segment) - place:
            return place
    return 0


def subject(passage: Passage, segment: tuple[int, ...], place: int) -> list[int]:
    """The words before *place*, with the items of a list that it ends: in x, y or z it can't be used."""
    denied = list(segment[:place])
    words = passage.words
    if words[segment[0]].word in _WHERE:
        return denied + (_named(passage, segment) if _is_of_it(passage, denied) else [])
    if words[segment[0]].word not in AND | extent.OR:
        return denied
    clause = words[segment[0]].clause
    number = words[segment[0]].segment
    while number and (earlier := passage.segments[number - 1]):
        if words[earlier[0]].clause != clause or any(is_finite(words[index].word) for index in earlier):
            break
        denied += earlier
        number -= 1
    return denied


def _is_of_it(passage: Passage, subject: Sequence[int]) -> bool:
    """Whether a clause with *subject* is about the thing asked for: where they, and not where CNNs."""
    return all(passage.words[index].word in FUNCTION | AUXILIARIES for index in subject)


def _named(passage: Passage, segment: tuple[int, ...]) -> list[int]:
    """What is called a place by the clause before a "where": A, B and C are fields where it doesn't work."""
    words = passage.words
    if not segment[0]:
        return []
    before = passage.clauses[words[segment[0] - 1].clause]
    last = words[before[-1]]
    if last.sentence != words[segment[0]].sentence or last.word not in extent.FIELDS:
        return []
    for place in range(len(before) - 2, max(0, len(before) - 1 - _PREDICATE), -1):
        word = words[before[place]].word
        if word in COPULAS:
            return list(before[:place])
        if word in FUNCTION - ARTICLES:
            return []
    return []
