"""Glossary entries put into alternatives: a term also matches by its other names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from oralsim.grading.model import Group
from oralsim.grading.spoken import Spoken, spoken

_MOST = 12
"""Variants of one alternative."""


@dataclass(frozen=True, slots=True)
class _Name:
    """One name of a term."""

    text: str
    keys: tuple[str, ...]
    others: tuple[str, ...]
    """The term's names of other stems."""


class Synonyms:
    """Knows the glossary entries that touch a question."""

    def __init__(self, entries: tuple[Group, ...]) -> None:
        self._by_key: dict[str, list[_Name]] = {}
        for entry in entries:
            keys = [(name, tuple(word.stem for word in spoken(name))) for name in entry]
            for text, own in keys:
                if own:
                    name = _Name(text, own, tuple(other for other, theirs in keys if theirs != own))
                    self._by_key.setdefault(own[0], []).append(name)
        for names in self._by_key.values():
            names.sort(key=lambda name: -len(name.keys))

    def expand(self, text: str) -> Iterator[str]:
        """*text* itself, then with each term in it replaced by its other names."""
        yield text
        words = spoken(text)
        made = at = 0
        while at < len(words) and made < _MOST:
            name = self._at(words, at)
            if name is None:
                at += 1
                continue
            start, end = words[at].start, words[at + len(name.keys) - 1].end
            for other in name.others[: _MOST - made]:
                made += 1
                yield text[:start] + other + text[end:]
            at += len(name.keys)

    def _at(self, words: tuple[Spoken, ...], at: int) -> _Name | None:
        """The longest name that stands at a word."""
        for name in self._by_key.get(words[at].stem, ()):
            if tuple(word.stem for word in words[at : at + len(name.keys)]) == name.keys:
                return name
        return None
