"""Of which of the compared things each word speaks."""

from __future__ import annotations

from collections.abc import Sequence

from oralsim.grading.passage import Passage
from oralsim.grading.search import Hit
from oralsim.grading.stance import Stance
from oralsim.grading.windows import goes_on
from oralsim.grading.words.function import ARTICLES

_NOT = frozenset({"not", "не"})


def assign(passage: Passage, stance: Stance, named: Sequence[tuple[str, Hit]]) -> list[str | None]:
    """For each word the key of its subject: the last one named in its segment, else the one carried over."""
    size = len(passage.words)
    subjects: list[str | None] = [None] * size
    at: dict[int, str] = {}
    for key, hit in named:
        if not (stance.doubtful[hit.words[0]] or _set_aside(passage, stance, hit)):
            at.update(dict.fromkeys(hit.words, key))
    carried: str | None = None
    segment = sentence = -1
    for index, word in enumerate(passage.words):
        if word.sentence != sentence:
            carried = _carry(passage, word.sentence, sentence, at, carried)
            sentence = word.sentence
        if word.segment != segment:
            segment = word.segment
            carried = next((at[i] for i in passage.segments[segment] if i in at), carried)
        carried = at.get(index, carried)
        subjects[index] = carried
    return subjects


def _set_aside(passage: Passage, stance: Stance, hit: Hit) -> bool:
    """Whether a thing is only named as not the one meant: the encoder and not the decoder."""
    cue = stance.denied_by[hit.words[0]]
    if not 0 <= cue < hit.words[0] or passage.words[cue].word not in _NOT:
        return False
    return all(passage.words[index].word in ARTICLES for index in range(cue + 1, hit.words[0]))


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
