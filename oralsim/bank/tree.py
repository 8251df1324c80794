"""YAML as a tree with line numbers, built from the event stream.

PyYAML's own loaders crash on deep nesting, follow alias bombs, hide duplicate keys and guess types.
Here every scalar stays the text that was written; whoever reads a field knows its type.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from oralsim.bank import short_lists
from oralsim.bank.nodes import Map, Node, Seq, Words
from oralsim.bank.short_lists import OPEN, MisreadError
from oralsim.bank.source import TreeError, decode, explain
from oralsim.core.plain import clean

MAX_DEPTH = 40
MAX_NODES = 5_000_000
TOPIC_FILE = "a topic file begins with 'topic: <name>'"
"""How the files of a bank begin, for those that don't."""

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def parse(data: bytes, form: str = TOPIC_FILE) -> Map:
    """Return the mapping at the root of *data* (UTF-8); raise `TreeError` with the first defect.

    *form* says how such a file begins.
    """
    text = decode(data)
    with contextlib.suppress(MisreadError, TreeError, yaml.YAMLError):
        return _read(short_lists.mask(text), form)
    try:  # once more, to say what is wrong with the text as it was written
        return _read(text, form)
    except yaml.MarkedYAMLError as error:
        raise TreeError(*explain(error, text)) from error
    except yaml.YAMLError as error:
        raise TreeError(1, f"not YAML ({error})") from error


def _read(text: str, form: str = TOPIC_FILE) -> Map:
    loader = _Loader(text)
    try:
        return _root(_build(loader, text), form)
    finally:
        loader.dispose()


def _refuse(event: Any) -> None:
    line = event.start_mark.line + 1
    if isinstance(event, AliasEvent) or event.anchor is not None:
        raise TreeError(line, "anchors (&) and aliases (*) are not used in banks; quote the text")
    if event.tag is not None and event.tag != "!":
        raise TreeError(line, f"the tag '{event.tag}' is not used in banks; quote the text")


class _Builder:
    """Collects events into the tree."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.root: Node | None = None
        self.stack: list[Map | Seq | None] = []
        self.here: Map | Seq | None = None
        self.key: str | None = None

    def scalar(self, event: Any) -> None:
        """A key, a value or an entry."""
        if event.anchor is not None or event.tag is not None:
            _refuse(event)
        value: str = event.value
        line: int = event.start_mark.line + 1
        if event.style == '"' and not value.isprintable():
            value = clean(value)
        if OPEN in value:
            if not event.style:
                self._short_list(event, line)
                return
            value = short_lists.unmask(value)
        here, key = self.here, self.key
        if type(here) is not Map:
            self._put(value, line)
        elif key is not None:
            here[key] = value
            self.key = None
        else:
            if value in here.lines:
                raise TreeError(line, f"'{value}' stands twice (first in line {here.lines[value]}); keep one")
            here.lines[value] = line
            self.key = value

    def start(self, event: Any) -> None:
        """A mapping or list begins."""
        if event.anchor is not None or event.tag is not None:
            _refuse(event)
        line: int = event.start_mark.line + 1
        if len(self.stack) >= MAX_DEPTH:
            raise TreeError(line, f"nested deeper than {MAX_DEPTH} levels; a question needs six")
        node: Map | Seq = Map(line) if type(event) is MappingStartEvent else Seq(line)
        self._put(node, line)
        self.stack.append(self.here)
        self.here = node

    def end(self, _: Any) -> None:
        """A mapping or list ends."""
        self.here = self.stack.pop()
        self.key = None

    def _short_list(self, event: Any, line: int) -> None:
        if len(self.stack) >= MAX_DEPTH:
            raise MisreadError
        words = Words(line)
        words.extend(short_lists.words(event.value))
        start, end = event.start_mark, event.end_mark
        if start.line == end.line:
            words.lines = [line] * len(words)
        else:
            words.lines = short_lists.lines(self.text[start.index : end.index], line)
        self._put(words, line)

    def _put(self, node: Node, line: int) -> None:
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


def _build(loader: Any, text: str) -> Node | None:
    builder = _Builder(text)
    handlers: dict[type[Any], Callable[[Any], None]] = {
        SequenceStartEvent: builder.start,
        MappingStartEvent: builder.start,
        SequenceEndEvent: builder.end,
        MappingEndEvent: builder.end,
        AliasEvent: _refuse,
        StreamStartEvent: _pass,
        DocumentStartEvent: _pass,
        DocumentEndEvent: _pass,
    }
    next_event, scalar = loader.get_event, builder.scalar
    for _ in range(MAX_NODES):
        event = next_event()
        kind = type(event)
        if kind is ScalarEvent:
            scalar(event)
            continue
        if kind is StreamEndEvent:
            return builder.root
        if kind is DocumentStartEvent and builder.root is not None:
            raise TreeError(event.start_mark.line + 1, "a second YAML document; one file is one topic")
        handlers[kind](event)
    raise TreeError(event.start_mark.line + 1, f"more than {MAX_NODES:,} values; split the file")


def _pass(_: Any) -> None:
    """Frames of the stream say nothing."""


def _root(root: Node | None, form: str) -> Map:
    if root is None or root == "":
        raise TreeError(1, f"empty; {form}")
    if not isinstance(root, Map):
        raise TreeError(1, f"not a mapping; {form}")
    return root
