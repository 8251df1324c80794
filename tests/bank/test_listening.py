"""What an author should be told of his alternatives."""

from __future__ import annotations

import pytest

from oralsim.bank.listening import misheard, unheard
from oralsim.grading.model import Formula, Keywords, Point, Question, Way


def question(*ways: Way, contradicts: tuple[tuple[tuple[str, ...], ...], ...] = ()) -> Question:
    """A question of one point."""
    return Question("q", "t", "explain", "What?", (Point("p", ways, contradicts=contradicts),))


@pytest.mark.parametrize(
    ("group", "said"),
    [
        (("≈", "‖"), "'‖' has no word"),
        (("small", "not"), ""),
        (("is x itself", "no", "-1", "->"), ""),
    ],
)
def test_an_alternative_without_anything_to_look_for_is_a_problem(group: tuple[str, ...], said: str) -> None:
    """It would be met by nothing, or by any "not"."""
    found = " ".join(unheard(question(Keywords((group,)))))
    assert said in found
    assert bool(said) == bool(found)


@pytest.mark.parametrize(
    ("formula", "readable"),
    [
        ("e^z_i / sum_j(e^z_j)", True),
        ("max(0, x)", True),
        ("exp(z_i) / (exp(z_1) + ... + exp(z_K))", False),
        ("as in the notes", False),
    ],
)
def test_a_formula_is_read_as_a_whole_or_not_at_all(formula: str, readable: bool) -> None:
    """One of which only the first part was understood would match that part alone."""
    assert bool(list(unheard(question(Formula(formula))))) != readable


@pytest.mark.parametrize("entry", ["is x", "z is", "а не"])
def test_what_shrinks_to_a_letter_is_noted(entry: str) -> None:
    """Any such letter nearby would meet it; also in what contradicts the point."""
    assert "only '" in " ".join(misheard(question(Keywords((("small", entry),)))))
    assert "only '" in " ".join(misheard(question(Keywords((("small",),)), contradicts=(((entry,),),))))


@pytest.mark.parametrize("entry", ["x", "the x", "x itself", "k = 3", "α(e^x − 1)"])
def test_a_letter_that_is_meant_is_not(entry: str) -> None:
    """Alone, with an article, or with more beside it."""
    assert not list(misheard(question(Keywords((("small", entry),)))))


@pytest.mark.parametrize(
    ("group", "noted"),
    [
        (("takes forever", "slow", "not take forever"), True),
        (("учится", "медленно", "не учится"), True),
        (("luck", "not luck", "chance"), False),
        (("not luck", "luck", "fluke", "not a fluke"), False),
        (("small", "not", "tiny"), False),
        (("not shared", "different"), False),
    ],
)
def test_a_phrase_apart_from_its_denial_is_noted(group: tuple[str, ...], noted: bool) -> None:
    """Side by side they say on purpose that denials don't count."""
    assert bool(list(misheard(question(Keywords((group,)))))) == noted
