"""Cutting simple stretches out changes nothing but the time: the same tree, lines and sentences."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from oralsim.bank import tree
from oralsim.bank.nodes import Map, Node, Seq
from oralsim.bank.source import TreeError, explain
from oralsim.bank.stretches import MARK, Shortened

PIECES = ["a: ", "b: ", "- ", "[", "]", "[x, y]", "[near zero, q, u]", ", ", ",", "{", "}", "word", "it's"]
PIECES += ['"in quotes"', '"', "'", "\n", "\n  ", ",\n    ", " # ", ": ", "[один, два]"]
PIECES += ['["+ 1", "", " a"]', "? ", "|\n  "]
PIECES += ["x" * 130, "-1", "{k: v, l: m}", "{k: [x, y]}", "\n  - ", "\n- ", "\r\n", "\t", "\xa0"]

ROWS = ["a: x", "b: [x, y]", "c:", "- d: x", "e: y", "- x", "- [p, q]", "- {f: x, g: [y]}", "h: {i: x}"]
ROWS += ["j: |", "k: >-", "words", "", "# words", "l: [x,", "y]", "{m: x,", "n: y}", '"o": x', "p : x"]
ROWS += ["q: x ", "r: it's", "s: [[x, y], [z]]", "t: see [x, y], z", "u: 'see [x, y]'"]
ROWS += ["v: {w: see [x, y]}", "w: 'x", "x'", 'y: "q: #"', "- - x", "- k: >-", "- k: [a, "]
ROWS += ['- [[p, "q \\" r"], s,', "  [t]]", "- ", "-", "z: http://x", "a: b#c", "b:c", "c: [ a, b]"]
ROWS += ["d: [a ,b]", "e: [\xa0x, y]", "f: [x, y\xa0]", "g: [x, , y]", "h: [x,]", "i: {}", "j: []"]
ROWS += ["k: &x b", "l: *x", "m: !t b", "? n", "- ? n", 'o: "\\ufdd00"', "p:  x", "    q", "r: x # s"]
ROWS += ["- |"]


def shape(node: Node | None, line: int = 0) -> object:
    """All that a tree says, lines too; *line* is where it stands."""
    if isinstance(node, Map):
        return (node.line, node.lines, {key: shape(value, node.lines[key]) for key, value in node.items()})
    if isinstance(node, Seq):
        entries = zip(node, node.lines, strict=True)
        return (node.line, node.lines, [shape(entry, at) for entry, at in entries])
    if isinstance(node, tuple):
        return (line, [line] * len(node), list(node))
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


ENTRIES = [
    "- a: b\n  c: d\n\n  e: [x,\n    y]\n  f: g\n",
    "- a:\n    - x\n    - [y, z]\n    - [[p], [q, r]]\n  b: {c: d, e: [f]}\n",
    "- a:\n  - x\n  - b: c\n  d: e\n",
    '- a: "x: y"\n  b: "# z"\n  c: x, [y] z\n  d: say:so, a#b\n',
    '- ["+ 1", it\'s, "say \\"x\\"", α]\n',
    '- a: [[x, "y, [z]"],\n      [один,\n       два], три, \n     q]\n  b: c\n',
    "- a: >-\n    one: two\n    - three # four\n  b: c\n",
    "- a:\n      b:\n        - c:\n            d: e\n      f: g\n  # words\n  h: i\n",
]


def shortened(text: str) -> str:
    """*text* with stand-ins."""
    return Shortened(text, printable=False).text


@pytest.mark.parametrize("entry", ENTRIES)
def test_an_entry_comes_back_with_its_lines(entry: str) -> None:
    """The parser never sees it."""
    text = f"k:\n{entry}l: m\n"
    rows = entry.count("\n")
    assert shortened(text) == f"k:\n- {MARK}0" + "\n" * rows + "l: m\n"
    assert shape(tree.parse(text.encode())) == unabridged(text)


@pytest.mark.parametrize(
    "value",
    [
        "[]",
        "{}",
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
        "[\u00a0a]",
        "[a,\n    [b]\n    , c]",
        "[[[[a]]]]",
        '"\\n"',
        "'a'",
        "a # b",
        "a\n    b",
        "|\n    b",
        ">-\n    b\n\n    c",
        ">-\n    b\n     c",
        ">-\n    b \n    c",
        "&x b",
        "\n    b: c\n   d: e",
        "\n  a: b",
    ],
)
def test_what_is_not_as_simple_is_left_alone(value: str) -> None:
    """The parser knows better."""
    text = f"k:\n- a: {value}\n"
    assert shortened(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "a: x\n  - y: z\n",
        "a: 'see\n  - y: z'\n",
        "a: |\n  - y: z\n",
        'a: "\n  - y: z"\n',
        "a: [x,\n  - y: z\n  ]\n",
        "a:\n  - x: y\n z\n",
    ],
)
def test_what_only_looks_like_an_entry_is_something_else(text: str) -> None:
    """In quotes, in a block, in the middle of words."""
    assert MARK in shortened(text)
    assert parsed(text) == unabridged(text)


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
@example("- a: ['see [x, b', c]\n")
@example("- a: {b: [x, y], a: [x]}\n")
@example("- [x, y]: b\n")
@example("- a: x\n  a: y\n")
@example("- a: x\n\n    {k: v, l: m}, y\n")
@example("\n\n- a: x\n")
@example("- {a: b, a: c}\n")
def test_the_tree_is_the_same(text: str) -> None:
    """Whatever stands in an entry and round it; and so is what is wrong, and its line."""
    assert parsed(text) == unabridged(text)


@given(st.lists(st.tuples(st.sampled_from(["", "", "  ", "    "]), st.sampled_from(ROWS)), max_size=10))
def test_the_tree_of_rows_is_the_same(rows: list[tuple[str, str]]) -> None:
    """In whatever columns they stand."""
    text = "".join(f"{indent}{row}\n" for indent, row in rows)
    assert parsed(text) == unabridged(text)


@given(st.lists(st.tuples(st.sampled_from([-4, -2, 0, 0, 1, 2, 4]), st.sampled_from(ROWS)), max_size=10))
def test_the_tree_of_rows_in_rows_is_the_same(rows: list[tuple[int, str]]) -> None:
    """Further and further in, and out again."""
    text, column = "q:\n", 0
    for step, row in rows:
        column = max(0, column + step)
        text += f"{' ' * column}{row}\n"
    assert parsed(text) == unabridged(text)


def test_deep_rows_are_counted_as_the_parser_counts_them() -> None:
    """A stand-in hides no nesting that is too deep."""
    text = "".join(f"{'  ' * level}- a:\n" for level in range(45)) + f"{'  ' * 45}- b\n"
    assert parsed(text) == unabridged(text) != text
