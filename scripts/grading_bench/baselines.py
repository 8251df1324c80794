"""What any program could do: fuzzy overlap, recall of words, tf-idf cosine."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from math import log, sqrt

from rapidfuzz.fuzz import token_set_ratio
from snowballstemmer import stemmer

from oralsim.grading.words.table import words

_WORD = re.compile(r"[^\W_]+")
_STEMMERS = {"en": stemmer("english"), "ru": stemmer("russian")}
_STOP = words(
    """
    a an the of to in on for and or is are was were be been it its this that these those with as by at from
    и в на с по для не это что как к из от а но или то же
    """
)


@lru_cache(maxsize=100_000)
def _stem(word: str) -> str:
    return str(_STEMMERS["ru" if re.search("[а-яё]", word) else "en"].stemWord(word))


def stems(text: str) -> list[str]:
    """The stems of a text's content words."""
    return [_stem(word) for word in _WORD.findall(text.casefold()) if word not in _STOP]


def set_ratio(reference: str, answer: str) -> float:
    """Rapidfuzz `token_set_ratio`, 0..1."""
    return token_set_ratio(reference.casefold(), answer.casefold()) / 100


def recall(reference: str, answer: str) -> float:
    """Share of the reference's content stems that the answer has."""
    wanted = set(stems(reference))
    return len(wanted & set(stems(answer))) / len(wanted) if wanted else 0.0


class TfIdf:
    """Cosine of tf-idf vectors, rarity counted over the texts of one file."""

    def __init__(self, texts: Iterable[str]) -> None:
        documents = [set(stems(text)) for text in texts]
        counts = Counter(stem for document in documents for stem in document)
        self._rarity = {stem: log((1 + len(documents)) / (1 + n)) + 1 for stem, n in counts.items()}
        self._rarest = log(1 + len(documents)) + 1

    def cosine(self, reference: str, answer: str) -> float:
        """0..1."""
        first, second = self._vector(reference), self._vector(answer)
        dot = sum(value * second.get(stem, 0.0) for stem, value in first.items())
        norms = sqrt(sum(v * v for v in first.values()) * sum(v * v for v in second.values()))
        return dot / norms if norms else 0.0

    def _vector(self, text: str) -> dict[str, float]:
        return {stem: n * self._rarity.get(stem, self._rarest) for stem, n in Counter(stems(text)).items()}
