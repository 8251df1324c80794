"""Sets of equal terms, and the questions that they touch."""

from __future__ import annotations

import pytest

from oralsim.bank.glossary import Glossary, read_glossary
from oralsim.bank.problems import Problems
from oralsim.bank.tree import parse
from oralsim.grading.model import Group, Keywords, Misconception, Point, Question, Relation, Subject


def read(text: str) -> tuple[tuple[Group, ...], list[str]]:
    """The entries of *text*, and what is wrong with it."""
    problems = Problems("glossary.yaml")
    entries = read_glossary(parse(text.encode()), problems)
    return entries, [str(problem) for problem in problems.found]


def test_an_entry_is_a_term_with_its_other_names() -> None:
    """A list or a single one; a name said twice counts once."""
    assert read("SGD: [stochastic gradient descent, SGD]\nlr: learning rate\n") == (
        (("SGD", "stochastic gradient descent"), ("lr", "learning rate")),
        [],
    )


@pytest.mark.parametrize("names", ["", "{a: b}", "[[a]]", "['']"])
def test_an_entry_without_names_is_a_sentence(names: str) -> None:
    """Nothing, a mapping, a list in a list, an empty name."""
    entries, problems = read(f"ok: [fine]\nSGD: {names}\n")
    assert entries == (("ok", "fine"),)
    assert problems == ["glossary.yaml:2: term 'SGD': must list its other names: [name, name]"]


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
    glossary = Glossary((SGD, BN, L1, LOSS, MOMENTUM))
    assert glossary.touching(question) == (touched,)


def test_an_empty_glossary_touches_nothing() -> None:
    """A bank needs none."""
    assert Glossary(()).touching(Question("q", "t", "list", "?", (Point("p", (Keywords(WORDS),)),))) == ()
