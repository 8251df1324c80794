"""The entries of the glossary that a question has to do with: looked for when it is asked, not before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import chain
from operator import itemgetter

from oralsim.grading.model import Group, Keywords, Question, Relation

_PREFIX = 5
"""Letters of a first word by which an entry is found: enough to see through inflections."""
_START = itemgetter(slice(_PREFIX))


def touched_only(question: Question) -> Question:
    """Return *question* with those of its synonyms of which a name may stand in an alternative."""
    if not question.synonyms:
        return question
    by_prefix = _by_prefix(question.synonyms)
    words = _words(" ".join(chain.from_iterable(_groups(question))))
    touched = by_prefix.keys() & set(map(_START, words))
    numbers = {number for prefix in touched for number in by_prefix[prefix]}
    return replace(question, synonyms=tuple(question.synonyms[number] for number in sorted(numbers)))


@lru_cache(maxsize=8)
def _by_prefix(entries: tuple[Group, ...]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for number, entry in enumerate(entries):
        for name in entry:
            for word in _words(name)[:1]:
                found[word[:_PREFIX]].append(number)
    return found


def _words(text: str) -> list[str]:
    return text.casefold().replace("-", " ").split()


def _groups(question: Question) -> Iterator[Group]:
    for point in question.points():
        for way in point.ways:
            if isinstance(way, Keywords):
                yield from way.groups
            elif isinstance(way, Relation):
                yield from (way.agent, way.action, way.patient)
        for groups in point.contradicts:
            yield from groups
    for claim in question.wrong:
        yield from claim.groups
    for subject in question.subjects:
        yield subject.names
