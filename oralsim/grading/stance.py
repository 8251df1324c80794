"""How each word of an answer is meant."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(slots=True)
class Stance:
    """For each word of a passage how it is meant."""

    denied_by: list[int]
    """Index of the cue that denies the word, or -1."""
    refuted_by: list[int]
    """Index of a cue such as "it is not true that" which denies the whole statement, or -1."""
    supposed: set[int]
    """Cues under a condition, if it doesn't: what they deny is neither claimed nor denied."""
    prevented: set[int]
    """Cues of a purpose, so that it doesn't: what they deny is what the thing is for."""
    doubtful: list[bool]
    """Hedged, reported, supposed or of the other thing: no ground for a claim against the candidate."""
    void: list[bool]
    """Asked or taken back: counts neither way."""
    lent: set[int]
    """Words of a question that the candidate answers himself: they say something with the answer only."""

    def is_claimed(self, words: Iterable[int]) -> bool:
        """Whether none of *words* is taken back, and not all of them only asked."""
        said = list(words)
        return not any(self.void[word] for word in said) and not self.lent.issuperset(said)

    def plain(self) -> frozenset[int]:
        """The words that nothing denies, takes back or asks."""
        ways = zip(self.denied_by, self.refuted_by, self.void, strict=True)
        meant = (word for word, (by, whole, void) in enumerate(ways) if by < 0 and whole < 0 and not void)
        return frozenset(meant) - self.lent

    def cues(self, words: Iterable[int]) -> set[int]:
        """The cues that deny any of *words* within their clause."""
        by = self.denied_by
        return {by[word] for word in words if by[word] >= 0}

    def refuted(self, words: Iterable[int]) -> bool:
        """Whether any of *words* stands in a statement that is denied as a whole."""
        return any(self.refuted_by[word] >= 0 for word in words)


def asserted(size: int) -> Stance:
    """Words that are all meant as they stand."""
    return Stance([-1] * size, [-1] * size, set(), set(), [False] * size, [False] * size, set())
