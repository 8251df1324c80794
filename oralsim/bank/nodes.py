"""What a bank file is read into: mappings and lists that know their lines, and the text that was written."""

from __future__ import annotations

from typing import TypeAlias


class Map(dict[str, "Node"]):
    """A mapping; `line` and `lines` (of each key) count from 1."""

    __slots__ = ("line", "lines")

    def __init__(self, line: int) -> None:
        self.line = line
        self.lines: dict[str, int] = {}


class Seq(list["Node"]):
    """A list; `line` and `lines` (of each entry) count from 1."""

    __slots__ = ("line", "lines")

    def __init__(self, line: int) -> None:
        self.line = line
        self.lines: list[int] = []


Words: TypeAlias = tuple[str, ...]
"""A list on one line of nothing but words, none of them empty, longer than `flow.LONGEST` or in white space.

As a text, it has the line of the key or entry that it stands for.
"""

Node: TypeAlias = str | Map | Seq | Words
