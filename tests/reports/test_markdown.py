"""The report as Markdown, read back by a Markdown parser."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from oralsim.core.plain import clean
from oralsim.reports.markdown import as_markdown, literal
from oralsim.reports.words import one_line
from tests.reports.conftest import Play

PARSER = MarkdownIt("gfm-like", {"linkify": False})
PUNCTUATION = st.text(st.sampled_from("\\`*_[]()<>#+-=.:!|~$&; \n1a\"'/{}"))


def shown(tokens: list[Token]) -> str:
    """The text that a reader sees in *tokens*."""
    breaks = {"softbreak": "\n", "hardbreak": "\n"}
    return "".join(
        shown(token.children) if token.children else breaks.get(token.type, token.content) for token in tokens
    )


def blocks(text: str) -> list[tuple[str, str]]:
    """The blocks with text in them: what opens each, and what a reader sees of it."""
    tokens = PARSER.parse(text)
    return [
        (before.type, shown(token.children or []).replace("\xa0", " "))
        for before, token in pairwise(tokens)
        if token.type == "inline"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "[MASK]",
        "*x*",
        "<tag>",
        "a | b",
        "nn.Conv2d(3,16,5)",
        "α(e^x−1)",
        "# no",
        "1. no",
        "- no",
        "===",
        "&amp;",
        "$x$",
    ],
)
def test_free_text_is_literal(text: str) -> None:
    """It is a plain paragraph of the letters that were written."""
    assert blocks(literal(text)) == [("paragraph_open", text)]


def test_ordinary_text_is_not_littered_with_escapes() -> None:
    """The file is pleasant to read unrendered, too."""
    text = "The mini-batch (64) isn't small: x = 2.5, well…"
    assert literal(text) == text


@given(st.one_of(st.text(), PUNCTUATION))
def test_any_line_is_literal(text: str) -> None:
    """Whatever it holds, it is one paragraph that reads as it was written."""
    line = one_line(text)
    assert blocks(literal(line)) == ([("paragraph_open", line)] if line else [])


@given(st.one_of(st.text(), PUNCTUATION))
def test_an_answer_is_quoted_line_by_line(play: Play, answer: str) -> None:
    """Indentation and line breaks stay; nothing of it gets out of the quotation."""
    text = as_markdown(play(answer))
    tokens = PARSER.parse(text)
    first = next(n for n, token in enumerate(tokens) if token.type == "blockquote_open")
    last = next(n for n, token in enumerate(tokens) if token.type == "blockquote_close")
    quoted = "\n".join(shown(token.children or []) for token in tokens[first:last] if token.type == "inline")
    assert visible(quoted) == (visible(clean(answer)) or [(0, "(nothing)")])
    assert {token.type for token in tokens[first + 1 : last]} <= {
        "paragraph_open",
        "inline",
        "paragraph_close",
    }
    assert clean(text) == text


def visible(text: str) -> list[tuple[int, str]]:
    """The lines that aren't blank, each with the width of its indentation."""
    lines = (line.rstrip() for line in text.split("\n"))
    return [(len(line) - len(line.lstrip()), line.lstrip()) for line in lines if line]


@given(free=st.one_of(st.text(min_size=1), PUNCTUATION.filter(bool)))
def test_headings_rows_and_bullets_hold_any_text(play: Play, free: str) -> None:
    """What stands in the bank makes no second heading, no second column, no nested list."""
    found = blocks(as_markdown(play("said!", None, free=free, topic=free)))
    line = one_line(free)
    assert [text for kind, text in found if kind == "heading_open"][2:] == [
        f"1. {line}".strip(),
        f"2. {line}".strip(),
    ]
    assert [text for kind, text in found if kind == "td_open"] == [line, "18 %"]


def test_a_whole_report_reads_well(play: Play) -> None:
    """Head, topics, study, then each question."""
    text = as_markdown(play("One *line*\n    x = 1", None))
    when = text.splitlines()[0].removeprefix("# Exam e0001, ")
    assert text.startswith(f"""\
# Exam e0001, {when}

**D, 31 %, not passed**

2 questions in 0:10 of 2:00

| topic | mark |
|---|---:|
| training | 31 % |

## Study first

- Why? (question 1)
- Why? (question 1)

## 1. Why?

62 %, 0:10 of 1:00

You said:

> One \\*line\\*\\
> &nbsp;&nbsp;&nbsp;&nbsp;x = 1

- ✓ Why? (covered, 2 of 2) — One \\*line\\* x = 1
- any 2 of these (½ of 2)
  - ✗ Why? (the opposite)
  - ◐ Why? (half said) — Half of it.

2½ of 4 is 62 %

The notes say:

> Why?
""")


def test_an_unfinished_exam_keeps_its_secrets(play: Play) -> None:
    """No marks, no rubric, no model answer."""
    text = as_markdown(play("said", None, free="secret", topic="quiz", ending="none"))
    assert "%" not in text
    assert text.count("secret") == 2, "the two prompts"
