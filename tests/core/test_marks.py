"""From the marks of the questions to that of the attempt."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim.core.marks import part_reports, total
from oralsim.core.model import Blueprint
from oralsim.core.scale import SCALES, mean_mark, round_mark
from tests.core.oral import BLUEPRINT, make_ticket

marks = st.lists(st.floats(0, 1).map(round_mark), min_size=3, max_size=3)


def test_a_mean_is_weighted() -> None:
    """A question of weight two counts like two; nothing of no weight is nothing."""
    assert mean_mark([1.0, 0.25], [2.0, 1.0]) == 0.75
    assert mean_mark([1.0, 0.5], [0.0, 0.0]) == 0.0
    assert mean_mark([0.1, 0.2]) == mean_mark([0.1, 0.2], [3.0, 3.0]) == 0.15


def test_parts_have_their_own_means() -> None:
    """A blueprint without parts has none."""
    parts = part_reports(make_ticket(), [1.0, 0.25, 0.5])
    assert [(part.name, part.mark, part.passed) for part in parts] == [
        ("Explain", 1.0, True),
        ("Define", 0.375, False),
    ]
    assert part_reports(make_ticket(blueprint=Blueprint()), [1.0, 0.25, 0.5]) == ()


@pytest.mark.parametrize(("swap", "mark"), [(0.1, 0.9), (0.0, 1.0), (1.0, 0.0)])
def test_a_swap_has_its_price(swap: float, mark: float) -> None:
    """Taken off the whole, never below nothing."""
    ticket = make_ticket(blueprint=replace(BLUEPRINT, prices=replace(BLUEPRINT.prices, swap=swap)))
    found = total(ticket, [1.0] * 3, [1.0] * 3, BLUEPRINT.scale, swapped=True)
    assert (found.mark, found.swap) == (mark, swap)


def test_a_part_that_fails_takes_the_failing_grade() -> None:
    """In the words of its scale."""
    found = total(make_ticket(), [1.0, 0.4, 0.5], [1.0, 0.4, 0.5], SCALES["five-point"], swapped=False)
    assert (found.mark, found.grade, found.passed) == (0.725, "2", False)


@given(marks, marks, st.booleans())
def test_it_adds_up(whole: list[float], alone: list[float], swapped: bool) -> None:
    """The mark is what came unprompted and prompted, less the swap, within 0..1."""
    found = total(make_ticket(), whole, alone, BLUEPRINT.scale, swapped=swapped)
    assert found.mark is not None
    assert found.unprompted is not None
    assert found.prompted is not None
    assert found.swap is not None
    assert found.mark == pytest.approx(found.unprompted + found.prompted - found.swap)
    assert 0 <= found.mark <= 1
    assert 0 <= found.swap <= (0.1 if swapped else 0.0)
    assert found.passed == (found.grade != "D")
