"""Likeness of two texts as a whole: letters in fours, words in order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from rapidfuzz.distance import LCSseq
from rapidfuzz.fuzz import token_set_ratio

_LONG = 4000
"""Letters and words of a text that are compared."""
_GAP = re.compile(r"\W+")


@dataclass(frozen=True, slots=True)
class Shingles:
    """How often each four letters follow each other."""

    counts: dict[str, int]
    norm: float


def shingles(text: str) -> Shingles:
    """Count the letters of *text* in fours, gaps between words as one blank."""
    plain = f" {_GAP.sub(' ', text[:_LONG].lower()).strip()} "
    counts = Counter(plain[at : at + 4] for at in range(len(plain) - 3))
    return Shingles(counts, sqrt(sum(count * count for count in counts.values())))


def cosine(one: Shingles, other: Shingles) -> float:
    """0..1."""
    short, long = sorted((one.counts, other.counts), key=len)
    norm = one.norm * other.norm
    return sum(count * long.get(letters, 0) for letters, count in short.items()) / norm if norm else 0.0


def in_order(wanted: Sequence[str], found: Sequence[str]) -> float:
    """The share of *wanted* that *found* has in the same order."""
    return LCSseq.similarity(wanted, found[:_LONG]) / len(wanted) if wanted else 0.0


def shared(one: Sequence[str], other: Sequence[str]) -> float:
    """How alike two sets of words are, 1 where one holds the other."""
    return float(token_set_ratio(" ".join(one), " ".join(other[:_LONG]))) / 100
