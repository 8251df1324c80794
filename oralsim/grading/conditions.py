"""Conditions: a clause with "if" belongs to the one it governs, and alone it claims nothing."""

from __future__ import annotations

from oralsim.grading.passage import Passage
from oralsim.grading.words.function import SUPPOSING
from oralsim.grading.words.verbs import is_finite

_CONSEQUENCE = 4
"""Words from which what stands behind a comma may be what follows from the condition."""
_TIMES = frozenset({"when", "когда"})
_DEFINED = frozenset({"is", "it", "means", "это"})


def conditional(passage: Passage) -> frozenset[int]:
    """The clauses that begin with a word of condition."""
    return frozenset(
        number
        for number, clause in enumerate(passage.clauses)
        if clause and passage.words[clause[0]].word in SUPPOSING and not _defines(passage, clause[0])
    )


def _defines(passage: Passage, index: int) -> bool:
    """Whether the word at *index* opens a definition: it is when gradients vanish."""
    word, before = passage.words[index], passage.words[max(0, index - 1)]
    return word.word in _TIMES and before.word in _DEFINED and before.sentence == word.sentence


def units(passage: Passage, conditions: frozenset[int]) -> list[int]:
    """For each clause the clause that it makes one statement with; most stand for themselves."""
    unit = list(range(len(passage.clauses)))
    for sentence in passage.sentences:
        order = list(dict.fromkeys(passage.words[index].clause for index in sentence))
        for place, clause in enumerate(order):
            if clause in conditions and len(order) > 1 and not is_complete(passage, clause):
                last = place + 1 == len(order)
                if not last:
                    unit[clause] = order[place + 1]
                elif not _is_parted(passage, clause):
                    unit[clause] = unit[order[place - 1]]
    return unit


def is_complete(passage: Passage, clause: int) -> bool:
    """Whether a clause has its condition and its consequence: if it is small it vanishes."""
    return sum(is_finite(passage.words[index].word) for index in passage.clauses[clause]) > 1


def _is_parted(passage: Passage, clause: int) -> bool:
    """Whether something stands behind a comma of the clause that is longer than a mere addition."""
    words = passage.clauses[clause]
    last = passage.words[words[-1]].segment
    return passage.words[words[0]].segment != last and len(passage.segments[last]) >= _CONSEQUENCE
