"""What holds for any text whatever."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from oralsim.grading import grade
from oralsim.grading.model import (
    AnyOf,
    Formula,
    Keywords,
    Misconception,
    Point,
    Question,
    Relation,
    Subject,
    Turn,
)

ASKED = Question(
    "q",
    "t",
    "explain",
    "What does batch norm do?",
    (
        Point(
            "a",
            (Keywords((("mean", "среднее"), ("zero", "ноль"))),),
            contradicts=((("not zero",),),),
            about="bn",
        ),
        Point("b", (Formula("(x - m) / s"), Keywords((("scale", "not shifted"), ("shift", "over"))))),
        Point("c", (Relation(("batch norm",), ("speeds up",), ("training",)),)),
        AnyOf(
            1,
            (
                Point("d", (Keywords((("gamma",),)),), term=True),
                Point("e", (Keywords((("beta",),)),), term=True),
            ),
        ),
    ),
    subjects=(Subject("bn", ("batch norm", "BN")), Subject("ln", ("layer norm",))),
    wrong=(Misconception("w", (("batch norm",), ("removes the bias",))),),
)
WORDS = st.sampled_from(
    [
        "the",
        "mean",
        "is",
        "zero",
        "not",
        "no",
        "без",
        "не",
        "ноль",
        "среднее",
        "batch",
        "norm",
        "layer",
        "gamma",
        "beta",
        "scale",
        "shift",
        "speeds",
        "up",
        "training",
        "over",
        "(",
        ")",
        "[",
        "{",
        "}",
        "]",
        ",",
        ".",
        ";",
        ":",
        "?",
        "!",
        "-",
        "—",
        "=",
        "->",
        "/",
        "*",
        "^",
        "√",
        "Σ",
        "x",
        "m",
        "s",
        "0",
        "1",
        "0.5",
        "e^",
        "exp(",
        "it",
        "and",
        "but",
        "because",
        "if",
        "which",
        "doesn't",
        "isn't",
        "instead",
        "of",
        "unlike",
        "than",
        "and/or",
        "т.д.",
        "нет,",
        "«а»",
        "ё",
        "ﬁ",
        "²",
        "\u200b",
        "́",
        "\n",
    ]
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=60).map(" ".join))


@example(text='А"(НЕ')
@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_any_text_is_marked(text: str) -> None:
    """No exception; mark and credits lie within 0..1; spans lie within the text and are not empty."""
    marking = grade(ASKED, text)
    assert 0.0 <= marking.mark <= 1.0
    assert len(marking.points) == 5
    spans = [span for mark in marking.points for span in (*mark.evidence, *mark.against)]
    spans += [span for wrong in marking.wrong for span in wrong.evidence]
    for span in spans:
        assert span.turn == 0
        assert 0 <= span.start < span.end <= len(text)
    for mark in marking.points:
        assert 0.0 <= mark.credit <= 1.0
        assert mark.reason
        assert bool(mark.credit) <= bool(mark.evidence)
        assert (mark.status == "contradicted") <= bool(mark.against)


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_marking_is_deterministic(text: str) -> None:
    """The same text gets the same marking, as a string, a turn or a list of one."""
    assert grade(ASKED, text) == grade(ASKED, Turn(text)) == grade(ASKED, [text])


@given(
    st.lists(
        st.sampled_from(
            ["the", "mean", "is", "zero", "gamma", "doesn't", "scale", "over", "a", "batch", "norm"]
        ),
        max_size=30,
    )
)
@settings(max_examples=100, deadline=None)
def test_case_and_white_space_do_not_matter(words: list[str]) -> None:
    """Shouting and spreading out change no mark."""
    plain = grade(ASKED, " ".join(words))
    for other in (" ".join(words).upper(), "   ".join(words), "\t ".join(words) + "  "):
        marking = grade(ASKED, other)
        assert marking.mark == plain.mark
        assert [mark.status for mark in marking.points] == [mark.status for mark in plain.points]


@pytest.mark.parametrize(
    "text",
    [
        "mean zero " * 50_000,
        "a" * 1_000_000,
        "(" * 20_000,
        "([{" * 7_000 + "mean is zero",
        ")" * 20_000,
        "not " * 20_000,
        "e^" * 10_000 + "x",
        "x_" * 10_000,
        "-" * 50_000,
        "," * 50_000,
        "gamma, " * 5_000,
        "if not " * 5_000,
        "\u0301" * 20_000,
        "it is not true that " * 2_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_absurd_texts_end(text: str) -> None:
    """A megabyte, endless repetition, brackets that never close: marked like any other text."""
    assert 0.0 <= grade(ASKED, text).mark <= 1.0


def test_nothing_said_earns_nothing() -> None:
    """No turn at all."""
    marking = grade(ASKED, [])
    assert marking.mark == 0.0
    assert {mark.status for mark in marking.points} == {"missed"}
