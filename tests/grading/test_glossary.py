"""Sets of equal terms, and the questions that they touch."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oralsim.grading.glossary import touched_only
from oralsim.grading.model import Group, Keywords, Misconception, Point, Question, Relation, Subject

SGD, BN, L1, LOSS, MOMENTUM = (
    ("SGD", "stochastic gradient descent"),
    ("BN", "batch normalisation"),
    ("L1", "lasso"),
    ("loss", "cost function"),
    ("momentum", "инерция"),
)
WORDS = (("word",),)


@pytest.mark.parametrize(
    ("question", "touched"),
    [
        (Question("q", "t", "list", "?", (Point("p", (Keywords((("stochastic",),)),)),)), SGD),
        (Question("q", "t", "list", "?", (Point("p", (Relation(("lasso",), ("a",), ("b",)),)),)), L1),
        (Question("q", "t", "list", "?", (Point("p", (), contradicts=((("cost functions",),),)),)), LOSS),
        (Question("q", "t", "list", "?", (), wrong=(Misconception("c", (("инерции",),)),)), MOMENTUM),
        (Question("q", "t", "list", "?", (), subjects=(Subject("bn", ("batch-norm",)),)), BN),
    ],
)
def test_an_entry_touches_what_one_of_its_names_may_stand_in(question: Question, touched: Group) -> None:
    """Keywords, relations, contradictions, wrong claims, subjects; inflections too, and no other entry."""
    asked = replace(question, synonyms=(SGD, BN, L1, LOSS, MOMENTUM))
    assert touched_only(asked).synonyms == (touched,)
    assert touched_only(touched_only(asked)) == touched_only(asked)


def test_without_a_glossary_nothing_is_touched() -> None:
    """The question stays as it is."""
    question = Question("q", "t", "list", "?", (Point("p", (Keywords(WORDS),)),))
    assert touched_only(question) is question
