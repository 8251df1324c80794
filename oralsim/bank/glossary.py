"""The glossary: sets of equal terms, for every topic."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import chain, filterfalse
from operator import itemgetter

from oralsim.bank.nodes import Map, Seq
from oralsim.bank.problems import Problems
from oralsim.grading.model import Group, Keywords, Question, Relation

FILE = "glossary.yaml"
_PREFIX = 5
"""Letters of a first word by which an entry is found: enough to see through inflections."""
_START = itemgetter(slice(_PREFIX))


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
                for word in _words(name)[:1]:
                    self._by_prefix[word[:_PREFIX]].append(number)
        self._prefixes = frozenset(self._by_prefix)

    def touching(self, question: Question) -> tuple[Group, ...]:
        """The entries of which a name may stand in an alternative of *question*."""
        if not self.entries:
            return ()
        alternatives = list(chain.from_iterable(_groups(question)))
        touched: set[str] = set()
        for some in (filter(str.isascii, alternatives), filterfalse(str.isascii, alternatives)):
            touched |= self._prefixes.intersection(map(_START, _words(" ".join(some))))
        numbers = {number for prefix in touched for number in self._by_prefix[prefix]}
        return tuple(self.entries[number] for number in sorted(numbers))


def _words(text: str) -> list[str]:
    return text.casefold().replace("-", " ").split()


def _groups(question: Question) -> Iterator[Group]:
    for point in question.points():
        for way in point.ways:
            if isinstance(way, Keywords):
                yield from way.groups
            elif isinstance(way, Relation):
                yield from (way.agent, way.action, way.patient)
        for groups in point.contradicts:
            yield from groups
    for claim in question.wrong:
        yield from claim.groups
    for subject in question.subjects:
        yield subject.names
