"""Text as received, made comparable: one normal form that remembers where each character came from."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

LIMIT = 50_000
"""Code points of an answer that are read; nobody types more, a paste of megabytes must not hang."""

_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
_SUPERSCRIPT = {c: "^" + unicodedata.normalize("NFKC", c).lower() for c in "⁰¹²³⁴⁵⁶⁷⁸⁹ⁿⁱˣᵀ"}
_FOLDED = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "ё": "е", "−": "-", "‐": "-", "‑": "-", "⋅": "·", "Σ": "∑"}
)
_SPECIAL = frozenset("’‘ʼ`ёЁ−‐‑⋅Σ") | frozenset(_SUPERSCRIPT) | _INVISIBLE


@dataclass(frozen=True, slots=True)
class Normal:
    """Lower-case NFKC text; `origin[i]` is where its character i began, `origin[-1]` where reading ended."""

    text: str
    origin: tuple[int, ...] | range
    raw: str
    """What was read, as received."""

    def is_title(self, start: int) -> bool:
        """Whether the word that begins at *start* was written with a capital and a small letter."""
        place = self.origin[start]
        return self.raw[place].isupper() and self.raw[place + 1 : place + 2].islower()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the text as received that became characters *start* to *end* (end > start)."""
        while end < len(self.text) and self.origin[end] == self.origin[end - 1]:
            end += 1
        return self.origin[start], self.origin[end]


def normalise(raw: str) -> Normal:
    """Fold case, width, ligatures, quotes, ё and decomposed letters; keep offsets. Never raises."""
    raw = raw[:LIMIT]
    lower = raw.lower()
    if raw.isascii() or (
        len(lower) == len(raw) and unicodedata.is_normalized("NFKC", lower) and _SPECIAL.isdisjoint(raw)
    ):
        return Normal(lower.translate(_FOLDED) if "`" in lower else lower, range(len(raw) + 1), raw)
    return _mapped(raw)


def _mapped(raw: str) -> Normal:
    """Normalise letter by letter, each with its combining marks, remembering where each came from."""
    out: list[str] = []
    origin: list[int] = []
    i = 0
    while i < len(raw):
        j = i + 1
        while j < len(raw) and unicodedata.combining(raw[j]):
            j += 1
        folded = _fold(raw[i:j])
        out.append(folded)
        origin.extend([i] * len(folded))
        i = j
    origin.append(len(raw))
    return Normal("".join(out), tuple(origin), raw)


def _fold(cluster: str) -> str:
    if cluster in _INVISIBLE:
        return ""
    if cluster in _SUPERSCRIPT:
        return _SUPERSCRIPT[cluster]
    return unicodedata.normalize("NFKC", cluster.translate(_FOLDED)).lower().translate(_FOLDED)
