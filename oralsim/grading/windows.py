"""Within how much text all groups of a point must be met."""

from __future__ import annotations

from itertools import pairwise

from oralsim.grading.passage import Passage
from oralsim.grading.words.correcting import EXCUSING
from oralsim.grading.words.function import JOINING, POINTING
from oralsim.grading.words.verbs import THIRD_PERSON

_OPENING = THIRD_PERSON.union(excuse[0] for excuse in EXCUSING)
"""What begins a sentence without a subject of its own, or takes the one before back."""
_HEAD = 3
"""Words at the head of a sentence among which one joins it to the one before; a pronoun may stand later."""

Window = frozenset[int]
"""Clauses."""


def windows(passage: Passage, conditions: frozenset[int], units: list[int]) -> list[Window]:
    """Each sentence, then each with the one before where a pronoun or a dropped subject joins them.

    A sentence of several cases (if it is positive …, if it is negative …) is a window for each case.
    """
    numbers = [number for number, sentence in enumerate(passage.sentences) if sentence]
    clauses = {number: _clauses(passage, number) for number in numbers}
    found: list[Window] = []
    for number in numbers:
        cases = {units[clause] for clause in clauses[number] & conditions}
        if len(cases) > 1:
            found.extend(_cases(clauses[number], units))
        else:
            found.append(clauses[number])
    joined = [clauses[a] | clauses[b] for a, b in pairwise(numbers) if goes_on(passage, b)]
    return found + joined


def goes_on(passage: Passage, sentence: int) -> bool:
    """Whether *sentence* goes on about what the one before it spoke of."""
    head = [passage.words[index].word for index in passage.sentences[sentence][: 2 * _HEAD]]
    if not head or head[0] in _OPENING or not JOINING.isdisjoint(head[:_HEAD]):
        return bool(head)
    return not POINTING.isdisjoint(head)


def _clauses(passage: Passage, number: int) -> Window:
    return frozenset(passage.words[index].clause for index in passage.sentences[number])


def _cases(clauses: Window, units: list[int]) -> list[Window]:
    """The clauses of each case."""
    by_unit: dict[int, set[int]] = {}
    for clause in clauses:
        by_unit.setdefault(units[clause], set()).add(clause)
    return [frozenset(case) for case in by_unit.values()]
