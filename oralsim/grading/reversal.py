"""Opposites said in place of a keyword."""

from __future__ import annotations

from collections.abc import Sequence

from oralsim.grading.compile import Alternatives
from oralsim.grading.scene import Scene
from oralsim.grading.search import Hit

_REACH = 8
"""Words within which an opposite must have another group's word."""


def opposed(scene: Scene, content: Sequence[Alternatives]) -> set[int]:
    """The words that say the opposite of a group not met, beside another group's words in one clause."""
    reading = scene.answer.reading
    found: set[int] = set()
    denied_by = reading.stance.denied_by
    others = [hit for hits in scene.hits.values() for hit in hits if denied_by[hit.words[0]] < 0]
    for group in content:
        if group in scene.met:
            continue
        for key in group.reversed:
            for place in reading.index.get(key, ()):
                if _stands_against(scene, place[0], others):
                    found.add(place[0])
    return found


def _stands_against(scene: Scene, word: int, others: list[Hit]) -> bool:
    stance = scene.answer.reading.stance
    if scene.answer.clause(word) not in scene.window:
        return False
    if (
        stance.denied_by[word] >= 0
        or stance.refuted_by[word] >= 0
        or stance.doubtful[word]
        or stance.void[word]
    ):
        return False
    if scene.about is not None and scene.answer.subject(word) not in (None, scene.about):
        return False
    clause = scene.answer.clause(word)
    return any(
        scene.answer.clause(hit.words[0]) == clause
        and word not in hit.words
        and not stance.void[hit.words[0]]
        and (hit.phrase.negative or not stance.cues(hit.words))
        and min(abs(hit.words[0] - word), abs(hit.words[-1] - word)) <= _REACH
        for hit in others
    )
