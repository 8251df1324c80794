"""The glossary: sets of equal terms, for every topic."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from oralsim.bank.problems import Problems
from oralsim.bank.tree import Map, Seq
from oralsim.grading.model import AnyOf, Group, Keywords, Point, Question, Relation

FILE = "glossary.yaml"
_WORD = re.compile(r"\w+")
_PREFIX = 5
"""Letters of a first word by which an entry is found: enough to see through inflections."""


def read_glossary(root: Map, problems: Problems) -> tuple[Group, ...]:
    """Read the entries; a term may stand in one of them only."""
    entries: list[Group] = []
    seen: dict[str, tuple[str, int]] = {}
    for term, node in root.items():
        line = root.lines[term]
        others = node if isinstance(node, Seq) else [node]
        if not all(isinstance(other, str) and other.strip() for other in others):
            problems.add(line, f"term '{term}'", "must list its other names: [name, name]")
            continue
        entry = tuple(dict.fromkeys([term, *(str(other) for other in others)]))
        for name in entry:
            first = seen.setdefault(name.casefold(), (term, line))
            if first[0] != term:
                text = f"'{name}' stands under '{first[0]}' in line {first[1]} too; keep it in one entry"
                problems.add(line, f"term '{term}'", text)
        entries.append(entry)
    return tuple(entries)


class Glossary:
    """Finds the entries that touch a question's keywords."""

    def __init__(self, entries: tuple[Group, ...]) -> None:
        self.entries = entries
        self._by_prefix: dict[str, list[int]] = defaultdict(list)
        for number, entry in enumerate(entries):
            for name in entry:
                if word := _WORD.search(name.casefold()):
                    self._by_prefix[word[0][:_PREFIX]].append(number)

    def touching(self, question: Question) -> tuple[Group, ...]:
        """The entries of which a name may stand in an alternative of *question*."""
        if not self.entries:
            return ()
        text = " ".join(_alternatives(question)).casefold()
        prefixes = {word[:_PREFIX] for word in _WORD.findall(text)}
        numbers = {
            number for prefix in prefixes & self._by_prefix.keys() for number in self._by_prefix[prefix]
        }
        return tuple(self.entries[number] for number in sorted(numbers))


def _alternatives(question: Question) -> Iterator[str]:
    for item in question.rubric:
        for point in item.points if isinstance(item, AnyOf) else (item,):
            yield from _of_point(point)
    for claim in question.wrong:
        yield from _flat(claim.groups)
    for subject in question.subjects:
        yield from subject.names


def _of_point(point: Point) -> Iterator[str]:
    for way in point.ways:
        if isinstance(way, Keywords):
            yield from _flat(way.groups)
        elif isinstance(way, Relation):
            yield from _flat((way.agent, way.action, way.patient))
    for groups in point.contradicts:
        yield from _flat(groups)


def _flat(groups: Iterable[Group]) -> Iterator[str]:
    for group in groups:
        yield from group
