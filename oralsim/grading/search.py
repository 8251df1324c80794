"""Find phrases in a reading: in order, within a segment, with at most two foreign words in between."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from oralsim.grading.passage import Word
from oralsim.grading.phrases import IGNORED, PREFIX, Phrase
from oralsim.grading.reading import Place, Reading
from oralsim.grading.stem import stem
from oralsim.grading.words.denial import NEGATORS
from oralsim.grading.words.extent import MERELY
from oralsim.grading.words.function import AND
from oralsim.grading.words.verbs import AUXILIARIES, is_finite

_FOREIGN = 2
_REACH = 16
"""Words of a segment looked at for the next key; a bound for long runs of ignored words."""
_BARS = frozenset({"by", "than", "opposite", "against", "на", "против"})
"""What stands beyond these plays another part: divide the sum, divide by the sum."""
_LINKING = frozenset(["of", "for", "in", "from", "to", "by", "on"])
_TURNERS = _LINKING | AUXILIARIES
"""Between two swapped words they keep the sense: weights of the decoder, weights are updated."""


class Hit(NamedTuple):
    """Where a phrase stands."""

    phrase: Phrase
    words: tuple[int, ...]
    """Indices in the passage, ascending."""


def find(phrase: Phrase, reading: Reading) -> list[Hit]:
    """All places of *phrase*, whether asserted or denied; a bare "not" is found at its cues."""
    if not phrase.words:
        cues = sorted({cue for cue in reading.stance.denied_by if cue >= 0})
        return [Hit(phrase, (cue,)) for cue in cues]
    index = reading.index
    if len(phrase.words) == 1:
        places = index.get(phrase.words[0], ())
        return [Hit(phrase, (a,) if a == b else tuple(range(a, b + 1))) for a, b in places]
    joined: Sequence[Place] = ()
    if phrase.joined[:PREFIX] in reading.beginnings:
        joined = index.get(stem(phrase.joined), ())
    complete = index.keys() >= phrase.keys
    if not complete and not joined:
        return []
    found = [tuple(range(first, last + 1)) for first, last in joined]
    if complete:
        followed = [_follow(phrase.words, place, reading) for place in index[phrase.words[0]]]
        found += [words for words in followed if words is not None]
        if phrase.swaps:
            found.extend(_swapped(phrase, reading))
    if phrase.surfaces[0] in MERELY:  # their "only" isn't that of "not only"
        found = [words for words in found if not _is_denied_only(words[0], reading)]
    return [Hit(phrase, words) for words in (found if len(found) < 2 else dict.fromkeys(found))]


def _is_denied_only(index: int, reading: Reading) -> bool:
    return index > 0 and reading.passage.words[index - 1].word in NEGATORS


def _follow(keys: tuple[str, ...], place: Place, reading: Reading) -> tuple[int, ...] | None:
    """The words from *place* on that spell *keys*, if they do."""
    first, at = place
    found = [first] if first == at else [first, at]
    for key in keys[1:]:
        following = _next(key, at, reading)
        if following is None:
            return None
        first, at = following
        found += [first] if first == at else [first, at]
    return tuple(found)


def _next(key: str, at: int, reading: Reading) -> Place | None:
    """The next place of *key* in the segment of word *at*, over at most two foreign words."""
    words, keys, pairs = reading.passage.words, reading.keys, reading.pairs
    segment = reading.passage.segments[words[at].segment]
    foreign = 0
    start = bisect_right(segment, at)
    for index in segment[start : start + _REACH]:
        word = words[index].word
        if key in keys[index]:
            idle = word in MERELY and at < index - 1 and words[index - 1].word in NEGATORS
            return None if idle else (index, index)  # the "only" of a phrase isn't that of "not only"
        if pairs.get(index) == key:
            return (index, index + 1)
        if _bars(words, index):
            return None
        if word not in IGNORED:
            foreign += 1
            if foreign > _FOREIGN:
                return None
    return None


def _bars(words: Sequence[Word], index: int) -> bool:
    """Whether another thing begins with this word: after "than", an arrow, an "and" beyond a bracket."""
    word = words[index]
    if word.word in _BARS or word.kind == "arrow":
        return True
    return word.word in AND and words[index - 1].segment != word.segment


def _swapped(phrase: Phrase, reading: Reading) -> list[tuple[int, ...]]:
    """Places of a pair in the other order where that says the same."""
    first, second = phrase.words
    russian = phrase.surfaces[0][0] >= "а" and phrase.surfaces[1][0] >= "а"
    found: list[tuple[int, ...]] = []
    words = reading.passage.words
    for place in reading.index[second]:
        following = _next(first, place[1], reading)
        if following is None:
            continue
        between = [words[index].word for index in range(place[1] + 1, following[0])]
        if any(word in NEGATORS for word in between) or _is_said_of(between):
            continue
        if (russian and len(between) <= 1) or any(word in _TURNERS for word in between):
            found.append((*range(place[0], place[1] + 1), *range(following[0], following[1] + 1)))
    return found


def _is_said_of(between: Sequence[str]) -> bool:
    """Whether of two words the second is only named in what is said of the first: it works without it."""
    return not _LINKING.isdisjoint(between) and any(
        is_finite(word) and before != "to" for before, word in pairwise(["", *between])
    )
