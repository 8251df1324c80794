"""Whether a passage says what keyword groups ask for: all of them in one window, none of them denied."""

from __future__ import annotations

from dataclasses import dataclass, field

from oralsim.grading.answer import Answer
from oralsim.grading.compile import Alternatives, CompiledPoint, CompiledWay
from oralsim.grading.salad import is_run
from oralsim.grading.search import Hit
from oralsim.grading.stem import stem
from oralsim.grading.verdict import MISSED, Verdict
from oralsim.grading.windows import Window
from oralsim.grading.words.function import FUNCTION
from oralsim.grading.words.known import is_common

_NEARBY = 5
"""Words within which a function word must have another group's word."""
_OPPOSITE_REACH = 8


@dataclass(slots=True)
class _Scene:
    """The hits of one window, and how each group fares in it."""

    answer: Answer
    about: str | None
    window: Window
    hits: dict[Alternatives, list[Hit]]
    consumed: set[int] = field(default_factory=set)
    """Cues of negation that are part of what some group looks for."""
    met: dict[Alternatives, Hit] = field(default_factory=dict)
    denied: dict[Alternatives, Hit] = field(default_factory=dict)
    elsewhere: dict[Alternatives, Hit] = field(default_factory=dict)


def judge_keywords(point: CompiledPoint, way: CompiledWay, answer: Answer) -> list[Verdict]:
    """The verdict of each window in which some group of *way* is met."""
    verdicts: list[Verdict] = []
    every = {group: answer.hits(group) for group in way.groups}
    touched = {answer.clause(hit.words[0]) for group in way.content for hit in every[group]}
    if not touched:
        return [MISSED] if not any(group.reversed for group in way.content) else []
    for window in answer.windows:
        if window.isdisjoint(touched):
            continue
        inside = {
            group: [hit for hit in hits if answer.clause(hit.words[0]) in window]
            for group, hits in every.items()
        }
        verdicts.append(_judge(_Scene(answer, point.point.about, window, inside), point, way))
    return verdicts


def _judge(scene: _Scene, point: CompiledPoint, way: CompiledWay) -> Verdict:
    _consume(scene)
    for group in sorted(way.content, key=lambda one: len(scene.hits[one])):
        _meet(scene, group)
    content = way.content
    evidence = _evidence(scene)
    missing = tuple(group.name for group in content if group not in scene.met)
    if scene.denied and _is_half({**scene.met, **scene.denied}, content):
        return Verdict("denied", (), _denial(scene), missing, firm=_is_firm(scene, content))
    if len(scene.met) == len(content):
        return Verdict("listed" if _is_listed(scene, point) else "covered", evidence)
    if against := _opposed(scene, content):
        return Verdict("reversed", (), tuple(sorted({*evidence, *against})), missing)
    if len(scene.met) + len(scene.elsewhere) == len(content):
        words = {word for hit in scene.elsewhere.values() for word in hit.words}
        return Verdict("elsewhere", (), tuple(sorted({*evidence, *words})), missing)
    if _is_half(scene.met, content):
        if all(scene.answer.sentence(word) in scene.answer.listed for word in evidence):
            return Verdict("missed", missing=missing)
        return Verdict("partial", evidence, (), missing)
    return Verdict("missed", missing=missing)


def _evidence(scene: _Scene) -> tuple[int, ...]:
    """The words of the hits that count, with the "not" where one was asked for."""
    denied_by = scene.answer.reading.stance.denied_by
    words = {word for hit in scene.met.values() for word in hit.words}
    wanted = {word for hit in scene.met.values() if hit.phrase.negative for word in hit.words}
    return tuple(sorted(words | ({denied_by[word] for word in wanted} - {-1})))


def _is_listed(scene: _Scene, point: CompiledPoint) -> bool:
    """Whether the words only stand in a list: no piece of it brings several groups together."""
    answer = scene.answer
    if point.point.term or any(
        answer.sentence(hit.words[0]) not in answer.listed for hit in scene.met.values()
    ):
        return False
    pieces = {answer.reading.passage.words[word].segment for hit in scene.met.values() for word in hit.words}
    piece = [answer.reading.passage.words[index] for index in answer.reading.passage.segments[min(pieces)]]
    words = {word for hit in scene.met.values() for word in hit.words}
    several = len(words) > (1 if len(scene.met) > 1 else 3)
    return len(pieces) > 1 or not several or is_run(piece)


