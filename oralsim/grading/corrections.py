"""What a correction puts something else in the place of, whose a report is, whose a question."""

from __future__ import annotations

from collections.abc import Sequence

from oralsim.grading.passage import Passage
from oralsim.grading.words import asking, correcting, telling
from oralsim.grading.words.function import FUNCTION, PRONOUNS
from oralsim.grading.words.verbs import is_finite, may_be_verb

_BETWEEN = 2
"""Words that may stand between who reports and that he does: many people wrongly think."""

_COUNTING = frozenset({"считают"})
_OFTEN = frozenset({"часто", "иногда", "обычно", "порой"})
"""With these it is what people compute, unless a "что" follows."""
_LEADS = correcting.FILLERS | {"то", "есть", "actually"}
"""Words before what is put in."""


def replaced(passage: Passage, before: Sequence[int], after: Sequence[int]) -> Sequence[int]:
    """The words of *before* that the piece at the head of *after* takes the place of.

    A statement about "it" takes the place of what was said of the subject, one with a subject of its own that
    of the whole, and a mere "of the data" that of the last part that begins in the same way.
    """
    words = [word.word for word in passage.words]
    piece = _piece(passage, after)
    if not piece:
        return before
    first = words[piece[0]]
    if first in PRONOUNS or is_finite(first):
        return _predicate(words, before)
    if any(is_finite(words[index]) for index in piece):
        return before
    return _parallel(words, before, first)


def is_answered(passage: Passage, number: int) -> bool:
    """Whether a question, not one of yes or no, is the candidate's own: he goes on with the answer."""
    head = [passage.words[index].word for index in passage.sentences[number][:2]]
    following = number + 1 < len(passage.sentences) and number + 1 not in passage.asked
    return following and not asking.QUESTION_WORDS.isdisjoint(head)


def reports(head: Sequence[str]) -> bool:
    """Whether *head* begins a report of what others say: many wrongly think."""
    if head[0] not in telling.REPORTERS:
        return False
    for place, word in enumerate(head[1 : 2 + _BETWEEN], 1):
        if word in telling.REPORT_VERBS:
            return word not in _COUNTING or head[0] not in _OFTEN or head[place + 1 : place + 2] == ["что"]
    return False


def _piece(passage: Passage, after: Sequence[int]) -> Sequence[int]:
    """The first piece between pauses that says something."""
    at = 0
    while at < len(after) and passage.words[after[at]].word in _LEADS:
        at += 1
    if at == len(after):
        return ()
    segment = passage.words[after[at]].segment
    return [index for index in after[at:] if passage.words[index].segment == segment]


def _predicate(words: Sequence[str], before: Sequence[int]) -> Sequence[int]:
    """The words from the verb on; all where none is seen."""
    for place, index in enumerate(before):
        if place and may_be_verb(words[index]):
            return before[place:]
    return before


def _parallel(words: Sequence[str], before: Sequence[int], first: str) -> Sequence[int]:
    """The words from the last one like *first* on, or the last one."""
    if first in FUNCTION:
        for place in range(len(before) - 1, -1, -1):
            if words[before[place]] == first:
                return before[place:]
    return before[-1:]
