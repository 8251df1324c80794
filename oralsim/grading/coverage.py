"""Whether a passage says what keyword groups ask for: all of them in one window, none of them denied."""

from __future__ import annotations

from oralsim.grading.answer import Answer
from oralsim.grading.compile import Alternatives, CompiledPoint, CompiledWay
from oralsim.grading.dismissal import dismissed
from oralsim.grading.reversal import opposed
from oralsim.grading.salad import is_run
from oralsim.grading.scene import Scene, meet
from oralsim.grading.search import Hit
from oralsim.grading.stem import stem
from oralsim.grading.verdict import MISSED, Verdict
from oralsim.grading.words.denial import REPLACING
from oralsim.grading.words.function import FUNCTION
from oralsim.grading.words.known import is_common

_LONG_NAME = 3
"""Words up to which a phrase in a list only names something."""


def judge_keywords(point: CompiledPoint, way: CompiledWay, answer: Answer) -> list[Verdict]:
    """The verdict of each window in which some group of *way* is met."""
    verdicts: list[Verdict] = []
    words = answer.reading.passage.words
    every = {group: answer.hits(group) for group in way.groups}
    touched = {answer.clause(hit.words[0]) for group in way.content for hit in every[group]}
    if not touched:
        return [MISSED] if not any(group.reversed for group in way.content) else []
    for window in answer.windows:
        if window.isdisjoint(touched):
            continue
        inside = {
            group: [hit for hit in hits if words[hit.words[0]].clause in window]
            for group, hits in every.items()
        }
        verdicts.append(_judge(Scene(answer, point.point.about, window, inside), point, way))
    return verdicts


def _judge(scene: Scene, point: CompiledPoint, way: CompiledWay) -> Verdict:
    meet(scene, way.content)
    content = way.content
    evidence = _evidence(scene)
    missing = tuple(group.name for group in content if group not in scene.met)
    if evidence and not scene.answer.reading.stance.is_claimed(evidence):
        return Verdict("missed", missing=missing)
    if scene.denied and _is_whole({**scene.met, **scene.denied}, content):
        return Verdict("denied", (), _denial(scene), missing, firm=_is_firm(scene, content))
    if len(scene.met) == len(content):
        if by := dismissed(scene, point, way):
            return Verdict("denied", (), tuple(sorted({*evidence, *by})))
        return Verdict("listed" if _is_listed(scene, point) else "covered", evidence)
    if against := opposed(scene, content):
        return Verdict("reversed", (), tuple(sorted({*evidence, *against})), missing)
    if len(scene.met) + len(scene.elsewhere) == len(content):
        return _of_another(scene, evidence, missing)
    if _is_half(scene.met, content):
        if all(scene.answer.sentence(word) in scene.answer.listed for word in evidence):
            return Verdict("missed", missing=missing)
        return Verdict("partial", evidence, (), missing)
    return Verdict("missed", missing=missing)


def _evidence(scene: Scene) -> tuple[int, ...]:
    """The words of the hits that count, with the "not" where one was asked for."""
    denied_by = scene.answer.reading.stance.denied_by
    words = {word for hit in scene.met.values() for word in hit.words}
    wanted = {word for hit in scene.met.values() if hit.phrase.negative for word in hit.words}
    return tuple(sorted(words | ({denied_by[word] for word in wanted} - {-1})))


def _is_listed(scene: Scene, point: CompiledPoint) -> bool:
    """Whether the words only stand in a list: no piece of it brings several groups together."""
    answer = scene.answer
    if point.point.term or any(
        answer.sentence(hit.words[0]) not in answer.listed for hit in scene.met.values()
    ):
        return False
    pieces = {answer.reading.passage.words[word].segment for hit in scene.met.values() for word in hit.words}
    piece = [answer.reading.passage.words[index] for index in answer.reading.passage.segments[min(pieces)]]
    words: set[int] = set()
    statements = 0
    for hit in scene.met.values():
        statements += words.isdisjoint(hit.words)
        words.update(hit.words)
    several = statements > 1 or len(words) > _LONG_NAME
    return len(pieces) > 1 or not several or is_run(piece)


def _of_another(scene: Scene, evidence: tuple[int, ...], missing: tuple[str, ...]) -> Verdict:
    """The whole point said of another subject; not said at all where a part of it is of its own."""
    if any(scene.answer.subject(hit.words[0]) is not None for hit in scene.met.values()):
        return Verdict("missed", missing=missing)
    words = {word for hit in scene.elsewhere.values() for word in hit.words}
    return Verdict("elsewhere", (), tuple(sorted({*evidence, *words})), missing)


def _is_whole(said: dict[Alternatives, Hit], content: tuple[Alternatives, ...]) -> bool:
    """Whether what was said, denied or not, is the point; of more than two groups all must be there."""
    return len(said) == len(content) if len(content) > 2 else _is_half(said, content)


def _is_half(met: dict[Alternatives, Hit], content: tuple[Alternatives, ...]) -> bool:
    """Whether half of the groups are met; a bare half only by a phrase of more than one common word."""
    if met and 2 * len(met) == len(content):
        return any(_is_telling(hit) for hit in met.values())
    return 2 * len(met) > len(content)


def _is_telling(hit: Hit) -> bool:
    content = [surface for surface in hit.phrase.surfaces if surface not in FUNCTION]
    return len(content) > 1 or any(not is_common(surface, stem(surface)) for surface in content)


def _denial(scene: Scene) -> tuple[int, ...]:
    """The words of a denied statement, with the cues that deny it."""
    stance = scene.answer.reading.stance
    words = {word for hit in (*scene.denied.values(), *scene.met.values()) for word in hit.words}
    denied = {word for hit in scene.denied.values() for word in hit.words}
    cues = {cues[word] for cues in (stance.denied_by, stance.refuted_by) for word in denied} - {-1}
    return tuple(sorted(words | cues))


def _is_replaced(scene: Scene) -> bool:
    """Whether something is only named as what another thing stands for: "instead of a negative one, zero"."""
    reading = scene.answer.reading
    cues = reading.stance.cues(word for hit in scene.denied.values() for word in hit.words)
    return bool(cues) and all(reading.passage.words[cue].word in REPLACING for cue in cues)


def _is_firm(scene: Scene, content: tuple[Alternatives, ...]) -> bool:
    """Whether every group was said in the one denied clause, and in earnest."""
    if len(scene.met) + len(scene.denied) < len(content) or _is_replaced(scene):
        return False
    words = [word for hit in (*scene.denied.values(), *scene.met.values()) for word in hit.words]
    doubtful = scene.answer.reading.stance.doubtful
    return len({scene.answer.clause(word) for word in words}) == 1 and not any(doubtful[w] for w in words)
