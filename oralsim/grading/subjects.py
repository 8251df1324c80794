"""Of which of the compared things each word speaks."""

from __future__ import annotations

from collections.abc import Sequence

from oralsim.grading.passage import Passage
from oralsim.grading.search import Hit
from oralsim.grading.stance import Stance
from oralsim.grading.windows import goes_on
from oralsim.grading.words.function import ARTICLES

_NOT = frozenset({"not", "не"})
_LIKE = frozenset({"like", "as", "как"})
_OF_ANY = frozenset((word, article) for word in ("of", "from", "like") for article in ("a", "an"))
"""What stands before a thing that another is part of or like: the encoder of a transformer."""


def assign(passage: Passage, stance: Stance, named: Sequence[tuple[str, Hit]]) -> list[str | None]:
    """For each word the key of its subject: the last one named in its segment, else the one carried over."""
    size = len(passage.words)
    subjects: list[str | None] = [None] * size
    at: dict[int, str] = {}
    aside: dict[int, str] = {}
    for key, hit in named:
        if stance.doubtful[hit.words[0]]:
            aside.update(dict.fromkeys(hit.words, key))
        elif not _set_aside(passage, stance, hit):
            at.update(dict.fromkeys(hit.words, key))
    carried: str | None = None
    other: str | None = None
    segment = sentence = -1
    for index, word in enumerate(passage.words):
        if word.sentence != sentence:
            carried = _carry(passage, word.sentence, sentence, at, carried)
            sentence = word.sentence
        if word.segment != segment:
            segment = word.segment
            carried = next((at[i] for i in passage.segments[segment] if i in at), carried)
        carried = at.get(index, carried)
        other = aside.get(index, other) if stance.doubtful[index] else None
        subjects[index] = other or carried
    return subjects


def _set_aside(passage: Passage, stance: Stance, hit: Hit) -> bool:
    """Whether a thing is only named beside the one meant: the encoder and not the decoder; not like SGD."""
    cue, first = stance.denied_by[hit.words[0]], hit.words[0]
    head = tuple(word.word for word in passage.words[max(0, first - 2) : first])
    if head in _OF_ANY:
        return True
    if not 0 <= cue < first:
        return False
    before = [word.word for word in passage.words[cue:first] if word.word not in ARTICLES]
    return before[-1] in _LIKE or (len(before) == 1 and before[0] in _NOT)


def _carry(
    passage: Passage, sentence: int, before: int, at: dict[int, str], carried: str | None
) -> str | None:
    """What a sentence takes over: nothing where the one before named both, or where it starts afresh."""
    if before < 0:
        return None
    named = {at[index] for index in passage.sentences[before] if index in at}
    if len(named) > 1 or not goes_on(passage, sentence):
        return None if len(named) > 1 else carried
    return carried
