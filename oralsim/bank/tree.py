"""YAML as a tree with line numbers, built from the event stream.

PyYAML's own loaders crash on deep nesting, follow alias bombs, hide duplicate keys and guess types.
Here every scalar stays the text that was written; whoever reads a field knows its type.
"""

from __future__ import annotations

import re
from typing import TypeAlias

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from oralsim.core.plain import clean

MAX_DEPTH = 40
MAX_NODES = 5_000_000
MAX_BYTES = 64_000_000

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\u2028\u2029\ufffe\uffff]")
_BIDI = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Map(dict[str, "Node"]):
    """A mapping; `line` and `lines` (of each key) count from 1."""

    __slots__ = ("line", "lines")

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line
        self.lines: dict[str, int] = {}


class Seq(list["Node"]):
    """A list; `line` and `lines` (of each entry) count from 1."""

    __slots__ = ("line", "lines")

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line
        self.lines: list[int] = []


Node: TypeAlias = str | Map | Seq


class TreeError(Exception):
    """The file can't be read as a tree at all."""

    def __init__(self, line: int, text: str) -> None:
        super().__init__(text)
        self.line = line


def parse(data: bytes) -> Map:
    """Return the mapping at the root of *data* (UTF-8); raise `TreeError` with the first defect."""
    text = _decode(data)
    loader = _Loader(text)
    try:
        return _build(loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise TreeError(mark.line + 1 if mark else 1, _explain(error)) from error
    except yaml.YAMLError as error:
        raise TreeError(1, f"not YAML ({error})") from error
    finally:
        loader.dispose()


def _decode(data: bytes) -> str:
    if len(data) > MAX_BYTES:
        raise TreeError(1, f"larger than {MAX_BYTES // 1_000_000} MB; split it by topic")
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        raise TreeError(1, "written in UTF-16; save it as UTF-8")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise TreeError(line, "not UTF-8 text; save it as UTF-8") from error
    bad = _FORBIDDEN.search(text)
    if bad:
        line = text.count("\n", 0, bad.start()) + 1
        raise TreeError(line, f"contains the control character U+{ord(bad[0]):04X}; delete it")
    return _BIDI.sub("", text) if _BIDI.search(text) else text


def _explain(error: yaml.MarkedYAMLError) -> str:
    problem = error.problem or "not YAML"
    if "cannot start any token" in problem and "'\\t'" in problem:
        return "indented with a tab; use spaces"
    if "could not determine a constructor" in problem or "tag" in problem:
        return f"{problem}; tags are not used in banks"
    return f"{problem}; quote the text if it holds ': ', '#', '[', '{{', '*', '&' or '@'"


class _Builder:
    """Collects events into the tree."""

    def __init__(self) -> None:
        self.root: Node | None = None
        self.stack: list[tuple[Map | Seq | None, str | None]] = []
        self.here: Map | Seq | None = None
        self.key: str | None = None

    def put(self, node: Node, line: int) -> None:
        here = self.here
        if isinstance(here, Map):
            if self.key is None:
                raise TreeError(line, "a mapping or list can't be a key; quote the text before the colon")
            here[self.key] = node
            self.key = None
        elif here is None:
            self.root = node
        else:
            here.append(node)
            here.lines.append(line)

    def scalar(self, event: ScalarEvent) -> None:
        value: str = event.value
        line: int = event.start_mark.line + 1
        if event.style == '"' and not value.isprintable():
            value = clean(value)
        here = self.here
        if isinstance(here, Map) and self.key is None:
            if value in here.lines:
                raise TreeError(line, f"'{value}' stands twice (first in line {here.lines[value]}); keep one")
            here.lines[value] = line
            self.key = value
        else:
            self.put(value, line)

    def start(self, event: MappingStartEvent | SequenceStartEvent) -> None:
        line: int = event.start_mark.line + 1
        if len(self.stack) >= MAX_DEPTH:
            raise TreeError(line, f"nested deeper than {MAX_DEPTH} levels; a question needs six")
        node: Map | Seq = Map(line) if isinstance(event, MappingStartEvent) else Seq(line)
        key = self.key
        self.put(node, line)
        self.stack.append((self.here, key))
        self.here, self.key = node, None

    def end(self) -> None:
        self.here, _ = self.stack.pop()
        self.key = None


def _refuse(event: Event) -> None:
    line = event.start_mark.line + 1
    if isinstance(event, AliasEvent) or getattr(event, "anchor", None) is not None:
        raise TreeError(
            line, "anchors (&) and aliases (*) are not used in banks; write the text out or quote it"
        )
    tag = getattr(event, "tag", None)
    if tag is not None and tag != "!":
        raise TreeError(line, f"the tag '{tag}' is not used in banks; quote the text")


def _build(loader: yaml.SafeLoader) -> Map:
    builder = _Builder()
    documents = nodes = 0
    next_event = loader.get_event
    while True:
        event = next_event()
        kind = type(event)
        if kind is ScalarEvent:
            if event.anchor is not None or event.tag is not None:
                _refuse(event)
            builder.scalar(event)
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            _refuse(event)
            builder.start(event)
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            builder.end()
        elif kind is AliasEvent:
            _refuse(event)
        elif kind is DocumentStartEvent:
            documents += 1
            if documents > 1:
                raise TreeError(event.start_mark.line + 1, "a second YAML document; one file is one topic")
        elif kind is StreamEndEvent:
            break
        nodes += 1
        if nodes > MAX_NODES:
            raise TreeError(event.start_mark.line + 1, f"more than {MAX_NODES:,} values; split the file")
    return _root(builder.root)


def _root(root: Node | None) -> Map:
    if root is None or root == "":
        raise TreeError(1, "empty; a topic file holds topic, title and questions")
    if not isinstance(root, Map):
        raise TreeError(1, "not a mapping; a topic file begins with 'topic: <name>'")
    return root
