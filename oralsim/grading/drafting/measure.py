"""What can be seen when an answer is laid beside a reference."""

from __future__ import annotations

from collections.abc import Mapping
from math import log
from typing import NamedTuple

from oralsim.grading.drafting.content import Content, Contents, contents
from oralsim.grading.drafting.denial import Polarity, polarity
from oralsim.grading.drafting.likeness import Lexicon
from oralsim.grading.drafting.overlap import Shingles, cosine, in_order, shared, shingles
from oralsim.grading.drafting.sheet import GIVEN, Sheet
from oralsim.grading.opposites import opposites

_BORROWED = 0.5
"""What is left of a likeness if the word that shows it stands in the question."""
_MAIN = 0.4
"""The share of what is said of a statement that must be denied for all of it to be."""
_YES_NO = frozenset({"yes", "no", "да", "нет"})


class Match(NamedTuple):
    """How well one word of the reference is said."""

    share: float
    by: str
    """The stem that says it, "" where nothing does."""


class Said:
    """An answer, or a stretch of it, read once for all references."""

    def __init__(self, text: Contents, words: tuple[Content, ...]) -> None:
        self.text = text
        self.words = words
        self.order = tuple(word.key for word in words)
        self.weights = {word.key: word.weight for word in words}
        self.lexicon = Lexicon(words)
        self._polarity: Polarity | None = None
        self._shingles: Shingles | None = None

    @property
    def polarity(self) -> Polarity:
        """What the whole answer asserts and denies."""
        if self._polarity is None:
            self._polarity = polarity(self.text)
        return self._polarity

    @property
    def shingles(self) -> Shingles:
        """The letters of the stretch in fours."""
        if self._shingles is None:
            words = self.text.passage.words
            raw = self.text.raw
            start, end = (
                (words[self.words[0].place].start, words[self.words[-1].place].end) if self.words else (0, 0)
            )
            self._shingles = shingles(raw[start:end])
        return self._shingles


def said(answer: str) -> Said:
    """Read a whole answer."""
    text = contents(answer)
    return Said(text, text.words)


class Measures(NamedTuple):
    """What an answer and a reference have in common, each 0..1 unless said."""

    covered: float
    """The share of the reference's worth that is said."""
    new: float
    """The same of what goes beyond the question."""
    order: float
    shared: float
    letters: float
    to_the_point: float
    """How much of the answer's own content is in the reference."""
    length: float
    """log of the lengths' ratio, 0 for equal ones, -1..1."""
    verdict: float
    """1 where both begin with the same yes or no, -1 where not, else 0."""
    denied: float
    """The share of the reference's worth that is denied or turned round."""


def matches(sheet: Sheet, answer: Said) -> dict[str, Match]:
    """For each stem of the reference the best that the answer has."""
    found: dict[str, Match] = {}
    for key in sheet.weights:
        share, by = answer.lexicon.best(key, sheet.surfaces[key])
        if by != key and by in sheet.prompt and key not in sheet.prompt:
            share *= _BORROWED
        found[key] = Match(share, by)
    return found


def measure(sheet: Sheet, answer: Said, found: Mapping[str, Match], against: Mapping[str, str]) -> Measures:
    """Compare *answer* with the reference of *sheet*; *found* is from `matches`, *against* from `denied`."""
    return Measures(
        covered=_share(sheet.weights, found),
        new=_share(sheet.new, found),
        order=in_order(sheet.order, answer.order),
        shared=shared(sheet.order, answer.order),
        letters=cosine(sheet.shingles, answer.shingles),
        to_the_point=_to_the_point(sheet, answer, found),
        length=_length(len(answer.order), len(sheet.order)),
        verdict=_verdict(sheet.text, answer.text),
        denied=_denied_share(sheet, found, against),
    )


def denied(sheet: Sheet, answer: Said, said: Mapping[str, Match]) -> dict[str, str]:
    """Stems of the reference that the answer denies or says the opposite of, with the stem that does it.

    Opposites that the reference uses too speak of something else.
    """
    ours, theirs = sheet.polarity, answer.polarity
    own = answer.weights.keys() - sheet.weights.keys()
    found: dict[str, str] = {}
    for key in sheet.weights:
        how = ours.get(key, frozenset())
        if key in answer.weights:
            if how and key in theirs and how.isdisjoint(theirs[key]):
                found[key] = key
        elif len(how) == 1 and not said[key].share:
            for other in sorted(opposites(key) & own):
                if theirs.get(other) == how:
                    found[key] = other
    return found


def _share(weights: Mapping[str, float], found: Mapping[str, Match]) -> float:
    total = sum(weights.values())
    return sum(weight * found[key].share for key, weight in weights.items()) / total if total else 0.0


def _denied_share(sheet: Sheet, found: Mapping[str, Match], against: Mapping[str, str]) -> float:
    """The share of the worth that is denied; with its main words all that is said of a statement is lost."""
    lost = 0.0
    for part in sheet.points:
        turned = sum(weight for key, weight in part.weights.items() if key in against)
        spoken = sum(weight for key, weight in part.weights.items() if key in against or found[key].share)
        lost += spoken if turned >= _MAIN * spoken else turned
    total = sum(part.weight for part in sheet.points)
    return lost / total if total else 0.0


def best_items(sheet: Sheet, found: Mapping[str, Match]) -> tuple[int, ...]:
    """Which items of *sheet* are said best, as many as are asked for; none where all is asked for."""
    order = sorted(range(len(sheet.items)), key=lambda index: -_share(sheet.items[index].weights, found))
    return tuple(sorted(order[: sheet.need]))


def _to_the_point(sheet: Sheet, answer: Said, found: Mapping[str, Match]) -> float:
    used = {match.by for match in found.values() if match.share}
    total = hit = 0.0
    for key, weight in answer.weights.items():
        worth = weight * (GIVEN if key in sheet.prompt else 1.0)
        total += worth
        hit += worth if key in used else 0.0
    return hit / total if total else 0.0


def _length(answer: int, reference: int) -> float:
    return max(-1.0, min(1.0, log((answer + 2) / (reference + 2)) / 2))


def _verdict(reference: Contents, answer: Contents) -> float:
    ours, theirs = (text.passage.words[0].word if text.passage.words else "" for text in (reference, answer))
    if ours not in _YES_NO or theirs not in _YES_NO:
        return 0.0
    return 1.0 if ours == theirs else -1.0
