"""Reading the fields of the setup screen."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim.core.model import Bank, Filters
from oralsim.ui.plan import read_plan

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
