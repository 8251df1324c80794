"""The options of an exam alone: blueprint, times, and somebody else's ticket."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from oralsim.cli.choose import level
from oralsim.cli.examined import ExamChosen, ExamPlan, exam_plan, extra_time
from oralsim.core.draw import coded, draw
from oralsim.core.model import Bank, Blueprint
from oralsim.errors import UsageError
from tests.cli.conftest import MakeAttempt, Run
from tests.cli.test_choose import NONE

PLAIN: ExamChosen = {**NONE, "blueprint": None, "prep": None, "extra_time": None, "ticket": None}
"""No option given."""
pytestmark = pytest.mark.usefixtures("own")


def test_without_options_it_is_the_quick_exam(questions: Bank) -> None:
    """With a fresh seed, and a code for others."""
    assert exam_plan(questions, PLAIN) == ExamPlan(Blueprint(), None, coded=True)


def test_an_own_blueprint_is_found_by_name(questions: Bank) -> None:
    """And its tickets have codes."""
    plan = exam_plan(questions, PLAIN | {"blueprint": "pair", "seed": 3})
    assert (plan.blueprint.name, plan.blueprint.prep, plan.seed, plan.coded) == ("pair", 240.0, 3, True)
    assert [part.name for part in plan.blueprint.parts] == ["Explanation", "Definition"]


def test_an_own_quick_one_is_what_is_drawn_without_options(questions: Bank, own: Path) -> None:
    """Own ones come first."""
    (own / "quick.yaml").write_text("count: 2\n")
    assert exam_plan(questions, PLAIN).blueprint.count == 2


@pytest.mark.parametrize(
    "given", [{"total": 60.0}, {"prep": 60.0}, {"per_question": 60.0}, {"levels": level("1-2")}]
)
def test_options_come_over_the_blueprint_and_cost_the_code(questions: Bank, given: ExamChosen) -> None:
    """For its name no longer tells all of it."""
    plan = exam_plan(questions, PLAIN | {"blueprint": "pair"} | given)
    base = exam_plan(questions, PLAIN | {"blueprint": "pair"}).blueprint
    assert not plan.coded
    changed = plan.blueprint
    assert changed != base
    for name in ("total", "prep", "per_question"):
        assert getattr(changed, name) == given.get(name, getattr(base, name))
    assert changed.filters.levels == given.get("levels", frozenset())


def test_extra_time_leaves_the_ticket_as_it_is(questions: Bank) -> None:
    """Who needs more time can sit the exam of the others."""
    plan = exam_plan(questions, PLAIN | {"blueprint": "pair", "extra_time": 0.25})
    assert (plan.blueprint.extra_time, plan.coded) == (0.25, True)
    ticket = draw(questions, plan.blueprint, 1)
    assert (ticket.prep, ticket.total) == (300.0, 600.0)


def test_a_code_says_blueprint_and_seed(questions: Bank) -> None:
    """Extra time goes with it."""
    base = exam_plan(questions, PLAIN | {"blueprint": "pair"}).blueprint
    code = coded(questions, draw(questions, base, 77)).code
    plan = exam_plan(questions, PLAIN | {"ticket": code.lower(), "extra_time": 0.5})
    assert (plan.blueprint.name, plan.seed, plan.coded) == ("pair", 77, True)
    assert plan.blueprint.extra_time == 0.5


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"blueprint": "pari"}, "No blueprint 'pari'; known are marathon, oral, pair, quick, viva"),
        ({"blueprint": "pair", "count": 2}, "The blueprint 'pair' says itself how many; leave out --number."),
        (
            {"blueprint": "pair", "levels": level("3"), "kinds": ("explain",)},
            "No question matches; ask for fewer filters at once.",
        ),
        ({"ticket": "pair"}, "'pair' is no code of a ticket; one looks like oral-1A2B-3C4"),
        ({"ticket": "nobody-0000-000"}, "No blueprint 'nobody'; known are marathon, oral, pair, quick, viva"),
        (
            {"ticket": "pair-0000-000"},
            "The bank or the blueprint differs from the one this ticket was drawn from",
        ),
        ({"ticket": "pair-0000-000", "seed": 0}, "--ticket says all that is drawn; leave out --seed."),
        (
            {"ticket": "pair-0000-000", "topics": ("data",), "blueprint": "pair"},
            "--ticket says all that is drawn; leave out --topic, --blueprint.",
        ),
    ],
)
def test_what_cant_be_drawn_is_one_sentence(questions: Bank, given: ExamChosen, sentence: str) -> None:
    """Before anything is begun."""
    with pytest.raises(UsageError) as caught:
        exam_plan(questions, PLAIN | given)
    assert str(caught.value) == sentence


def test_a_defect_of_an_own_blueprint_has_its_place(oralsim: Run, own: Path) -> None:
    """As of a bank: 2, and every one of them."""
    (own / "mine.yaml").write_text("parts:\n  - topics: dat\n    cuont: 2\n")
    ran = oralsim("exam", "--blueprint", "mine")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.splitlines() == [
        "mine.yaml:2: part 1: 'dat' is no topic of the bank; did you mean 'data'?",
        "mine.yaml:3: part 1: 'cuont' is not a field; did you mean 'count'?",
    ]


@pytest.mark.parametrize(("text", "share"), [("25%", 0.25), ("50", 0.5), ("0%", 0.0), (" 100 % ", 1.0)])
def test_shares_of_the_time_are_read(text: str, share: float) -> None:
    """With or without the sign."""
    assert extra_time(text) == share


@pytest.mark.parametrize("text", ["", "x", "-5%", "0.25", "301%", "25%%"])
def test_what_is_no_share_is_told_how_to_write_it(text: str) -> None:
    """In one sentence."""
    with pytest.raises(click.BadParameter, match="is no share of the time; write 25%"):
        extra_time(text)


def test_an_exam_begun_by_options_has_its_ticket(
    oralsim: Run, on_terminal: Run, attempt: MakeAttempt
) -> None:
    """The options reach the command; an unfinished exam beside it asks first."""
    attempt(end=None)
    for options in (["--blueprint", "pair", "--prep", "5m", "--extra-time", "25%"], []):
        assert "Begin a new one beside it?" in on_terminal("exam", *options, typed="n\n").out