def _is_half(met: dict[Alternatives, Hit], content: tuple[Alternatives, ...]) -> bool:
    """Whether half of the groups are met; a bare half only by a phrase that tells more than one common word."""
    if met and 2 * len(met) == len(content):
        return any(_is_telling(hit) for hit in met.values())
    return 2 * len(met) > len(content)


def _is_telling(hit: Hit) -> bool:
    content = [surface for surface in hit.phrase.surfaces if surface not in FUNCTION]
    return len(content) > 1 or any(not is_common(surface, stem(surface)) for surface in content)


def _consume(scene: _Scene) -> None:
    denied_by = scene.answer.reading.stance.denied_by
    for hits in scene.hits.values():
        for hit in hits:
            scene.consumed.update(hit.words)
            if hit.phrase.negative:
                scene.consumed.update(denied_by[word] for word in hit.words if denied_by[word] >= 0)


def _meet(scene: _Scene, group: Alternatives) -> None:
    """Choose the hit by which *group* is met: asserted before denied, longer before shorter."""
    taken = {
        word: hit.phrase.surfaces
        for other in (scene.met, scene.denied)
        for hit in other.values()
        for word in hit.words
    }
    best: tuple[tuple[int, int], Hit, str] | None = None
    for hit in scene.hits[group]:
        if any(word in taken and taken[word] != hit.phrase.surfaces for word in hit.words):
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


def _sense(scene: _Scene, group: Alternatives, hit: Hit) -> str | None:
    """How a hit counts for its group; None: not at all."""
    stance = scene.answer.reading.stance
    if any(stance.void[word] for word in hit.words):
        return None
    if hit.phrase.weak and not _has_company(scene, group, hit):
        return None
    if scene.about is not None:
        subject = scene.answer.subject(hit.words[0])
        if subject is not None and subject != scene.about:
            return "elsewhere"
    refuted = any(stance.refuted_by[word] >= 0 for word in hit.words)
    said = _said(scene, group, hit)
    if said is None or not refuted:
        return said
    return "denied" if said == "met" else "met"


def _said(scene: _Scene, group: Alternatives, hit: Hit) -> str | None:
    """How a hit is meant within its clause."""
    if not hit.phrase.words or group.both:
        return "met"
    stance = scene.answer.reading.stance
    cues = {stance.denied_by[word] for word in hit.words if stance.denied_by[word] >= 0}
    if hit.phrase.negative:
        return "met" if cues else None
    cues -= scene.consumed | stance.prevented
    if not cues:
        return "met"
    return "denied" if cues - stance.supposed else None


def _has_company(scene: _Scene, group: Alternatives, hit: Hit) -> bool:
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


def _denial(scene: _Scene) -> tuple[int, ...]:
    """The words of a denied statement, with the cues that deny it."""
    stance = scene.answer.reading.stance
    words = {word for hit in (*scene.denied.values(), *scene.met.values()) for word in hit.words}
    denied = {word for hit in scene.denied.values() for word in hit.words}
    cues = {cues[word] for cues in (stance.denied_by, stance.refuted_by) for word in denied} - {-1}
    return tuple(sorted(words | cues))


def _is_firm(scene: _Scene, content: tuple[Alternatives, ...]) -> bool:
    """Whether every group was said in the one denied clause, and in earnest."""
    if len(scene.met) + len(scene.denied) < len(content):
        return False
    words = [word for hit in (*scene.denied.values(), *scene.met.values()) for word in hit.words]
    doubtful = scene.answer.reading.stance.doubtful
    return len({scene.answer.clause(word) for word in words}) == 1 and not any(doubtful[w] for w in words)


def _opposed(scene: _Scene, content: tuple[Alternatives, ...]) -> set[int]:
    """The words that say the opposite of a group not met, beside another group's words in one clause."""
    reading = scene.answer.reading
    found: set[int] = set()
    others = [hit for hits in scene.hits.values() for hit in hits]
    for group in content:
        if group in scene.met:
            continue
        for key in group.reversed:
            for place in reading.index.get(key, ()):
                if _stands_against(scene, place[0], others):
                    found.add(place[0])
    return found


def _stands_against(scene: _Scene, word: int, others: list[Hit]) -> bool:
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
        and min(abs(hit.words[0] - word), abs(hit.words[-1] - word)) <= _OPPOSITE_REACH
        for hit in others
    )
