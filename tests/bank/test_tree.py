"""YAML as a tree: every hazard is one sentence with a line, never a traceback, never a hang."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim.bank import tree
from oralsim.bank.nodes import Map, Seq
from oralsim.bank.source import TreeError
from oralsim.bank.tree import parse


def broken(data: bytes) -> tuple[int, str]:
    """The line and sentence of what is wrong with *data*."""
    with pytest.raises(TreeError) as caught:
        parse(data)
    return caught.value.line, str(caught.value)


def test_scalars_stay_the_text_that_was_written() -> None:
    """YAML's guesses (no is False, 1:30 is 90, 012 is 10) never happen."""
    tree = parse(b"a: no\nb: 1:30\nc: 012\nd: 2024-13-45\ne: =\nf: 1e3\n1: x\ntrue: y\n")
    assert dict(tree) == {
        "a": "no",
        "b": "1:30",
        "c": "012",
        "d": "2024-13-45",
        "e": "=",
        "f": "1e3",
        "1": "x",
        "true": "y",
    }


def test_lines_count_from_one() -> None:
    """Keys, list entries and nested nodes know where they stand."""
    tree = parse(b"a: x\nb:\n  - one\n  - {k: v}\n")
    entries = tree["b"]
    assert tree.lines == {"a": 1, "b": 2}
    assert isinstance(entries, Seq)
    assert entries.lines == [3, 4]
    assert isinstance(entries[1], Map)
    assert entries[1].line == 4


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"a: 1\nb: 2\na: 3\n", 3, "'a' stands twice (first in line 1)"),
        (b"a: &x 1\nb: *x\n", 1, "anchors"),
        (b"a: *x\n", 1, "aliases"),
        (b"a: !!python/object:os.system x\n", 1, "tag"),
        (b"a: !foo x\n", 1, "tag"),
        (b"a: !!str x\n", 1, "tag"),
        (b"a:\n\t- b\n", 2, "use spaces"),
        (b"a: x\nb: [MASK] token\n", 2, "quote the text"),
        (b"a: softmax: normalises\n", 1, "quote the text"),
        (b"a: @x\n", 1, "quote the text"),
        (b"a: 1\n---\nb: 2\n", 2, "a second YAML document"),
        (b"? [a]\n: b\n", 1, "can't be a key"),
        (b"a: \x00\n", 1, "control character U+0000"),
        (b"a: b\nc: \x1b[31m\n", 2, "control character U+001B"),
        ("a: b\nc: привет\n".encode("cp1251"), 2, "save it as UTF-8"),
        ("a: b\n".encode("utf-16"), 1, "UTF-16"),
        (b"", 1, "empty"),
        (b"# only a comment\n", 1, "empty"),
        (b"just words\n", 1, "not a mapping"),
        (b"- a\n- b\n", 1, "not a mapping"),
    ],
)
def test_each_hazard_is_one_sentence_with_its_line(data: bytes, line: int, words: str) -> None:
    """The sentence says what is wrong; the line says where."""
    found_line, text = broken(data)
    assert found_line == line
    assert words in text
    assert "\n" not in text


@pytest.mark.parametrize("opening", [b"[", b"{a: ", b"- "])
def test_absurd_nesting_is_refused(opening: bytes) -> None:
    """A hundred thousand levels crash the plain loader; here they are a sentence."""
    _, text = broken(b"a: " + opening * 100_000 if opening != b"- " else opening * 100_000)
    assert "deeper than" in text or "quote" in text


def test_too_many_values_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the line where they become too many; the stream, the document and brackets count too."""
    monkeypatch.setattr(tree, "MAX_NODES", 10)
    assert parse(b"a: [x]\n") == {"a": ["x"]}
    with pytest.raises(TreeError, match="more than 10 values") as refused:
        parse(b"a: ['x',\n 'y',\n 'z',\n 'w',\n 'v']\n")
    assert refused.value.line == 5


def test_a_byte_order_mark_is_harmless() -> None:
    """Editors on Windows write one."""
    assert parse(b"\xef\xbb\xbfa: b\n") == {"a": "b"}


def test_escapes_written_in_quotes_are_neutralised() -> None:
    r"""A double-quoted "\e]0;..\a" would reach the terminal; bidi overrides too."""
    tree = parse('a: "x\\e]0;title\\ay\\x9b"\nb: "left\u202eright"\n'.encode())
    assert dict(tree) == {"a": "xy", "b": "leftright"}


def is_tree_or_sentence(data: bytes) -> bool:
    """Whether parsing gives a mapping, or an error with a line and words."""
    try:
        return isinstance(parse(data), Map)
    except TreeError as error:
        return error.line >= 1 and bool(str(error))


@given(st.binary(max_size=300))
def test_any_bytes_give_a_tree_or_a_sentence(data: bytes) -> None:
    """No other exception gets out."""
    assert is_tree_or_sentence(data)


@given(st.text(alphabet=" abc:-[]{}#&*!|>'\"%@`\n\t,?0", max_size=80))
def test_any_punctuation_gives_a_tree_or_a_sentence(text: str) -> None:
    """The letters that mean something to YAML, in any order."""
    assert is_tree_or_sentence(text.encode())
