"""Groups and alternatives that the prompt itself gives away."""

from __future__ import annotations

from functools import lru_cache

from oralsim.grading.model import Group
from oralsim.grading.phrases import phrase
from oralsim.grading.reading import Reading, Vocabulary, read_with
from oralsim.grading.search import find


def is_anchor(group: Group, prompt: str) -> bool:
    """Whether the first alternative of *group* stands in *prompt*."""
    return stands_in(group[0], prompt)


def stands_in(alternative: str, prompt: str) -> bool:
    """Whether *alternative* stands in *prompt*, in any inflection."""
    words = phrase(alternative)
    return bool(words.words) and bool(find(words, _prompt(prompt)))


@lru_cache(maxsize=512)
def _prompt(prompt: str) -> Reading:
    return read_with(prompt, Vocabulary())
