"""Which words a text asserts and which it denies, where that is plain."""

from __future__ import annotations

from oralsim.grading.drafting.content import Contents
from oralsim.grading.polarity import stance
from oralsim.grading.words.table import words

_UNDECIDED = words(
    """
    avoid avoids avoiding avoided prevent prevents preventing prevented only without instead rather lack
    lacks lacking missing miss fail fails failing unless little hardly unlimited incorrect incorrectly wrong
    wrongly impossible unable never stop stops except less fewer if nor neither hidden keep keeps limit
    limits избегать избежать предотвращает только без вместо если кроме лишь
    """
)
"""Words that deny in a way of their own: their sentence is held neither for nor against."""

Polarity = dict[str, frozenset[bool]]
"""For each stem whether it is denied; both where it can't be told."""

_EITHER = frozenset({True, False})


_NEAR = 3
"""Words from a cue to those that a reference denies beyond doubt; what follows is only spoken of."""


def polarity(text: Contents, *, strict: bool = False) -> Polarity:
    """Tell for each stem of *text* how it is meant; *strict*: denied is only what stands near its cue."""
    passage = text.passage
    meant = stance(passage)
    undecided = {word.sentence for word in passage.words if word.word in _UNDECIDED}
    found: dict[str, frozenset[bool]] = {}
    for index, word in enumerate(passage.words):
        denied = (meant.denied_by[index] >= 0) != (meant.refuted_by[index] >= 0)
        unclear = word.sentence in undecided or meant.void[index]
        far = strict and denied and index - max(meant.denied_by[index], meant.refuted_by[index]) > _NEAR
        how = _EITHER if unclear or far else frozenset({denied})
        found[word.stem] = found.get(word.stem, frozenset()) | how
    return found
