"""YAML as a tree with line numbers, built from the event stream.

PyYAML's own loaders crash on deep nesting, follow alias bombs, hide duplicate keys and guess types.
Here every scalar stays the text that was written; whoever reads a field knows its type.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from itertools import islice
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
    StreamEndEvent,
    StreamStartEvent,
)

from oralsim.bank.nodes import Map, Node, Seq
from oralsim.bank.source import TreeError, decode, explain
from oralsim.bank.stretches import MARK, MisreadError, Shortened
from oralsim.core.plain import clean

MAX_DEPTH = 40
MAX_NODES = 5_000_000
TOPIC_FILE = "a topic file begins with 'topic: <name>'"
"""How the files of a bank begin, for those that don't."""
_DEEPEST = 5
"""Levels that a stand-in may stand for."""

_FRAMES = (StreamStartEvent, DocumentStartEvent, DocumentEndEvent)

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def parse(data: bytes, form: str = TOPIC_FILE) -> Map:
    """Return the mapping at the root of *data* (UTF-8); raise `TreeError` with the first defect.

    *form* says how such a file begins.
    """
    text = decode(data)
    with contextlib.suppress(MisreadError, TreeError, yaml.YAMLError):
        short = Shortened(text)
        return _read(short.text, form, short)
    try:  # once more, to say what is wrong with the text as it was written
        return _read(text, form)
    except yaml.MarkedYAMLError as error:
        raise TreeError(*explain(error, text)) from error
    except yaml.YAMLError as error:
        raise TreeError(1, f"not YAML ({error})") from error


def _read(text: str, form: str, short: Shortened | None = None) -> Map:
    loader = _Loader(text)
    try:
        events = islice(iter(loader.get_event, None), MAX_NODES)
        return _root(_Builder(events, short).document(), form)
    except StopIteration:
        text = f"more than {MAX_NODES:,} values; split the file"
        raise TreeError(_line(loader.get_event()), text) from None
    finally:
        loader.dispose()


class _Builder:
    """Builds the tree from events; *short* has what the stand-ins among them stand for."""

    def __init__(self, events: Iterator[Any], short: Shortened | None) -> None:
        self._events = events
        self._next = events.__next__
        self._short = short

    def document(self) -> Node | None:
        """The root of the only document."""
        root: Node | None = None
        while type(event := self._next()) is not StreamEndEvent:
            if type(event) is DocumentStartEvent and root is not None:
                raise TreeError(_line(event), "a second YAML document; one file is one topic")
            if not isinstance(event, _FRAMES):
                root = self._node(event, 0, in_flow=False)
        return root

    def _node(self, event: Any, depth: int, *, in_flow: bool) -> Node:
        if type(event) is ScalarEvent:
            return self._scalar(event, depth, in_flow=in_flow)
        _check(event, depth)
        if type(event) is MappingStartEvent:
            return self._mapping(event, depth + 1)
        return self._sequence(event, depth + 1)

    def _mapping(self, start: Any, depth: int) -> Map:
        found = Map(_line(start))
        lines, in_flow, next_event = found.lines, start.flow_style, self._next
        while type(event := next_event()) is not MappingEndEvent:
            line = _line(event)
            if type(event) is not ScalarEvent:
                _check(event, depth)
                raise TreeError(line, "a mapping or list can't be a key; quote the text before the colon")
            if self._short is not None and MARK in event.value:
                self._rows(self._short, event, found, in_flow=in_flow)
                continue
            key = self._text(event)
            if key in lines:
                raise TreeError(line, f"'{key}' stands twice (first in line {lines[key]}); keep one")
            lines[key] = line
            found[key] = self._node(next_event(), depth, in_flow=in_flow)
        return found

    def _sequence(self, start: Any, depth: int) -> Seq:
        found = Seq(_line(start))
        lines, in_flow, next_event = found.lines, start.flow_style, self._next
        while type(event := next_event()) is not SequenceEndEvent:
            found.append(self._node(event, depth, in_flow=in_flow))
            lines.append(_line(event))
        return found

    def _rows(self, short: Shortened, key: Any, found: Map, *, in_flow: bool) -> None:
        """Take rows in, for which a key without a value stands."""
        value = self._next()
        empty = type(value) is ScalarEvent and not (value.value or value.style)
        if key.style or in_flow or not empty:
            raise MisreadError
        short.rows(key.value, _line(key), found)

    def _scalar(self, event: Any, depth: int, *, in_flow: bool) -> Node:
        value: str = event.value
        if self._short is not None and MARK in value and not event.style:
            _check(event, depth + _DEEPEST)
            if value[0] == MARK:
                return self._short.node(value, _line(event))
            if in_flow:
                raise MisreadError
        return self._text(event)

    def _text(self, event: Any) -> str:
        if event.anchor is not None or event.tag is not None:
            _refuse(event)
        value: str = event.value
        if self._short is not None and MARK in value:
            value = self._short.restore(value)
        if event.style == '"' and not value.isprintable():
            value = clean(value)
        return value


def _line(event: Any) -> int:
    line: int = event.start_mark.line
    return line + 1


def _check(event: Any, depth: int) -> None:
    if type(event) is AliasEvent or event.anchor is not None or event.tag is not None:
        _refuse(event)
    if depth >= MAX_DEPTH:
        raise TreeError(_line(event), f"nested deeper than {MAX_DEPTH} levels; a question needs six")


def _refuse(event: Any) -> None:
    if isinstance(event, AliasEvent) or event.anchor is not None:
        raise TreeError(_line(event), "anchors (&) and aliases (*) are not used in banks; quote the text")
    if event.tag is not None and event.tag != "!":
        raise TreeError(_line(event), f"the tag '{event.tag}' is not used in banks; quote the text")


def _root(root: Node | None, form: str) -> Map:
    if root is None or root == "":
        raise TreeError(1, f"empty; {form}")
    if not isinstance(root, Map):
        raise TreeError(1, f"not a mapping; {form}")
    return root
