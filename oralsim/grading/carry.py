"""How far a negation still open at the end of its segment goes on beyond it."""

from __future__ import annotations

from collections.abc import Iterator

from oralsim.grading.passage import Passage
from oralsim.grading.reach import contracted, object_length, shares_object
from oralsim.grading.words import asking, denial, extent
from oralsim.grading.words.function import AND, FUNCTION, OPENERS, PRONOUNS
from oralsim.grading.words.verbs import is_finite

_LIST = 24
"""Segments over which a negation may go on in a list."""
_PLACES = frozenset({"in", "for", "with", "on", "at", "by", "to", "from", "в", "для", "на", "с", "при", "к"})
"""Words that begin an item of a list."""
_VERB = 3
"""Words from a cue to the verb that it denies."""


def carried(passage: Passage, segment: tuple[int, ...], active: int) -> list[int]:
    """The words beyond *segment* that the cue *active* denies: of a list, a reason, an indirect question."""
    following = next(_segments_after(passage, segment), ())
    if following and following[0] == segment[-1] + 1 and _goes_on(passage, segment, active, following):
        return list(following)
    return _over_list(passage, segment, active)


def shared(
    passage: Passage, segment: tuple[int, ...], active: int, denied: tuple[int, ...]
) -> tuple[int, ...]:
    """The object in *denied*, a verb and what follows it, of which the next segment says another verb."""
    following = next(_segments_after(passage, segment), ())
    if not following or passage.words[following[0]].sentence != passage.words[active].sentence:
        return ()
    verb, other = ([passage.words[index].word for index in part] for part in (denied, following))
    before = passage.words[active - 1].word if active else ""
    if not shares_object(contracted(before, passage.words[active].word), verb, other):
        return ()
    return denied[1 : object_length(verb)]


def _goes_on(passage: Passage, segment: tuple[int, ...], active: int, following: tuple[int, ...]) -> bool:
    """Whether what follows is denied as well: not because, doesn't tell (in) which, doesn't happen when."""
    word, *others = (passage.words[index].word for index in following[:2])
    between = [passage.words[index] for index in segment if active < index]
    if not between:
        return word in extent.REASONS
    if any(one.stem in extent.SAYING for one in between[:_VERB]):
        return not asking.QUESTIONS.isdisjoint([word, *others])
    return word in extent.CASES and between[-1].word in extent.OCCURRING


def _over_list(passage: Passage, segment: tuple[int, ...], active: int) -> list[int]:
    """The rest of "…, x, y or z"."""
    words = passage.words
    clause = words[segment[0]].clause
    joins = extent.OR if words[active].word in denial.REPLACING | denial.BRIEF else AND | extent.OR
    chain: list[int] = []
    for following in _segments_after(passage, segment):
        texts = [words[index].word for index in following]
        if words[following[0]].clause != clause or texts[0] in OPENERS | extent.TURNS | PRONOUNS:
            return []
        if any(is_finite(text) or text in denial.NEGATORS for text in texts):
            return []
        if any(words[index].kind == "relation" for index in following[1:-1]):
            return []  # p = 0 says something
        if following[0] in passage.labelled and _names_its_object(passage, segment, active):
            return []
        if not chain and _goes_back(passage, segment, active, texts[0]):
            return []
        if texts[0] in AND and any(text.endswith(denial.INFINITIVES) for text in texts[1:2]):
            return []
        chain.extend(following)
        if any(text in joins for text in texts):
            return chain
    return []


def _names_its_object(passage: Passage, segment: tuple[int, ...], active: int) -> bool:
    """Whether all is said that the cue denies: never deploy a raw model: …; not so in "it needs no: …"."""
    denied = [passage.words[index].word for index in segment if index > active]
    return sum(word not in FUNCTION for word in denied) > 1 and denied[-1] not in FUNCTION


def _goes_back(passage: Passage, segment: tuple[int, ...], active: int, first: str) -> bool:
    """Whether a list goes on that a relative clause with the cue broke: in A, where it doesn't work, in B."""
    words = passage.words
    if words[segment[0]].word not in extent.RELATIVES or first not in _PLACES or not segment[0]:
        return False
    inside = {words[index].word for index in segment if index > active}
    before = passage.segments[words[segment[0] - 1].segment]
    return first not in inside and any(words[index].word == first for index in before)


def _segments_after(passage: Passage, segment: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """The next few segments that have words."""
    number = passage.words[segment[0]].segment
    yield from filter(None, passage.segments[number + 1 : number + _LIST])
