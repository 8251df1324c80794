"""The options that say what to draw from."""

from __future__ import annotations

import pytest

from oralsim.cli.choose import Chosen, blueprint, level, shortfall, time
from oralsim.core.draw import pool
from oralsim.core.model import Bank, Blueprint

NONE: Chosen = {
    "topics": (),
    "kinds": (),
    "levels": None,
    "count": None,
    "per_question": None,
    "total": None,
    "seed": None,
}
"""No option given."""


def test_without_options_it_is_the_quick_blueprint(questions: Bank) -> None:
    """Five questions of their own time."""
    assert blueprint(questions, NONE) == Blueprint()


def test_options_come_over_the_blueprint(questions: Bank) -> None:
    """Number and times."""
    chosen = blueprint(questions, NONE | {"count": 2, "per_question": 90.0, "total": 600.0})
    assert (chosen.count, chosen.per_question, chosen.total) == (2, 90.0, 600.0)


@pytest.mark.parametrize(
    ("given", "ids"),
    [
        (NONE | {"topics": ("data",)}, ["overfitting"]),
        (NONE | {"topics": ("data", "training")}, ["overfitting", "vanishing-gradient", "learning-rate"]),
        (NONE | {"kinds": ("define",)}, ["overfitting", "learning-rate"]),
        (
            NONE | {"kinds": ("define", "explain"), "topics": ("training",)},
            ["vanishing-gradient", "learning-rate"],
        ),
        (NONE | {"levels": level("2-3")}, ["overfitting", "vanishing-gradient"]),
    ],
)
def test_repeated_options_unite_and_different_ones_combine(
    questions: Bank, given: Chosen, ids: list[str]
) -> None:
    """What may be drawn."""
    assert [question.id for question in pool(questions, blueprint(questions, given))] == ids


def test_questions_named_are_exactly_those(questions: Bank) -> None:
    """In the order given; twice the same is once."""
    ids = ("learning-rate", "overfitting", "learning-rate")
    chosen = blueprint(questions, NONE, ids)
    assert [question.id for question in pool(questions, chosen)] == ["learning-rate", "overfitting"]
    assert shortfall(questions, chosen) is None


def test_a_pool_smaller_than_asked_for_says_so(questions: Bank) -> None:
    """In one sentence, for the screen that comes."""
    short = blueprint(questions, NONE | {"count": 9, "levels": level("1-2")})
    assert shortfall(questions, short) == "Only 2 of 9 questions match."
    assert shortfall(questions, blueprint(questions, NONE | {"count": 3})) is None


def test_levels_and_times_are_read() -> None:
    """A level or a range, either way round; seconds."""
    assert (level("2"), level("1-2"), level("3-1")) == (
        frozenset({2}),
        frozenset({1, 2}),
        frozenset({1, 2, 3}),
    )
    assert (time("90s"), time("3m"), time("1m30s")) == (90.0, 180.0, 90.0)
