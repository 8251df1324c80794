"""Glossary entries put into alternatives: a term also matches by its other names."""

from __future__ import annotations

from collections.abc import Iterator

from oralsim.grading.model import Group
from oralsim.grading.passage import read

_MOST = 12
"""Variants of one alternative."""


class Synonyms:
    """Knows the glossary entries that touch a question."""

    def __init__(self, entries: tuple[Group, ...]) -> None:
        self._by_key: dict[str, list[tuple[tuple[str, ...], int]]] = {}
        self._entries = entries
        for number, entry in enumerate(entries):
            for name in entry:
                keys = tuple(word.stem for word in read(name).words)
                if keys:
                    self._by_key.setdefault(keys[0], []).append((keys, number))
        for candidates in self._by_key.values():
            candidates.sort(key=lambda candidate: -len(candidate[0]))

    def expand(self, text: str) -> Iterator[str]:
        """*text* itself, then with each term in it replaced by its other names."""
        yield text
        if not self._by_key:
            return
        words = read(text).words
        made = 0
        at = 0
        while at < len(words):
            keys, number = self._at(words[at].stem, [word.stem for word in words[at : at + 6]])
            if number < 0:
                at += 1
                continue
            start, end = words[at].start, words[at + len(keys) - 1].end
            for name in self._entries[number]:
                if tuple(word.stem for word in read(name).words) != keys and made < _MOST:
                    made += 1
                    yield text[:start] + name + text[end:]
            at += len(keys)

    def _at(self, first: str, following: list[str]) -> tuple[tuple[str, ...], int]:
        for keys, number in self._by_key.get(first, ()):
            if tuple(following[: len(keys)]) == keys:
                return keys, number
        return (), -1
