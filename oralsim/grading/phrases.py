"""Alternatives as they are looked for: words in order, joined or apart, perhaps only in the negative."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from oralsim.grading.cues import Cues
from oralsim.grading.spoken import spoken
from oralsim.grading.words.denial import IDLE, LITERAL, NAMED, NEGATORS
from oralsim.grading.words.function import ARTICLES, FUNCTION
from oralsim.grading.words.table import words

IGNORED = ARTICLES | words(
    """
    of is are was were be been being am do does did это являются является
    """
)
"""Neither asked for nor counted between the words of a phrase."""

PREFIX = 4
"""Letters that a word written as one shares with all its inflections."""
_IDLE = Cues(IDLE)
_DENIERS = NEGATORS - LITERAL
COPULAS = frozenset({"is", "are", "was", "were", "это", "является", "являются"})


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """One alternative of a group."""

    text: str
    """As the author wrote it."""
    words: tuple[str, ...]
    """Keys in order; empty for a bare "not"."""
    surfaces: tuple[str, ...]
    """The same words before stemming."""
    joined: str
    """The words written as one, unstemmed."""
    negative: bool
    """Holds only where it is denied: "not shared" finds "never shared", not "shared"."""
    copula: bool
    """Begins with "is" or "are": as a claim it needs one."""
    weak: bool
    """Made of function words alone: counts only near another group's words."""
    swaps: bool
    """May stand in the other order: two words of content, nothing denied."""
    keys: frozenset[str]
    """`words` in any order, to tell soon that one of them isn't there."""


@lru_cache(maxsize=65_536)
def phrase(text: str) -> Phrase:
    """Compile one alternative."""
    said = spoken(text)
    deniers = _deniers([word.word for word in said])
    content = [word for i, word in enumerate(said) if word.word not in IGNORED and i not in deniers]
    negative = bool(deniers)
    if not content and not negative:
        content = list(said)
    keys = tuple(key_of(word.word, word.stem) for word in content)
    surfaces = tuple(word.word for word in content)
    joined = "".join(surfaces) if 1 < len(surfaces) <= 4 else ""
    joined = joined if len(joined) >= PREFIX and joined.isalnum() else ""
    weak = all(word in FUNCTION for word in surfaces)
    copula = bool(said) and said[0].word in COPULAS
    swaps = len(keys) == len(set(keys)) == 2 and not negative and FUNCTION.isdisjoint(surfaces)
    return Phrase(text, keys, surfaces, joined, negative, copula, weak, swaps, frozenset(keys))


def _deniers(said: list[str]) -> frozenset[int]:
    """The places of words that ask for any negation; not of "not only", "unable", a lone "without"."""
    if _DENIERS.isdisjoint(said):
        return frozenset()
    idle = {place for start in range(len(said)) for place in range(start, start + _IDLE.at(said, start))}
    found = {i for i, word in enumerate(said) if word in _DENIERS and i not in idle}
    if all(word in IGNORED or i in found for i, word in enumerate(said)):
        found = {i for i in found if said[i] not in NAMED}
    return frozenset(found)


def key_of(word: str, root: str) -> str:
    """What a word is compared by: its stem; a code name without its underscores."""
    return word.replace("_", "") or root if "_" in word else root
