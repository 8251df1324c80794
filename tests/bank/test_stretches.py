"""Cutting simple stretches out changes nothing but the time: the same tree, lines and sentences."""

from __future__ import annotations

import re

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from oralsim.bank import tree
from oralsim.bank.nodes import Map, Node, Seq, Words
from oralsim.bank.source import TreeError, explain
from oralsim.bank.stretches import MARK, Shortened

PIECES = ["a: ", "b: ", "- ", "[", "]", "[x, y]", "[near zero, q, u]", ", ", ",", "{", "}", "word", "it's"]
PIECES += ['"in quotes"', '"', "'", "\n", "\n  ", ",\n    ", " # ", ": ", "[один, два]", '["+ 1", "", " a"]']
PIECES += [
    "|\n  ",
    "x" * 130,
    "-1",
    "{k: v, l: m}",
    "{k: [x, y]}",
    "\n  - ",
    "\n- ",
    "\r\n",
    "\t",
    "\u00a0",
    "? ",
]

ROWS = [
    "a: x",
    "b: [x, y]",
    "c:",
    "- d: x",
    "e: y",
    "- x",
    "- [p, q]",
    "- {f: x, g: [y]}",
    "h: {i: x}",
    "j: |",
]
ROWS += [
    "k: >-",
    "words",
    "",
    "# words",
    "l: [x,",
    "y]",
    "{m: x,",
    "n: y}",
    '"o": x',
    "p : x",
    "q: x ",
    "r: it's",
]
ROWS += [
    "s: [[x, y], [z]]",
    "t: see [x, y], z",
    "u: 'see [x, y]'",
    "v: {w: see [x, y]}",
    "w: 'x",
    "x'",
    'y: "q: #"',
]


def shape(node: Node | None) -> object:
    """All that a tree says, lines too."""
    if isinstance(node, Map):
        return (node.line, node.lines, {key: shape(value) for key, value in node.items()})
    if isinstance(node, Seq):
        return (node.line, node.lines, [shape(entry) for entry in node])
    return node


def unabridged(text: str) -> object:
    """What the parser alone makes of *text*: a tree, or what is wrong in which line."""
    try:
        return shape(tree._read(text, tree.TOPIC_FILE))
    except TreeError as error:
        return (error.line, str(error))
    except yaml.MarkedYAMLError as error:
        return explain(error, text)


def parsed(text: str) -> object:
    """What `parse` makes of it."""
    try:
        return shape(tree.parse(text.encode()))
    except TreeError as error:
        return (error.line, str(error))


@pytest.mark.parametrize(
    "words",
    [
        "[a, b c, d-e]",
        '[a, "+ 1", it\'s]',
        '["# of layers", "w_{t}"]',
        "[градиент,\n    шаг, x,\n    y]",
        "[α]",
    ],
)
def test_lists_of_words_come_back_with_their_lines(words: str) -> None:
    """The parser never sees them."""
    text = f"k: {words}\nl: v\n"
    assert "[" not in Shortened(text).text
    read = tree.parse(text.encode())
    assert isinstance(read["k"], Words)
    assert shape(read) == unabridged(text)


@pytest.mark.parametrize(
    "rows",
    [
        "- a: b\n  c: d\n\n  e: [x,\n    y]\n  f: g\n",
        "- a:\n    - x\n    - [y, z]\n    - [[p], [q, r]]\n  b: {c: d, e: [f]}\n",
        '- a: "x: y"\n  b: "# z"\n  c: x, [y] z\n',
    ],
)
def test_rows_come_back_with_their_lines(rows: str) -> None:
    """Texts, lists, entries one below the other, mappings on a line: one stand-in for them all."""
    text = f"k:\n{rows}"
    assert re.fullmatch(rf"k:\n- {MARK}\d+\n+", Shortened(text).text)
    assert shape(tree.parse(text.encode())) == unabridged(text)


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "[a,b]",
        "[a: b]",
        "['a']",
        "[a #b]",
        "[a , b]",
        '[""]',
        "[- a]",
        "[*a]",
        "[a] b",
        f"[{'x' * 101}]",
    ],
)
def test_what_is_not_as_simple_is_left_alone(text: str) -> None:
    """The parser knows better."""
    assert Shortened(f"? k\n: {text}\n").text == f"? k\n: {text}\n"


@pytest.mark.parametrize(
    "text",
    [
        "a: see [x, y]\n",
        "a: 'see [x, y]'\n",
        "a: |\n  see [x, y]\n  [z]\n",
        'a: "[x, y], [z]"\n',
        "a: [x]\n  [y]\n",
    ],
)
def test_what_only_looks_like_a_list_stays_text(text: str) -> None:
    """In quotes, in a block, in the middle of words."""
    assert MARK not in str(parsed(text))
    assert parsed(text) == unabridged(text)


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
@example("a: ['see [x, b', c]\n")
@example("a: [[x, y],\n  [z]]\n")
@example('a: ["see [x, ", y]\n')
@example("a: {b: [x, y], a: [x]}\n")
@example("[x, y]: b\n")
@example("? [x]\n: b\n")
@example('a: "\\ufdd0"\n')
@example("{k: v}\n   \u00a0")
@example("a: x\n\n    {k: v, l: m}, y\n")
@example("\n\na: x\n")
def test_the_tree_is_the_same(text: str) -> None:
    """Whatever stands round the lists; and so is what is wrong, and its line."""
    assert parsed(text) == unabridged(text)


@given(st.lists(st.tuples(st.sampled_from(["", "", "  ", "    "]), st.sampled_from(ROWS)), max_size=10))
def test_the_tree_of_rows_is_the_same(rows: list[tuple[str, str]]) -> None:
    """In whatever columns they stand."""
    text = "".join(f"{indent}{row}\n" for indent, row in rows)
    assert parsed(text) == unabridged(text)
