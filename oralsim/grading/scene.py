"""One window of an answer: which groups are met in it, denied, or said of another subject."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from oralsim.grading.answer import Answer
from oralsim.grading.compile import Alternatives
from oralsim.grading.search import Hit
from oralsim.grading.windows import Window
from oralsim.grading.words.extent import UNDOING

_NEARBY = 5
"""Words within which a function word must have another group's word."""


@dataclass(slots=True)
class Scene:
    """The hits of one window, and how each group fares in it."""

    answer: Answer
    about: str | None
    window: Window
    hits: dict[Alternatives, list[Hit]]
    consumed: frozenset[int] | None = None
    """Cues of negation that are part of what some group looks for; None: nobody has asked yet."""
    met: dict[Alternatives, Hit] = field(default_factory=dict)
    denied: dict[Alternatives, Hit] = field(default_factory=dict)
    elsewhere: dict[Alternatives, Hit] = field(default_factory=dict)


def meet(scene: Scene, groups: Sequence[Alternatives]) -> None:
    """Find for each of *groups* the hit that counts; those with the fewest hits choose first."""
    for group in sorted(groups, key=lambda one: len(scene.hits[one])):
        _meet(scene, group)


def _consumed(scene: Scene) -> frozenset[int]:
    """Which cues are part of what is looked for, so that they deny nothing."""
    if scene.consumed is not None:
        return scene.consumed
    stance = scene.answer.reading.stance
    found: set[int] = set()
    for group, hits in scene.hits.items():
        for hit in hits:
            if not hit.phrase.negative:
                found.update(hit.words)
            elif not _is_turned(scene, group, hit):
                found.update(stance.cues(hit.words) if hit.phrase.words else hit.words)
    scene.consumed = frozenset(found)
    return scene.consumed


def _is_turned(scene: Scene, group: Alternatives, hit: Hit) -> bool:
    """Whether the negation of *hit* denies a positive alternative of its group: doesn't prevent dying."""
    stance = scene.answer.reading.stance
    cues = stance.cues(hit.words) if hit.phrase.words else set(hit.words)
    return not group.both and any(
        not other.phrase.negative
        and not cues.isdisjoint(stance.cues(other.words))
        and (not hit.phrase.words or other.words[0] < hit.words[0])
        for other in scene.hits[group]
    )


def _meet(scene: Scene, group: Alternatives) -> None:
    """Choose the hit by which *group* is met: asserted before denied, longer before shorter."""
    taken: dict[int, str] = {}
    for other in (scene.met, scene.denied):
        for hit in other.values():
            taken.update(_surfaces(hit))
    best: tuple[tuple[int, int], Hit, str] | None = None
    for hit in scene.hits[group]:
        if taken and any(taken.get(word, surface) != surface for word, surface in _surfaces(hit)):
            continue
        sense = _sense(scene, group, hit)
        if sense is None:
            continue
        rank = ({"met": 2, "denied": 1, "elsewhere": 0}[sense], len(hit.words))
        if best is None or rank > best[0]:
            best = (rank, hit, sense)
    if best is not None:
        _, hit, sense = best
        {"met": scene.met, "denied": scene.denied, "elsewhere": scene.elsewhere}[sense][group] = hit


def _surfaces(hit: Hit) -> list[tuple[int, str]]:
    """Each word of a hit with the keyword it stands for, as the author wrote it."""
    if len(hit.words) == len(hit.phrase.surfaces):
        return list(zip(hit.words, hit.phrase.surfaces, strict=True))
    return [(word, hit.phrase.text) for word in hit.words]


def _sense(scene: Scene, group: Alternatives, hit: Hit) -> str | None:
    """How a hit counts for its group; None: not at all."""
    stance = scene.answer.reading.stance
    plain = not hit.phrase.negative and scene.answer.plain.issuperset(hit.words)
    if not plain and any(stance.void[word] for word in hit.words):
        return None
    if hit.phrase.weak and not _has_company(scene, group, hit):
        return None
    if scene.about is not None:
        subject = scene.answer.subject(hit.words[0])
        if subject is not None and subject != scene.about:
            return "elsewhere"
    if plain:
        return "met"
    said = _said(scene, group, hit)
    if said is None or not stance.refuted(hit.words):
        return said
    if not hit.phrase.negative and stance.cues(hit.words):
        return "met"  # denied twice: nobody can say that it doesn't
    return "denied" if said == "met" else "met"


def _said(scene: Scene, group: Alternatives, hit: Hit) -> str | None:
    """How a hit is meant within its clause."""
    stance = scene.answer.reading.stance
    cues = stance.cues(hit.words)
    if hit.phrase.negative:
        said = (bool(cues) and not _is_undone(scene, hit)) or not hit.phrase.words
        return "met" if said and not _is_turned(scene, group, hit) else None
    if group.both or not cues:
        return "met"
    cues -= _consumed(scene) | stance.prevented
    if not cues:
        return "met"
    return "denied" if cues - stance.supposed else None


def _is_undone(scene: Scene, hit: Hit) -> bool:
    """Whether only the loss of what *hit* names is denied: "doesn't disable gradients" isn't without them."""
    reading = scene.answer.reading
    cue = reading.stance.denied_by[hit.words[0]]
    return any(word.stem in UNDOING for word in reading.passage.words[cue + 1 : hit.words[0]])


def _has_company(scene: Scene, group: Alternatives, hit: Hit) -> bool:
    """Whether a hit of function words stands near, a bare "not" over, a word of another group."""
    stance = scene.answer.reading.stance
    for other, hits in scene.hits.items():
        if other is group:
            continue
        for near in hits:
            if near.phrase.weak:
                continue
            if not hit.phrase.words:
                if any(stance.denied_by[word] == hit.words[0] for word in near.words):
                    return True
            elif min(abs(near.words[0] - hit.words[-1]), abs(hit.words[0] - near.words[-1])) <= _NEARBY:
                return True
    return False
