"""A marking as rows, and the sum that makes the mark."""

from __future__ import annotations

from oralsim.grading.model import AnyOf, Keywords, Marking, Point, PointMark, Question, WrongClaim
from oralsim.reports.tally import rows, sum_text

WAYS = (Keywords((("word",),)),)
PLAIN = Point("plain", WAYS, weight=1.5)
GROUP = AnyOf(2, tuple(Point(name, WAYS) for name in "abc"), weight=3)
QUESTION = Question("q", "t", "list", "Which?", (GROUP, PLAIN))
MARKS = (
    PointMark("a", 1.5, "partial", 0.5, group=0),
    PointMark("b", 1.5, "covered", 1.0, group=0),
    PointMark("c", 1.5, "missed", 0.0, group=0),
    PointMark("plain", 1.5, "covered", 1.0),
)


def test_a_group_earns_as_a_whole() -> None:
    """Its heading has what its best points earned; the points in it have no share of their own."""
    found = [(row.text, row.share, row.inside) for row in rows(QUESTION, Marking(MARKS, (), 0.8333))]
    assert found == [
        ("any 2 of these", "2.25 of 3", False),
        ("a", "", True),
        ("b", "", True),
        ("c", "", True),
        ("plain", "1½ of 1½", False),
    ]


def test_a_group_of_one_is_said_in_a_word() -> None:
    """`any one`, not `any 1`."""
    only = Question("q", "t", "list", "Which?", (AnyOf(1, GROUP.points),))
    assert next(rows(only, Marking(MARKS[:3], (), 1.0))).text == "any one of these"


def test_the_sum_explains_the_mark() -> None:
    """Percents are rounded down; wrong claims are taken off, never below nothing."""
    assert sum_text(QUESTION, Marking(MARKS, (), 0.8333)) == "3.75 of 4½ is 83 %"
    wrong = (WrongClaim("so", 0.5, ()), WrongClaim("and so", 0.5, ()))
    assert sum_text(QUESTION, Marking(MARKS, wrong, 0.0)) == "3.75 of 4½ is 83 %, less 100 % is 0 %"
