"""Where the reach of a negation ends, told by the words around it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from oralsim.grading.words import denial, extent
from oralsim.grading.words.function import AND, ARTICLES, FUNCTION, PRONOUNS
from oralsim.grading.words.verbs import AUXILIARIES, BASE, is_finite, may_be_verb

_CONTRASTING = frozenset({"but", "а", "но"})
_LEADING = frozenset(
    {"rather", "instead", "only", "even", "also", "скорее", "наоборот", "только", "даже", "лишь"}
)
"""Between such a word and its verb."""
_WITHIN = frozenset({"of", "its", "their", "your", "our", "all", "each", "every", "any"})
"""Function words inside an object."""
_ORDERS = frozenset({"dont", "не"})
_TAKEN_UP = frozenset({"it", "them", "его", "ее", "их"})
"""What an order to do the other thing takes up: don't double the batch, halve it."""
_DO = frozenset({"do", "does", "did", "can", "could", "will", "would"})
"""With a "not" they deny the verb that follows."""
_DO_NOT = frozenset({"doesnt", "dont", "didnt", "cant", "cannot", "couldnt", "wont", "wouldnt"})
"""Before a verb, known or not."""
_THIRD = frozenset({"it", "they", "он", "она", "оно", "они"})
_OBJECTS = frozenset({"it", "them", "его", "ее", "их", "ним", "ней", "нему", "них"})
_IMPOSSIBLE = frozenset({"cant", "cannot", "couldnt", "impossible", "unable", "нельзя", "невозможно"})
_OWNERS = frozenset({"its", "their", "your", "our", "my", "his", "her"})
_SUBJECTS = frozenset({"we", "you", "they", "i", "he", "she"})
_OUTCOMES = frozenset({("на", "выходе"), ("в", "итоге"), ("в", "результате")})
"""What comes out instead."""
_CHOICES = frozenset({("and", "not"), ("rather", "than"), ("instead", "of")})
"""Between two things of which the first is meant."""


def contracted(before: str, cue: str) -> str:
    """*cue* as it would be written in one word with the one *before* it: do not, don't."""
    return "dont" if cue == "not" and before in _DO else cue


def turns_to_act(following: Sequence[str], denier: str) -> bool:
    """Whether an "and" joins on a statement: don't drop anything and multiply; … and it is hard."""
    if any(word in denial.NEGATORS or word in AND for word in following):
        return False
    if denier == "dont" and following and following[0] in BASE:
        return True
    return any(word in AUXILIARIES and word not in extent.BE for word in following[1:])


def turns_to_statement(replaced: Sequence[str], word: str, following: Sequence[str]) -> bool:
    """Whether *word* begins the statement behind an "instead of" and what is *replaced*, without a comma.

    Instead of one it keeps several; instead of a negative input the output is zero; вместо x получаем ноль.
    """
    if word >= "а":
        return (
            is_finite(word)
            or (word, *following[:1]) in _OUTCOMES
            or (word in PRONOUNS and len(following) > 1)
        )
    acts = bool(following) and is_finite(following[0])
    if word in ARTICLES:
        said = replaced[-1] not in FUNCTION and not replaced[0].endswith("ing")
        return said and any(is_finite(one) for one in following)
    if word not in PRONOUNS:
        return False
    if acts:
        return True
    clear = word in _SUBJECTS or not (word in _OWNERS or replaced[0].endswith("ing"))
    return clear and len(following) > 1


def sets_aside(last: str, following: Sequence[str]) -> bool:
    """Whether a cue that ends with *last* names what is true too: rather than only this."""
    return last in extent.SETTING_ASIDE and bool(following) and following[0] in extent.MERELY


def is_purpose(head: Sequence[str]) -> bool:
    """Whether a negation, the last of *head*, says what is to be prevented: so that it doesn't."""
    if head[-1] in denial.BRIEF:
        return False
    return "чтобы" in head or not extent.PURPOSES.isdisjoint(pairwise(head))


def rules_out(denier: str, following: Sequence[str]) -> bool:
    """Whether a denial says that something can't be done: can't, impossible, не воспроизвести."""
    return denier in _IMPOSSIBLE or (
        denier == "не" and bool(following) and following[0].endswith(denial.INFINITIVES)
    )


def is_cleft(head: Sequence[str]) -> bool:
    """Whether "that …" after *head* is about the first of two: it's the encoder and not the decoder."""
    if len(head) < 2 or head[0] != "it" or "the" not in head[1:3]:
        return False
    return any(pair in _CHOICES for pair in pairwise(head)) and head[-2] in {"the", "not"}


def shares_object(denier: str, denied: Sequence[str], following: Sequence[str]) -> bool:
    """Whether *following* says another thing of what *denied*, a verb and its object, is about.

    Doesn't slow training but speeds it up; не замедляет обучение, а ускоряет; instead of keeping them, it …
    """
    if len(denied) < 2 or not following:
        return False
    first, *rest = following
    if denier in _ORDERS and first not in FUNCTION and rest[:1] and rest[0] in _TAKEN_UP:
        return True
    if denier in denial.REPLACING:
        return denied[0].endswith("ing") and first in PRONOUNS and any(word in _OBJECTS for word in rest[1:])
    if not (denier in _DO_NOT or may_be_verb(denied[0]) or denied[0] in BASE):
        return False
    if first in _THIRD:
        return len(rest) > 1 and is_finite(rest[0]) and not _OBJECTS.isdisjoint(rest[1:])
    if first not in _CONTRASTING:
        return False
    while rest and rest[0] in _LEADING:
        rest = rest[1:]
    if not rest or not is_finite(rest[0]):
        return False
    after = [word for word in rest[1:] if not (word in AND or is_finite(word))]
    return not after or after[0] in FUNCTION or not _OBJECTS.isdisjoint(after)


def object_length(denied: Sequence[str]) -> int:
    """How many words of *denied*, a verb and what follows it, are the verb and its object."""
    for place, (word, following) in enumerate(pairwise([*denied, ""])):
        if word in FUNCTION - ARTICLES - _WITHIN or (word.endswith("er") and following in {"to", "than"}):
            return place
    return len(denied)
