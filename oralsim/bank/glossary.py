"""The glossary: sets of equal terms, for every topic."""

from __future__ import annotations

from oralsim.bank.nodes import Map, Seq
from oralsim.bank.problems import Problems
from oralsim.grading.model import Group

FILE = "glossary.yaml"


def read_glossary(root: Map, problems: Problems) -> tuple[Group, ...]:
    """Read the entries; a term may stand in one of them only."""
    entries: list[Group] = []
    seen: dict[str, tuple[str, int]] = {}
    for term, node in root.items():
        line = root.lines[term]
        others = node if isinstance(node, Seq | tuple) else [node]
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
