"""What the grader hears in the alternatives of a rubric, where that isn't what its author wrote."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from oralsim.grading.formulas import is_readable
from oralsim.grading.model import Formula, Group, Keywords, Point, Question
from oralsim.grading.phrases import Phrase, phrase
from oralsim.grading.spoken import spoken
from oralsim.grading.words.function import ARTICLES


def unheard(question: Question) -> Iterator[str]:
    """Yield what the grader can't look for at all: signs it doesn't know, formulas it can't read."""
    for where, point in _points(question):
        for group in _groups(point):
            for one in map(phrase, group):
                if not one.words and not one.negative:
                    yield f"{where}: '{one.text}' has no word or sign to look for; write it in words"
        for way in point.ways:
            if isinstance(way, Formula) and not is_readable(way.text):
                yield f"{where}: the formula '{way.text}' can't be read as a whole; write it more simply"


def misheard(question: Question) -> Iterator[str]:
    """Yield what the grader looks for otherwise than it reads, and may well be meant so."""
    for where, point in _points(question):
        for group in _groups(point):
            for one in map(phrase, group):
                if _is_bare_letter(one):
                    yield f"{where}: of '{one.text}' only '{one.surfaces[0]}' is looked for; say more"
        for way in point.ways:
            for group in way.groups if isinstance(way, Keywords) else ():
                if pair := _accident(group):
                    yield (
                        f"{where}: a group lists '{pair[0]}' and apart from it '{pair[1]}', "
                        f"so no denial counts in it; put the two side by side if that is meant"
                    )


def _points(question: Question) -> Iterator[tuple[str, Point]]:
    for number, point in enumerate(question.points(), 1):
        yield f"question '{question.id}', point {number}", point


def _groups(point: Point) -> Iterator[Group]:
    for way in point.ways:
        if isinstance(way, Keywords):
            yield from way.groups
    for entry in point.contradicts:
        yield from entry


def _is_bare_letter(one: Phrase) -> bool:
    """Whether a single letter is left of more: is x, I wouldn't."""
    if len(one.surfaces) != 1 or len(one.surfaces[0]) > 1 or not one.surfaces[0].isalpha():
        return False
    return sum(word.word not in ARTICLES for word in spoken(one.text)) > 1


def _accident(group: Group) -> tuple[str, str] | None:
    """A phrase of *group* and its denial that nowhere stand side by side."""
    said = [phrase(text) for text in group]
    keys = {one.words: one.text for one in reversed(said) if one.words and not one.negative}
    pairs = [(keys[one.words], one.text) for one in said if one.negative and one.words in keys]
    beside = any(a.words == b.words and a.negative != b.negative for a, b in pairwise(said))
    return None if beside or not pairs else pairs[0]
