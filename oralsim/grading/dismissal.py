"""A thing only named, and then dismissed: "dropout doesn't either", "early stopping is useless"."""

from __future__ import annotations

from oralsim.grading.answer import Answer
from oralsim.grading.compile import CompiledPoint, CompiledWay
from oralsim.grading.scene import Scene
from oralsim.grading.search import Hit
from oralsim.grading.words import dismissing
from oralsim.grading.words.verbs import AUXILIARIES

_REACH = 9
"""Words from the name to what dismisses it."""
_ADVICE = 3
"""Words from an advice against it to the name."""
_LINKS = frozenset(
    {"that", "which", "who", "to", "so", "if", "when", "что", "чтобы", "который", "которая", "которые"}
)
"""Beyond these something else is spoken of: a model that can't memorise."""


def dismissed(scene: Scene, point: CompiledPoint, way: CompiledWay) -> tuple[int, ...]:
    """The words that dismiss what *point* only wants named; none if it is more than a name, or stands."""
    if len(way.content) > 1:
        return ()
    if any(hit.phrase.negative or _is_act(hit) for hit in scene.met.values()):
        return ()  # an act may well be no good: measuring quality isn't objective
    said = {word for hit in scene.met.values() for word in hit.words}
    named = point.point.term or point.group is not None
    return _dismissal(scene.answer, said, _REACH if named else 1)


def _is_act(hit: Hit) -> bool:
    return len(hit.phrase.surfaces) > 1 and hit.phrase.surfaces[0].endswith("ing")


def _dismissal(answer: Answer, said: set[int], reach: int) -> tuple[int, ...]:
    """The words around what was *said* in its last segment that dismiss it, after it within *reach*."""
    words = answer.reading.passage.words
    name = max(said)
    segment = answer.reading.passage.segments[words[name].segment]
    before = [index for index in segment if index < name and index not in said]
    if avoided := [index for index in before[-_ADVICE:] if words[index].word in dismissing.AVOIDING]:
        return tuple(avoided)
    after = [index for index in segment if name < index <= name + reach]
    for place, index in enumerate(after):
        if words[index].word in _LINKS:
            return ()
        if _dismisses(answer, index, words[after[place - 1]].word if place else ""):
            return (index,)
    return ()


def _dismisses(answer: Answer, index: int, before: str) -> bool:
    """Whether a verb is denied at *index*, or the thing is said to be no good; "not only" denies nothing."""
    words, denied_by = answer.reading.passage.words, answer.reading.stance.denied_by
    word = words[index].word
    if word in dismissing.HARMING:
        return True
    if word in dismissing.USELESS:
        return before in AUXILIARIES
    if word in dismissing.LIKEWISE:
        return index > 1 and any(by >= 0 for by in denied_by[max(0, index - _REACH) : index])
    if word == "no" and index + 1 < len(words) and words[index + 1].word in dismissing.WORTHLESS:
        return True
    verbal = word in dismissing.VERBAL or (word in {"not", "nothing", "no"} and before in AUXILIARIES)
    return verbal and index in denied_by
