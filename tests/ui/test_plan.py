"""Reading the fields of the setup screen."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim import paths
from oralsim.bank.blueprints import Library
from oralsim.core.draw import coded, draw
from oralsim.core.model import Bank, Filters
from oralsim.errors import UsageError
from oralsim.ui.plan import read_code, read_plan

EMPTY = dict.fromkeys(("number", "per_question", "total", "seed"), "")


def test_empty_fields_are_left_to_the_rules(bank: Bank) -> None:
    """Five questions of their own time; the seed is open."""
    plan = read_plan(bank, "exam", Filters(), EMPTY)
    assert (plan.blueprint.count, plan.blueprint.per_question, plan.seed) == (5, None, None)
    assert (plan.matching, plan.asked, plan.seconds) == (48, 5, 675.0)


def test_a_drill_has_no_clock_unless_asked(bank: Bank) -> None:
    """A time for each makes one."""
    assert read_plan(bank, "drill", Filters(), EMPTY).seconds is None
    assert read_plan(bank, "drill", Filters(), {**EMPTY, "per_question": "1m"}).seconds == 300.0


def test_a_total_is_the_length(bank: Bank) -> None:
    """Whatever the questions' own times."""
    assert read_plan(bank, "exam", Filters(), {**EMPTY, "total": "8m"}).seconds == 480.0


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("number", "0", "number of questions"),
        ("number", "²", "number of questions"),
        ("number", "201", "from 1 to 200"),
        ("seed", "-1", "seed"),
        ("total", "soon", "no duration"),
    ],
)
def test_nonsense_is_a_sentence(bank: Bank, field: str, text: str, said: str) -> None:
    """About the field."""
    with pytest.raises(ValueError, match=said):
        read_plan(bank, "exam", Filters(), {**EMPTY, field: text})


@given(st.text(), st.text(), st.text(), st.text())
def test_any_text_is_read_or_refused(number: str, each: str, total: str, seed: str) -> None:
    """With a ValueError at most."""
    fields = {"number": number, "per_question": each, "total": total, "seed": seed}
    with contextlib.suppress(ValueError):
        assert read_plan(Bank((), ()), "exam", Filters(), fields).matching == 0


@pytest.fixture
def library(bank: Bank) -> Library:
    """The shipped blueprints."""
    return Library([paths.DATA / "blueprints"], [topic.id for topic in bank.topics])


def test_a_blueprint_says_what_fields_leave_open(bank: Bank, library: Library) -> None:
    """And fields say it better; only what is as the blueprint has it gets a code."""
    oral = library.load("oral")
    plan = read_plan(bank, "exam", Filters(), EMPTY, oral)
    assert (plan.blueprint, plan.asked, plan.seconds, plan.coded) == (oral, 2, 720.0, True)
    other = read_plan(bank, "exam", Filters(), {**EMPTY, "prep": "5m"}, oral)
    assert (other.blueprint.prep, other.coded) == (300.0, False)
    more = read_plan(bank, "exam", Filters(), {**EMPTY, "extra": "25%"}, oral)
    assert (more.seconds, more.coded) == (900.0, True)


def test_parts_say_how_many(bank: Bank, library: Library) -> None:
    """A number beside them is refused."""
    with pytest.raises(ValueError, match="parts of 'oral' say how many"):
        read_plan(bank, "exam", Filters(), {**EMPTY, "number": "4"}, library.load("oral"))


def test_a_code_is_the_ticket(bank: Bank, library: Library) -> None:
    """Whatever else is filled in; only the time added is one's own."""
    ticket = coded(bank, draw(bank, library.load("viva"), 77))
    plan = read_code(bank, library, {**EMPTY, "number": "9", "extra": "50", "code": ticket.code.lower()})
    assert (plan.seed, plan.code, plan.blueprint.extra_time) == (77, ticket.code, 0.5)
    assert draw(bank, plan.blueprint, 77).items[0].question == ticket.items[0].question


@pytest.mark.parametrize("code", ["viva", "viva-0000-000", "exam-1234-567"])
def test_a_wrong_code_is_a_sentence(bank: Bank, library: Library, code: str) -> None:
    """No code, another bank's, or of a blueprint that isn't there."""
    with pytest.raises((ValueError, UsageError)):
        read_code(bank, library, {**EMPTY, "code": code})
