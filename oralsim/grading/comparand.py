"""What a contrast brings in: the other thing, with the clause about it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from oralsim.grading.passage import Passage
from oralsim.grading.words.extent import REASONS, RELATIVES
from oralsim.grading.words.function import AND, BUT
from oralsim.grading.words.verbs import is_finite

_REACH = 5
"""Words of the other thing behind the first one of the contrast."""
_PIECES = 12
"""Segments that are looked at."""
_LINKS = frozenset({"in", "for", "with", "on", "at", "by", "to", "from", "of", "under", "during"})
_TIMES = frozenset({"when", "когда"})


def comparand(passage: Passage, index: int) -> Iterator[int]:
    """The words about the other thing that the contrast at *index* names: unlike SGD, where it is noisy."""
    number = passage.words[index].segment
    segment = passage.segments[number]
    start = bisect_left(segment, index)
    for place in segment[start : start + _REACH + 1]:
        word = passage.words[place].word
        if place > index and (is_finite(word) or word in REASONS):
            return
        if place > index + 1 and word in RELATIVES and word != "that":  # unlike X which is about y
            yield from segment[bisect_left(segment, place) :]
            return
        yield place
    pieces = _following(passage, number)
    clause = next(pieces, ())
    if len(clause) == 1 and passage.words[clause[0]].word in _LINKS:  # unlike X, in | which
        yield from clause
        clause = next(pieces, ())
    opens = index - passage.part_start(index) <= 1
    if not _is_about(passage, clause, opens=opens):
        return
    yield from clause
    for piece in pieces:
        if not opens or passage.words[piece[0]].word not in AND | BUT or _is_last(passage, piece):
            return
        yield from piece


def _following(passage: Passage, number: int) -> Iterator[tuple[int, ...]]:
    """The segments with words behind segment *number*, within its sentence."""
    sentence = passage.words[passage.segments[number][0]].sentence
    for segment in filter(None, passage.segments[number + 1 : number + _PIECES]):
        if passage.words[segment[0]].sentence != sentence:
            return
        yield segment


def _is_about(passage: Passage, clause: tuple[int, ...], *, opens: bool) -> bool:
    """Whether *clause* tells of the thing just named; of a time only where the contrast *opens* all."""
    head = [passage.words[index].word for index in clause[:2]]
    if not head or head[0] in AND | BUT:
        return False
    return head[0] in RELATIVES or (opens and (head[0] in _TIMES or any(_is_relative(word) for word in head)))


def _is_relative(word: str) -> bool:
    return word in RELATIVES or word.startswith("котор")


def _is_last(passage: Passage, piece: tuple[int, ...]) -> bool:
    """Whether the sentence ends with *piece*, which then is the statement itself."""
    return piece[-1] == passage.sentences[passage.words[piece[0]].sentence][-1]
