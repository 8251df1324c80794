"""The mark of a question: weights, groups of which some make the credit, turns, spans, reasons."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading import grade
from oralsim.grading.model import AnyOf, Formula, Point, PointMark, Question, Span, Turn

MakePoint = Callable[..., Point]
MakeQuestion = Callable[..., Question]
Judge = Callable[..., PointMark]


def test_the_mark_is_the_earned_share_of_the_weights(question: MakeQuestion, point: MakePoint) -> None:
    """Two thirds for the heavier of two points."""
    asked = question(point(["alpha"], weight=2), point(["beta"], weight=1))
    assert grade(asked, "alpha it is").mark == pytest.approx(2 / 3)
    assert grade(asked, "alpha and beta").mark == 1.0


def test_half_the_groups_are_half_the_credit(judge: Judge, point: MakePoint) -> None:
    """Partial: at least half of what only an answer can meet, in a telling word."""
    mark = judge(point(["softmax"], ["vocabulary"]), "It is a softmax.")
    assert (mark.status, mark.credit) == ("partial", 0.5)
    assert "'vocabulary'" in mark.reason
    for word in ("better", "low", "new", "новый", "низкий"):
        assert judge(point([word], ["vocabulary"]), f"It is {word}.").credit == 0.0


def test_some_of_several_make_the_full_credit(question: MakeQuestion, point: MakePoint) -> None:
    """Two of four count fully; each of them weighs the group's weight over the number needed."""
    items = tuple(point([word], term=True, text=word) for word in ("alpha", "beta", "gamma", "delta"))
    asked = question(AnyOf(2, items, weight=2.0), point(["epsilon"], weight=2))
    assert grade(asked, "alpha, beta").mark == 0.5
    assert grade(asked, "alpha").mark == 0.25
    marking = grade(asked, "alpha and beta")
    assert [mark.group for mark in marking.points] == [0, 0, 0, 0, None]
    assert marking.points[0].weight == 1.0


def test_only_the_first_items_of_a_long_list_are_looked_at(question: MakeQuestion, point: MakePoint) -> None:
    """Naming everything doesn't win: of one needed, two are looked at."""
    items = tuple(point([word], term=True, text=word) for word in ("alpha", "beta", "gamma"))
    marking = grade(question(AnyOf(1, items)), "gamma, beta, alpha")
    assert [mark.status for mark in marking.points] == ["missed", "covered", "covered"]
    assert "more things" in marking.points[0].reason


def test_a_reply_earns_its_share(question: MakeQuestion, point: MakePoint) -> None:
    """After a probe 0.6, after a hint 0.3; what was said before stays."""
    asked = question(point(["alpha"]), point(["beta"]))
    probed = grade(asked, ["alpha", Turn("beta", asked=(1,))])
    assert [mark.credit for mark in probed.points] == [1.0, 0.6]
    assert probed.points[1].evidence == (Span(1, 0, 4),)
    hinted = grade(asked, ["alpha", Turn("beta", asked=(1,), hinted=True)])
    assert hinted.points[1].credit == 0.3
    assert grade(asked, ["alpha and beta", Turn("nothing more")]).mark == 1.0


def test_a_reply_lowers_only_what_it_was_asked_about(question: MakeQuestion, point: MakePoint) -> None:
    """A denial in passing takes nothing; asked about the point it does."""
    asked = question(point(["reduces"], ["noise"]))
    denial = "It doesn't reduce noise."
    assert grade(asked, ["It reduces noise.", Turn(denial)]).mark == 1.0
    assert grade(asked, ["It reduces noise.", Turn(denial, asked=(0,))]).mark == 0.0


def test_evidence_is_what_counted(judge: Judge, point: MakePoint) -> None:
    """Exactly the words of the hits, in code points of the text as received."""
    text = "Ну, ﬁrst: it ЗАМЕТНО reduces — I think — the 🙂 noise"
    mark = judge(point(["reduces"], ["noise"]), text)
    assert [text[span.start : span.end] for span in mark.evidence] == ["reduces", "noise"]


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("It reduces the softmax.", "Said with “reduces the softmax”."),
        ("A softmax.", "You said “softmax”, but nothing about 'reduces'."),
        ("It doesn't reduce the softmax.", "You denied it: “doesn't reduce the softmax”."),
        ("Cats.", "Nothing was said that brings together 'reduces' and 'softmax'."),
    ],
)
def test_each_mark_has_its_reason(judge: Judge, point: MakePoint, answer: str, sentence: str) -> None:
    """One spoken sentence with the words that made the mark."""
    assert judge(point(["reduces"], ["softmax"]), answer).reason == sentence


def test_a_missing_formula_is_named(judge: Judge, point: MakePoint) -> None:
    """In the rubric's own notation."""
    assert "'max(0, x)'" in judge(point(ways=(Formula("max(0, x)"),)), "No idea.").reason
