"""The rows of a rubric and their sum."""

from __future__ import annotations

import pytest

from oralsim.core.scale import round_mark
from oralsim.grading import grade
from oralsim.grading.model import AnyOf, Keywords, Marking, Misconception, Point, Question, Span, WrongClaim
from oralsim.reports.tally import amount, earned, sum_text
from oralsim.ui.tally import rows


def point(word: str, weight: float = 1.0) -> Point:
    """A point met by one word."""
    return Point(f"It is {word}", (Keywords(((word,),)),), weight, term=True)


ASKED = Question(
    "q",
    "t",
    "list",
    "What about it?",
    (point("small", 2), AnyOf(2, (point("round"), point("green"), point("heavy")), weight=3.0)),
    wrong=(Misconception("It is alive", (("alive",),)),),
)


@pytest.mark.parametrize("answer", ["It is small.", "It is round and green, and small.", "It is alive.", ""])
def test_the_sum_is_the_mark(answer: str) -> None:
    """What the rows say adds up to what the grader found."""
    marking = grade(ASKED, answer)
    got, whole = earned(ASKED, marking)
    share = got / whole - sum(claim.cost for claim in marking.wrong)
    assert round_mark(max(0.0, share)) == round_mark(marking.mark)


def test_groups_have_a_heading_with_their_share() -> None:
    """Points inside have no figures of their own, since only the best count."""
    made = rows(ASKED, grade(ASKED, "It is round."), "It is round.")
    assert [(row.text, row.figures, row.finding) for row in made[1:3]] == [
        ("any 2 of these", "1½ of 3", None),
        ("It is round", "", 1),
    ]


def test_wrong_claims_come_last_with_their_cost_and_words() -> None:
    """They are findings too."""
    points = grade(ASKED, "").points
    text = "I say it is alive, yes alive"
    marking = Marking(points, (WrongClaim("It is alive", 0.25, (Span(0, 12, 17), Span(0, 23, 28))),), 0.0)
    last = rows(ASKED, marking, text)[-1]
    assert (last.figures, last.finding, last.reason) == ("−25 %", 4, "A wrong claim: “alive … alive”.")
    assert sum_text(ASKED, marking) == "0 of 5 is 0 %, less 25 % is 0 %"


def test_without_a_marking_all_rows_stand_empty() -> None:
    """A question never answered shows what was asked for."""
    made = rows(ASKED, None, "")
    assert [row.sign for row in made] == ["○", "", "○", "○", "○"]


@pytest.mark.parametrize(
    ("value", "text"), [(0, "0"), (0.5, "½"), (3.5, "3½"), (2, "2"), (0.75, "0.75"), (1 / 3, "0.33")]
)
def test_amounts(value: float, text: str) -> None:
    """Halves are written as people write them."""
    assert amount(value) == text
