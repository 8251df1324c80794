"""A measured figure beside its baseline and its bar."""

from __future__ import annotations

import json

import pytest
from benchmarks.figure import Figure, middle, percentile


def test_without_a_baseline_the_value_is_held_against_the_bar() -> None:
    """At the bar is within it."""
    alone = Figure("start", 200.0, "ms", bar=200.0)
    assert (alone.ratio, alone.reached) == (None, True)
    assert not Figure("start", 200.1, "ms", bar=200.0).reached
    assert alone.row().split() == ["✓", "start", "200.00", "ms", "bar", "200", "ms"]


def test_with_a_baseline_the_ratio_is() -> None:
    """Whatever the value itself is."""
    beside = Figure("key", 30.0, "ms", bar=1.5, baseline=20.0, baseline_name="empty app")
    assert (beside.ratio, beside.reached) == (1.5, True)
    slower = Figure("key", 31.0, "ms", bar=1.5, baseline=20.0, baseline_name="empty app")
    assert not slower.reached
    assert slower.row().startswith("✗ key ")
    assert slower.row().endswith("31.00 ms     1.55 × 20.00 ms empty app, bar 1.5 ×")


def test_json_has_what_follows_from_a_figure() -> None:
    """Beside all its fields; null where there is no baseline."""
    assert json.loads(json.dumps(Figure("start", 1.0, "ms", bar=2.0).as_json())) == {
        "name": "start",
        "value": 1.0,
        "unit": "ms",
        "bar": 2.0,
        "baseline": None,
        "baseline_name": "",
        "stretch": None,
        "ratio": None,
        "reached": True,
    }


@pytest.mark.parametrize(
    ("share", "expected"), [(0.0, 1.0), (0.25, 2.0), (0.5, 3.0), (0.95, 4.0), (1.0, 4.0)]
)
def test_a_percentile_is_one_of_the_values(share: float, expected: float) -> None:
    """At least that share of all don't exceed it; the order they come in doesn't matter."""
    values = [4.0, 1.0, 3.0, 2.0]
    assert percentile(values, share) == expected
    assert sum(value <= expected for value in values) / 4 >= share


def test_the_middle_of_an_even_number_lies_between_two() -> None:
    """As a float, also of whole numbers."""
    assert middle([4, 1, 3, 2]) == 2.5
    assert isinstance(middle([1]), float)
