"""Masking lists of words changes nothing but the time: the same tree, the same lines, the same sentences."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from oralsim.bank import tree
from oralsim.bank.nodes import Map, Node, Seq, Words
from oralsim.bank.short_lists import CLOSE, COMMA, OPEN, mask
from oralsim.bank.source import TreeError

PIECES = ["a: ", "b: ", "- ", "[", "]", "[x, y]", "[near zero, q, u]", ", ", ",", "{", "}", "word", "it's"]
PIECES += ['"in quotes"', '"', "'", "\n", "\n  ", ",\n    ", " # ", ": ", "[один, два]", '["+ 1", "", " a"]']
PIECES += ["|\n  ", "x" * 130, "-1"]


def shape(node: Node | None) -> object:
    """All that a tree says, lines too."""
    if isinstance(node, Map):
        return (node.line, node.lines, {key: shape(value) for key, value in node.items()})
    if isinstance(node, Seq):
        return (node.line, node.lines, [shape(entry) for entry in node])
    return node


def unmasked(text: str) -> object:
    """What the parser alone makes of *text*."""
    try:
        return shape(tree._read(text))
    except (TreeError, yaml.YAMLError):
        return None


def parsed(text: str) -> object:
    """What `parse` makes of it."""
    try:
        return shape(tree.parse(text.encode()))
    except TreeError:
        return None


@pytest.mark.parametrize(
    "words", ["[a, b c, d-e]", '[a, "+ 1", it\'s]', "[градиент,\n    шаг, x,\n    y]", "[α]"]
)
def test_lists_of_words_are_masked(words: str) -> None:
    """Letter for letter, and they come back with their lines."""
    text = f"k: {words}\nl: v\n"
    masked = mask(text)
    assert masked.count(OPEN) == masked.count(CLOSE) == 1
    assert len(masked) == len(text)
    read = tree.parse(text.encode())
    assert isinstance(read["k"], Words)
    assert shape(read) == unmasked(text)


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
    assert mask(f"k: {text}\n") == f"k: {text}\n"


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
    assert COMMA not in str(parsed(text))
    assert parsed(text) == unmasked(text)


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
@example("a: ['see [x, b', c]\n")
@example("a: [[x, y],\n  [z]]\n")
@example('a: ["see [x, ", y]\n')
@example("a: {b: [x, y], a: [x]}\n")
@example("[x, y]: b\n")
@example("? [x]\n: b\n")
def test_the_tree_is_the_same(text: str) -> None:
    """Whatever stands round the lists."""
    assert parsed(text) == unmasked(text)
